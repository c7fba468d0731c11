/** Writes how many tests passed and failed, which, and which files took longest, to a file, for the end of `npm test`. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const mostTold = 12;

/** A reporter of @web/test-runner; a file that could not be loaded counts as one failure. */
export function countReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, failures: [], slowest: [] };
      for (const session of sessions) {
        const results = testsOf(session.testResults);
        const file = relative(process.cwd(), session.testFile);
        const failures = results
          .filter((test) => !test.passed && !test.skipped)
          .map(({ title }) => `${file}: ${title}`);
        if (failures.length === 0 && !session.passed) failures.push(`${file}: did not run to its end`);
        counts.passed += results.filter((test) => test.passed && !test.skipped).length;
        counts.failed += failures.length;
        counts.failures.push(...failures);
        const seconds = results.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000;
        counts.slowest.push({ file, seconds: Math.round(seconds) });
      }
      counts.slowest.sort((one, other) => other.seconds - one.seconds).splice(mostTold);
      writeFileSync(path, JSON.stringify(counts));
    },
  };
}

function testsOf(suite, above = '') {
  if (!suite) return [];
  const place = [above, suite.name].filter(Boolean).join(' › ');
  const own = suite.tests.map((test) => ({ ...test, title: [place, test.name].filter(Boolean).join(' › ') }));
  return [...own, ...suite.suites.flatMap((inner) => testsOf(inner, place))];
}
