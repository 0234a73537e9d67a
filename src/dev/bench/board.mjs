// @ts-check
// The projector's board while ten tables write, with the processor slowed down: frames and long tasks, against a bare
// list of as many texts and against a board that nobody writes on, in the same run.
// Options: --seconds 10 --keys 5 --slow 4
import { percentile, printMachine, printTable, ratio, readable, readOption } from "./support/figures.mjs";
import { call, servePage, withBrowser } from "./support/pages.mjs";

const SECONDS = readOption("seconds", 10);
const KEYS = readOption("keys", 5);
const SLOW = readOption("slow", 4);
const PROJECTOR = { viewport: { width: 1920, height: 1080 } };

/** @typedef {{ framesMs: number[], longTasksMs: number[], keys: number }} Watched */

const served = await servePage("src/dev/bench/pages/board.ts");
try {
  await withBrowser(async (browser) => {
    const page = await (await browser.newContext(PROJECTOR)).newPage();
    await page.goto(served.url);
    await page.waitForFunction(() => "bench" in globalThis);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOW });
    await call(page, "showBare");
    const bare = await watch(page, KEYS);
    for (const kind of ["table", "rating"]) {
      const name = await call(page, "showBoard", kind);
      await watch(page, 0); // drawn and settled
      const still = await watch(page, 0);
      const written = await watch(page, KEYS);
      console.log(`\n${name}; ten tables, ${KEYS} keys a second each, processor ${SLOW} times slower`);
      printTable(
        ["", "bare list", "board, still", "board, written on", "× bare"],
        [
          row("frame p50, ms", [bare, still, written], ({ framesMs }) => percentile(framesMs, 50)),
          row("frame p95, ms", [bare, still, written], ({ framesMs }) => percentile(framesMs, 95)),
          row("long tasks (> 50 ms)", [bare, still, written], ({ longTasksMs }) => longTasksMs.length),
          row("longest, ms", [bare, still, written], ({ longTasksMs }) => Math.max(0, ...longTasksMs)),
          row("keys", [bare, still, written], ({ keys }) => keys),
        ],
      );
    }
  });
} finally {
  await served.close();
}
printMachine();

/**
 * @param {import("playwright").Page} page
 * @param {number} keys
 * @returns {Promise<Watched>}
 */
function watch(page, keys) {
  return call(page, "watch", SECONDS, keys);
}

/**
 * @param {string} name
 * @param {[Watched, Watched, Watched]} all
 * @param {(watched: Watched) => number} measure
 */
function row(name, all, measure) {
  const [bare, , written] = all;
  return [name, ...all.map((one) => readable(measure(one))), ratio(measure(written), measure(bare))];
}
