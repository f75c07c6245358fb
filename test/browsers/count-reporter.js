/** Closes a run with one plain line over all files and browsers: "N passed, N failed". */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      for (const { passed, testResults } of sessions) {
        const tests = testsOf(testResults).filter(({ skipped }) => !skipped);
        const failed = tests.filter((test) => !test.passed).length;
        counts.passed += tests.length - failed;
        // a file that did not load, ran no test, or was never finished
        const broken = failed === 0 && (!passed || tests.length === 0);
        counts.failed += broken ? 1 : failed;
      }
      console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
    },
  };
}

/** The tests of a suite and of those inside it. */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);
