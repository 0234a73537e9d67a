// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium, findShell } from "./chromium.mjs";
import { listMissingParts, OTHER_ENGINES, reasonNotTried } from "./engines.mjs";
import { findOffice, listMissingOffice, reasonNoOffice } from "./office.mjs";
import { run, say } from "./run.mjs";

const isDebianRoot = () =>
  process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

const hasPdfToText = () => spawnSync("pdftotext", ["-v"]).error === undefined;

/** Whether Playwright has a browser of its own on this machine. */
async function hasOwnBrowser() {
  const { chromium } = await import("playwright");
  return existsSync(chromium.executablePath());
}

/**
 * One by one: a system that lacks one of them may still have the others.
 * @param {readonly string[]} packages
 */
async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env });
  for (const one of packages)
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", one], { env });
}

/**
 * Finds a Chromium, pdftotext, LibreOffice and the other engines, or gets them; says in words what is still missing, null when
 * nothing is. LibreOffice or an engine beside Chromium may be missing, and is said to be, but not on CI.
 */
export async function findOrGetTools() {
  say("Looking for browsers, pdftotext and LibreOffice");
  const missing = [...listMissingParts(), ...listMissingOffice()];
  if (!findChromium() && !(await hasOwnBrowser())) missing.push("chromium");
  if (!findShell() && !process.env.WORKTABLE_CHROMIUM) missing.push("chromium-headless-shell");
  if (!hasPdfToText()) missing.push("poppler-utils");
  if (missing.length > 0 && isDebianRoot()) {
    console.log(`Missing: ${missing.join(", ")}. Installing with apt-get …`);
    await aptInstall(missing);
  }
  if (!findChromium() && !(await hasOwnBrowser())) {
    console.log("No Chromium here. Letting Playwright download its own …");
    await run("playwright", ["install", "chromium"]);
  }
  const problems = [];
  if (findShell()) console.log(`Browser without windows: ${findShell()}`);
  if (findChromium()) console.log(`Browser: ${findChromium()}`);
  else if (await hasOwnBrowser()) console.log("Browser: Playwright's own Chromium");
  else
    problems.push(
      "No browser. Install Chromium or Chrome, or name one: WORKTABLE_CHROMIUM=/path/to/chrome npm test",
    );
  for (const { name, parts } of OTHER_ENGINES) {
    const reason = reasonNotTried(name);
    if (reason === null) console.log(`${name}: ${parts[0]?.find()}`);
    else if (process.env.CI) problems.push(reason);
    else console.log(reason);
  }
  const noOffice = reasonNoOffice();
  if (noOffice === null) console.log(`LibreOffice: ${findOffice()}`);
  else if (process.env.CI) problems.push(noOffice);
  else console.log(noOffice);
  if (hasPdfToText()) console.log("pdftotext: found");
  else
    problems.push("No pdftotext. It comes with poppler (apt install poppler-utils, brew install poppler).");
  return problems.length > 0 ? problems.join("\n") : null;
}
