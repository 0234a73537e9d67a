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

/** Path of a Chromium on this machine, or undefined where only Playwright's own can serve. */
export const findChromium = () => PLACES.find((path) => path && existsSync(path));

/**
 * Playwright launch options: a quiet Chromium that stays off the network.
 * @param {readonly string[]} [args] more command line arguments
 */
export const chromiumLaunch = (args = []) => {
  const executablePath = findChromium();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...args,
    ],
  };
};
