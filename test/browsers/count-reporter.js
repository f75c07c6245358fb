/** Ends a run with plain lines: "Firefox: N passed, N failed" for each browser, "N passed, N failed" for all. */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const browsers = new Set(sessions.map(({ browser }) => browser));
      console.log();
      for (const browser of browsers) {
        console.log(`${browser.name}: ${countsOf(sessions.filter((session) => session.browser === browser))}`);
      }
      console.log(`\n${countsOf(sessions)}`);
    },
  };
}

/** Counts the passed and failed tests of these files. */
function countsOf(sessions) {
  const counts = { passed: 0, failed: 0 };
  for (const { passed, testResults } of sessions) {
    const tests = testsOf(testResults).filter(({ skipped }) => !skipped);
    const failed = tests.filter((test) => !test.passed).length;
    counts.passed += tests.length - failed;
    // the file did not load, ran no test, or did not finish
    const broken = failed === 0 && (!passed || tests.length === 0);
    counts.failed += broken ? 1 : failed;
  }
  return `${counts.passed} passed, ${counts.failed} failed`;
}

/** The tests of a suite and of its nested suites. */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);
