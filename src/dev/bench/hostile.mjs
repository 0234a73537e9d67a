// @ts-check
// A linked device sends torn, oversized and nonsensical frames for minutes: does the room hold, and does its memory stay?
// Against harmless frames of the same length in the same run. Options: --minutes 3
import { printMachine, printTable, ratio, readable, readOption } from "./support/figures.mjs";
import { call, openDevice, servePage, withBrowser } from "./support/pages.mjs";

const MINUTES = readOption("minutes", 3);
const FRAMES_A_TURN = 5_000;
/** Readings of the heap that are put together at the beginning and at the end. */
const READINGS = 5;

const served = await servePage("src/dev/bench/pages/hostile.ts");
try {
  const harmless = await measure(false);
  const hostile = await measure(true);
  printTable(
    ["", "harmless", "hostile", "×"],
    [
      ["frames", String(harmless.frames), String(hostile.frames), ratio(hostile.frames, harmless.frames)],
      ["dropped", String(harmless.dropped), String(hostile.dropped), ""],
      row("heap at first, MB", (one) => one.first / 1e6),
      row("heap at last, MB", (one) => one.last / 1e6),
      row("last by first", (one) => one.last / one.first),
      ["the other link", harmless.isLinked, hostile.isLinked, ""],
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
    const heaps = [];
    let frames = 0;
    for (const end = Date.now() + MINUTES * 60_000; Date.now() < end; frames += FRAMES_A_TURN) {
      await call(page, "send", FRAMES_A_TURN, isHostile);
      await devtools.send("HeapProfiler.collectGarbage");
      heaps.push((await devtools.send("Runtime.getHeapUsage")).usedSize);
    }
    await page.waitForTimeout(2000);
    const { dropped, isLinked, isSame } = await call(page, "read");
    const mean = (/** @type {number[]} */ some) => some.reduce((sum, one) => sum + one, 0) / some.length;
    return {
      frames,
      dropped,
      isLinked: isLinked ? "open" : "lost",
      isSame: isSame ? "the same" : "not the same",
      first: mean(heaps.slice(1, 1 + READINGS)),
      last: mean(heaps.slice(-READINGS)),
    };
  });
}
