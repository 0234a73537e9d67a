// @ts-check
import { existsSync } from "node:fs";

const PLACES = [
  process.env.WORKTABLE_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Chromium without its own windows: the same pages for a quarter less of the processors. */
const SHELLS = ["/usr/bin/chromium-headless-shell"];

/**
 * What a test's Chromium leaves off. Only the last such switch counts, so Playwright's own choices that matter here stand
 * in it too: no https on its own, no calls home, a page drawn as soon as it can be.
 */
const FEATURES_OFF = [
  // The address bar's suggestions, two pages of their own for every window: two thirds of what a context costs.
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "AimEnabled",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** Path of a Chromium on this machine, or undefined where only Playwright's own can serve. */
export const findChromium = () => PLACES.find((path) => path && existsSync(path));

/** Path of a Chromium without windows; undefined where there is none, or a browser was named. */
export const findShell = () =>
  process.env.WORKTABLE_CHROMIUM ? undefined : SHELLS.find((path) => existsSync(path));

/** The lighter of the two, for pages alone. */
export const findForPages = () => findShell() ?? findChromium();

/**
 * Playwright launch options: a quiet Chromium that stays off the network, the whole browser as on a device.
 * @param {readonly string[]} [args] more command line arguments
 */
export const chromiumLaunch = (args = []) => launch(findChromium(), args);

/**
 * The same for tests that need its pages and nothing around them: without windows where that is here.
 * @param {readonly string[]} [args] more command line arguments
 */
export const shellLaunch = (args = []) => launch(findForPages(), args);

/**
 * @param {string | undefined} executablePath undefined for Playwright's own
 * @param {readonly string[]} args
 */
const launch = (executablePath, args) => ({
  ...(executablePath ? { executablePath } : {}),
  args: [
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    `--disable-features=${FEATURES_OFF.join(",")}`,
    ...args,
  ],
});
