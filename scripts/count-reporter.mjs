/** Writes how many tests passed and failed to a file, for the sum at the end of `npm test`. */
import { writeFileSync } from 'node:fs';

/** A reporter of @web/test-runner; a file that could not be loaded counts as one failure. */
export function countReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const results = testsOf(session.testResults);
        const failures = results.filter((test) => !test.passed && !test.skipped).length;
        counts.passed += results.filter((test) => test.passed && !test.skipped).length;
        counts.failed += failures === 0 && !session.passed ? 1 : failures;
      }
      writeFileSync(path, JSON.stringify(counts));
    },
  };
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}
