// @ts-check
// A linked device sends torn, oversized and nonsensical frames for minutes: does the room hold, and does its memory stay?
// Against harmless frames of the same length in the same run. Options: --minutes 3
import { printMachine, printTable, ratio, readable, readOption } from "./support/figures.mjs";
import { call, openDevice, servePage, withBrowser } from "./support/pages.mjs";

const MINUTES = readOption("minutes", 3);
const FRAMES_A_TURN = 5_000;
const READ_EVERY_MS = 20_000;
/** What was typed last is at the other device by then. */
const SAME_WITHIN_MS = 20_000;

const served = await servePage("src/dev/bench/pages/hostile.ts");
try {
  const harmless = await measure(false);
  const hostile = await measure(true);
  printTable(
    ["", "harmless", "hostile", "×"],
    [
      ["frames", String(harmless.frames), String(hostile.frames), ratio(hostile.frames, harmless.frames)],
      ["dropped", String(harmless.dropped), String(hostile.dropped), ""],
      row("memory, first third, MB", (one) => one.first / 1e6),
      row("memory, last third, MB", (one) => one.last / 1e6),
      row("last by first", (one) => one.last / one.first),
      ["times the other link was lost", String(harmless.lost), String(hostile.lost), ""],
      ["times the sender's link was lost", String(harmless.lostToSender), String(hostile.lostToSender), ""],
      ["documents", harmless.isSame, hostile.isSame, ""],
    ],
  );
  printMachine();

  /**
   * @param {string} name
   * @param {(one: Awaited<ReturnType<typeof measure>>) => number} read
   */
  function row(name, read) {
    return [name, readable(read(harmless)), readable(read(hostile)), ratio(read(hostile), read(harmless))];
  }
} finally {
  await served.close();
}

/** @param {boolean} isHostile */
function measure(isHostile) {
  return withBrowser(async (browser) => {
    const page = await openDevice(browser, served.url);
    const devtools = await page.context().newCDPSession(page);
    await call(page, "open");
    /** @type {number[]} */
    const readings = [];
    let frames = 0;
    let nextReading = 0;
    for (const end = Date.now() + MINUTES * 60_000; Date.now() < end; ) {
      const sent = await call(page, "send", FRAMES_A_TURN, isHostile);
      frames += sent;
      if (sent === 0) break; // the room has closed the sender's link
      if (Date.now() < nextReading) continue;
      readings.push(await readMemory(devtools));
      nextReading = Date.now() + READ_EVERY_MS;
    }
    readings.push(await readMemory(devtools));
    const isSame = await call(page, "whenSame", SAME_WITHIN_MS);
    const third = Math.ceil(readings.length / 3);
    const mean = (/** @type {number[]} */ some) => some.reduce((sum, one) => sum + one, 0) / some.length;
    return {
      frames,
      ...(await call(page, "read")),
      isSame: isSame ? "the same" : "not the same",
      first: mean(readings.slice(0, third)),
      last: mean(readings.slice(-third)),
    };
  });
}

/**
 * What the page holds after collecting, in bytes: its objects, and the buffers that messages are put together in.
 * @param {import("playwright").CDPSession} devtools
 */
async function readMemory(devtools) {
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = await devtools.send("Runtime.getHeapUsage");
  return usedSize + backingStorageSize;
}
