import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isVersionAtLeast, reasonToInstall } from "../../src/dev/commands/install.mjs";
import { countPlaywright, countReport, countVitest } from "../../src/dev/commands/reports.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "worktable-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ["20.19.0", true],
  ["20.19.1", true],
  ["22.0.0", true],
  ["20.9.9", false],
  ["18.20.4", false],
])("Node %s is new enough for 20.19.0: %s", (version, enough) => {
  expect(isVersionAtLeast(version, "20.19.0")).toBe(enough);
});

test("dependencies are installed when they are missing or older than the lock file, and only then", () => {
  const lock = join(folder, "package-lock.json");
  const installed = join(folder, "node_modules", ".package-lock.json");
  writeFileSync(lock, "{}");
  expect(reasonToInstall(folder)).toMatch(/not installed/);
  mkdirSync(join(folder, "node_modules"));
  writeFileSync(installed, "{}");
  utimesSync(lock, 1_000, 1_000);
  utimesSync(installed, 2_000, 2_000);
  expect(reasonToInstall(folder)).toBeNull();
  utimesSync(lock, 3_000, 3_000);
  expect(reasonToInstall(folder)).toMatch(/changed/);
});

test("a test file that can't be loaded counts as a failure", () => {
  const testResults = [
    { status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] },
    { status: "failed", assertionResults: [] },
    { status: "passed", assertionResults: [{ status: "passed" }] },
  ];
  expect(countVitest({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({
    passed: 2,
    failed: 2,
  });
});

test("a journey that passes only now and then counts as a failure", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3 });
});

test("a run without a report, or failed without saying why, counts as a failure", () => {
  const report = join(folder, "report.json");
  expect(countReport(report, countPlaywright, 0)).toEqual({ passed: 0, failed: 1 });
  writeFileSync(report, JSON.stringify({ stats: { expected: 2, unexpected: 0, flaky: 0 }, errors: [] }));
  expect(countReport(report, countPlaywright, 0)).toEqual({ passed: 2, failed: 0 });
  expect(countReport(report, countPlaywright, 1)).toEqual({ passed: 2, failed: 1 });
});
