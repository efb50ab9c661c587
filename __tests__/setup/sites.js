/** The sites that the tests look at: where each is built, and from which data. */
export const sites = {
  /** The real story. */
  story: { dir: '.cache/test-site', data: 'data' },
  /** The other one that comes along: a smaller sample of its pages goes through what takes long. */
  example: { dir: '.cache/test-example-site', data: 'examples/velmora-library', isSampled: true },
  /** Invented ones: with everything odd that the rules allow, and without any event. */
  odd: { dir: '.cache/test-odd-site', data: '.cache/test-odd-data' },
  empty: { dir: '.cache/test-empty-site', data: '.cache/test-empty-data' },
}
