// @ts-check
import { readFileSync } from "node:fs";

/** @typedef {{ readonly type: string, readonly id: number }} Process */

/**
 * The processes of a browser, as it says itself.
 * @param {import("playwright").BrowserContext} context
 * @returns {Promise<readonly Process[]>}
 */
export async function readProcesses(context) {
  const browser = context.browser();
  if (!browser) throw new Error("The context has no browser.");
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  await devtools.detach();
  return processInfo;
}

/**
 * What a process has in memory, in bytes: all of it, and its fair share of what it shares. NaN where there is no /proc.
 * @param {number} id
 */
function readMemory(id) {
  try {
    const status = readFileSync(`/proc/${id}/smaps_rollup`, "utf8");
    const read = (/** @type {string} */ name) =>
      1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1]);
    return { resident: read("Rss"), share: read("Pss") };
  } catch {
    return { resident: Number.NaN, share: Number.NaN };
  }
}

/**
 * The most that a page's renderer has had in memory so far, in bytes; NaN where there is no /proc.
 * @param {import("playwright").Page} page
 */
export async function readPeak(page) {
  const processes = await readProcesses(page.context());
  const peaks = processes
    .filter(({ type, id }) => type === "renderer" && !isOwnSurface(id))
    .map(({ id }) => {
      try {
        const status = readFileSync(`/proc/${id}/status`, "utf8");
        return 1024 * Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]);
      } catch {
        return Number.NaN;
      }
    });
  return Math.max(...peaks);
}

/**
 * Whether a renderer draws the browser's own surface, not a page.
 * @param {number} id
 */
function isOwnSurface(id) {
  try {
    return readFileSync(`/proc/${id}/cmdline`, "utf8").includes("--top-chrome-webui");
  } catch {
    return false;
  }
}

/**
 * Memory of a browser with one page, in bytes: the page's JavaScript heap after collecting, its renderer, all processes.
 * @param {import("playwright").Page} page
 */
export async function weighPage(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  await devtools.send("Performance.enable");
  const { metrics } = await devtools.send("Performance.getMetrics");
  await devtools.detach();
  const processes = await readProcesses(page.context());
  const renderers = processes.filter(({ type, id }) => type === "renderer" && !isOwnSurface(id));
  return {
    heap: metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN,
    // A spare renderer may stand by; the page's is the largest.
    renderer: Math.max(...renderers.map(({ id }) => readMemory(id).resident)),
    browser: processes.reduce((sum, { id }) => sum + readMemory(id).share, 0),
  };
}
