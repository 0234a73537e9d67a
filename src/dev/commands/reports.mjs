// @ts-check
import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * What a Vitest JSON report counts. A file that could not be loaded has no tests: it counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Count}
 */
export function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  return { passed: numPassedTests, failed: numFailedTests + broken };
}

/**
 * What a Playwright JSON report counts; errors outside any test count one each.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * Why journeys were skipped, in the words of a Playwright JSON report: what is not tried must be seen.
 * @typedef {{ specs?: { tests: { status: string, annotations: { type: string, description?: string }[] }[] }[],
 *   suites?: Suite[] }} Suite
 * @param {{ suites: Suite[] }} report
 * @returns {string[]}
 */
export function listSkipped({ suites }) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs
      .flatMap(({ tests }) => tests)
      .filter(({ status }) => status === "skipped")
      .map(({ annotations }) => annotations.find(({ type }) => type === "skip")?.description ?? "Skipped"),
    ...listSkipped({ suites: inner }),
  ]);
}

/**
 * Counts a part of the tests; a run that failed without a failure in its report counts as one.
 * @template R
 * @param {string} path where the report was to be written
 * @param {(report: R) => Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
export function countReport(path, count, exitCode) {
  const { passed, failed } = existsSync(path)
    ? count(JSON.parse(readFileSync(path, "utf8")))
    : { passed: 0, failed: 1 };
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
