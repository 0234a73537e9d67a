// @ts-check

/**
 * Runs in the page before its own scripts: notes for each key the milliseconds from the key to the end of the frame
 * that shows it.
 */
export function probeKeys() {
  /** @type {number[]} */
  const times = [];
  Object.assign(globalThis, { keyTimes: times });
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(null); // its turn comes when the frame has been drawn
      });
    },
    { capture: true },
  );
}

/**
 * Types into what has the focus; gives the time of each key and the main thread's work for it.
 * @param {import("playwright").Page} page
 * @param {number} keys
 */
export async function typeAndTime(page, keys) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const readTask = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
  await page.evaluate(() => Reflect.get(globalThis, "keyTimes").splice(0));
  const before = await readTask();
  await page.keyboard.type("a few words of a teacher ".repeat(Math.ceil(keys / 25)).slice(0, keys), {
    delay: 100,
  });
  await page.waitForFunction((wanted) => Reflect.get(globalThis, "keyTimes").length >= wanted, keys);
  const work = (await readTask()) - before;
  await devtools.detach();
  const written = await page.evaluate(() => Reflect.get(document.activeElement ?? {}, "value")?.length ?? 0);
  if (written < keys) throw new Error(`Only ${written} of ${keys} keys are in the field.`);
  /** @type {number[]} */
  const timesMs = await page.evaluate(() => Reflect.get(globalThis, "keyTimes"));
  return { timesMs, workPerKeyMs: work / keys };
}
