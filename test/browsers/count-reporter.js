/** Closes a run with plain lines: "Firefox: N passed, N failed" for each browser, "N passed, N failed" for all. */
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

/** What was passed and failed in these files. */
function countsOf(sessions) {
  const counts = { passed: 0, failed: 0 };
  for (const { passed, testResults } of sessions) {
    const tests = testsOf(testResults).filter(({ skipped }) => !skipped);
    const failed = tests.filter((test) => !test.passed).length;
    counts.passed += tests.length - failed;
    // a file that did not load, ran no test, or was never finished
    const broken = failed === 0 && (!passed || tests.length === 0);
    counts.failed += broken ? 1 : failed;
  }
  return `${counts.passed} passed, ${counts.failed} failed`;
}

/** The tests of a suite and of those inside it. */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);
