import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test, vi } from "vitest";
import { listMissingParts, reasonNotTried } from "../../src/dev/commands/engines.mjs";
import { listSkipped } from "../../src/dev/commands/reports.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

afterEach(() => vi.unstubAllEnvs());

test("an engine that is not here is named, with the way to get it", () => {
  vi.stubEnv("WORKTABLE_FIREFOX", "/nowhere/firefox");
  vi.stubEnv("WORKTABLE_XVFB", "/nowhere/Xvfb");
  expect(listMissingParts()).toEqual(expect.arrayContaining(["firefox-esr", "xvfb"]));
  expect(reasonNotTried("Firefox")).toMatch(/^Not tried in Firefox.*WORKTABLE_FIREFOX/);
  expect(reasonNotTried("WebKit")).toMatch(/^Not tried in WebKit.*apt-get install/);
});

test("an engine that is here is tried", () => {
  vi.stubEnv("WORKTABLE_FIREFOX", process.execPath);
  expect(listMissingParts()).not.toContain("firefox-esr");
  expect(reasonNotTried("Firefox")).toBeNull();
});

test("a journey without its engine says so in the report, and does not count as passed", () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      "node_modules/@playwright/test/cli.js",
      "test",
      "-c",
      "tests/playwright.config.ts",
      "engines",
      "-g",
      "in Firefox",
      "--reporter=json",
      "--output=test-results/skipped",
    ],
    { cwd: root, encoding: "utf8", env: { ...process.env, WORKTABLE_FIREFOX: "/nowhere/firefox" } },
  );
  const report = JSON.parse(stdout);
  expect(report.stats).toMatchObject({ expected: 0, skipped: 1, unexpected: 0 });
  expect(listSkipped(report)).toEqual([reasonNotTriedWithout("/nowhere/firefox")]);
});

function reasonNotTriedWithout(path: string): string | null {
  vi.stubEnv("WORKTABLE_FIREFOX", path);
  return reasonNotTried("Firefox");
}
