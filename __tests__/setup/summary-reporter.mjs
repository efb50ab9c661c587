/** Ends the run with one plain line: how many tests passed and how many failed. */
export default class SummaryReporter {
  onRunComplete(_, results) {
    // A test file that does not load counts as a failure of its own.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    // Jest writes its own summary after the reporters; this line is to be the last.
    process.once('exit', () => process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`))
  }
}
