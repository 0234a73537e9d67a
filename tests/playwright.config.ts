import { defineConfig } from "@playwright/test";
import { shellLaunch } from "../src/dev/commands/chromium.mjs";

/** Nearly four minutes of waiting for outages to end: others can run meanwhile. */
const WAITING = "**/hosts.spec.ts";

/** Journeys of a page or two, which the waiting one doesn't disturb. */
const SMALL = [
  "accessibility",
  "engines",
  "field-kinds",
  "files",
  "follow-up",
  "handout",
  "handouts",
  "ink",
  "installed",
  "keyboard",
  "offline",
  "paper-room",
  "session-file",
  "workshops",
].map((name) => `**/${name}.spec.ts`);

/** A room of more than the usual ten takes many times as long on one machine. */
const patience = Number(process.env.WORKTABLE_DEVICES ?? 10) > 10 ? 8 : 1;

/**
 * Journeys run the built app (dist/) in real browsers, one after the other: they need the whole machine. Only the one
 * that waits runs beside the small ones in `npm test`.
 */
export default defineConfig({
  testDir: "journeys",
  outputDir: "../test-results/journeys",
  snapshotPathTemplate: "{testDir}/{testFilePath}-snapshots/{arg}-{platform}{ext}",
  workers: 1,
  projects: [
    { name: "waiting", testMatch: WAITING, workers: 1 },
    { name: "small", testMatch: SMALL, workers: 2 },
    { name: "room", testIgnore: [WAITING, ...SMALL] },
  ],
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 15_000 * patience },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: "../test-results/reports/playwright.json" }]],
  use: {
    actionTimeout: 30_000 * patience,
    launchOptions: shellLaunch(),
    trace: "off",
    screenshot: "only-on-failure",
  },
});
