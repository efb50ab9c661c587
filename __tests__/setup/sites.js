/** The sites that the tests look at: where each is built, and from which data. */
export const sites = {
  /** The real story. */
  story: { dir: '.cache/test-site', data: 'data' },
  /** The other one that comes along, as it is. */
  example: { dir: '.cache/test-example-site', data: 'examples/velmora-library' },
  /** A few events of it in two of its languages: enough to see pictures and pages from right to left. */
  small: { dir: '.cache/test-small-site', data: '.cache/test-small-data' },
  /** Invented ones: with everything odd that the rules allow, and without any event. */
  odd: { dir: '.cache/test-odd-site', data: '.cache/test-odd-data' },
  empty: { dir: '.cache/test-empty-site', data: '.cache/test-empty-data' },
}
