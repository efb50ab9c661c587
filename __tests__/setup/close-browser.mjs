/** Ends the browser of the tests. */
export default () => globalThis.testBrowser?.close()
