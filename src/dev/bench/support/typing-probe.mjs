// @ts-check

/**
 * Runs in the page before its own scripts: notes for each key the milliseconds from the key to the next paint, as the
 * browser itself says (Event Timing: in steps of 8 ms, 16 stands for 16 and less).
 */
export function probeKeys() {
  /** @type {Map<number, number>} */
  const timeByKey = new Map();
  Object.assign(globalThis, { keyTimes: timeByKey });
  addEventListener("keydown", ({ timeStamp }) => timeByKey.set(timeStamp, 16), { capture: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (timeByKey.has(startTime)) timeByKey.set(startTime, duration);
    }
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: "event", durationThreshold: 16 }));
}

/** @typedef {{ task: number, script: number, layout: number }} Work of the main thread, in milliseconds */

/**
 * Types into what has the focus; gives the time of each key and the main thread's work for one.
 * @param {import("playwright").Page} page
 * @param {number} keys
 */
export async function typeAndTime(page, keys) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  await page.evaluate(() => Reflect.get(globalThis, "keyTimes").clear());
  const before = await readWork(devtools);
  await page.keyboard.type("a few words of a teacher ".repeat(Math.ceil(keys / 25)).slice(0, keys), {
    delay: 100,
  });
  await page.waitForFunction((wanted) => Reflect.get(globalThis, "keyTimes").size >= wanted, keys);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500))); // the browser's notes come late
  const after = await readWork(devtools);
  await devtools.detach();
  const written = await page.evaluate(() => Reflect.get(document.activeElement ?? {}, "value")?.length ?? 0);
  if (written < keys) throw new Error(`Only ${written} of ${keys} keys are in the field.`);
  /** @type {number[]} */
  const timesMs = await page.evaluate(() => [...Reflect.get(globalThis, "keyTimes").values()]);
  /** @type {Work} */
  const workPerKey = {
    task: (after.task - before.task) / keys,
    script: (after.script - before.script) / keys,
    layout: (after.layout - before.layout) / keys,
  };
  return { timesMs, workPerKey };
}

/**
 * @param {import("playwright").CDPSession} devtools
 * @returns {Promise<Work>}
 */
async function readWork(devtools) {
  const { metrics } = await devtools.send("Performance.getMetrics");
  const read = (/** @type {string} */ name) =>
    1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
  return {
    task: read("TaskDuration"),
    script: read("ScriptDuration"),
    layout: read("LayoutDuration") + read("RecalcStyleDuration"),
  };
}
