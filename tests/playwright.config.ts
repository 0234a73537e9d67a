import { defineConfig } from "@playwright/test";
import { chromiumLaunch } from "../src/dev/commands/chromium.mjs";

/** Journeys run the built app (dist/) in real browsers, one after the other: their rooms need the whole machine. */
export default defineConfig({
  testDir: "journeys",
  outputDir: "../test-results/journeys",
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: "../test-results/reports/playwright.json" }]],
  use: {
    actionTimeout: 30_000,
    launchOptions: chromiumLaunch(),
    trace: "off",
    screenshot: "only-on-failure",
  },
});
