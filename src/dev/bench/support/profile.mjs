// @ts-check
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { chromiumLaunch } from "../../commands/chromium.mjs";
import { readProcesses } from "./processes.mjs";

/** An empty folder for a browser's profile, which keeps what its pages store on disk. */
export async function makeProfile() {
  const path = await mkdtemp(join(tmpdir(), "worktable-bench-profile-"));
  // A killed browser's children may still be writing for a moment.
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) };
}

/**
 * Starts a headless Chromium on a profile and opens the benchmark's page in it.
 * @param {string} folder
 * @param {string} url
 */
export async function openProfile(folder, url) {
  const context = await chromium.launchPersistentContext(folder, {
    ...chromiumLaunch(),
    permissions: ["camera"],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.on("pageerror", (error) => console.log(`  a page failed: ${error.message}`));
  await page.goto(url);
  await page.waitForFunction(() => "bench" in globalThis);
  return { context, page };
}

/**
 * Gives a function that ends the browser at once (SIGKILL) and waits for its end.
 * @param {import("playwright").BrowserContext} context
 */
export async function armKill(context) {
  const id = (await readProcesses(context)).find(({ type }) => type === "browser")?.id;
  if (id === undefined) throw new Error("The browser does not say its process id.");
  return async () => {
    const gone = new Promise((resolve) => context.once("close", resolve));
    process.kill(id, "SIGKILL");
    await gone;
  };
}
