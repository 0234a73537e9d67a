// @ts-check
// From a key to the own screen with the processor slowed down four times: a cell of the built app, every key kept on
// disk, against a bare <textarea>, by turns. Options: --keys 50 --rounds 4 --slow 4
import { openAppSession, withBuiltApp } from "./support/app-session.mjs";
import { percentile, printMachine, printTable, ratio, readable, readOption } from "./support/figures.mjs";
import { withBrowser } from "./support/pages.mjs";
import { probeKeys, typeAndTime } from "./support/typing-probe.mjs";

const KEYS = readOption("keys", 50);
const ROUNDS = readOption("rounds", 4);
const SLOW = readOption("slow", 4);
const WARM_UP_KEYS = 10;
const FRAME_MS = 1000 / 60;
const TABLET = { viewport: { width: 820, height: 1180 }, hasTouch: true };

/** @typedef {{ timesMs: number[], work: import("./support/typing-probe.mjs").Work[] }} Typed */
/** @typedef {import("playwright").Page} Page */

/** @type {Typed} */ const bare = { timesMs: [], work: [] };
/** @type {Typed} */ const app = { timesMs: [], work: [] };
await withBuiltApp((url) =>
  withBrowser(async (browser) => {
    for (let round = 0; round < ROUNDS; round++) {
      for (const [typed, open] of /** @type {const} */ ([
        [bare, openBare],
        [app, openCell],
      ])) {
        const context = await browser.newContext({ ...TABLET, serviceWorkers: "block" });
        await context.addInitScript(probeKeys);
        const page = await context.newPage();
        await open(page, url);
        await slowDown(page);
        await typeAndTime(page, WARM_UP_KEYS);
        const { timesMs, workPerKey } = await typeAndTime(page, KEYS);
        typed.timesMs.push(...timesMs);
        typed.work.push(workPerKey);
        await context.close();
      }
    }
  }),
);
const overFrame = (/** @type {Typed} */ { timesMs }) =>
  (100 * timesMs.filter((time) => time > 2 * FRAME_MS).length) / timesMs.length;
console.log(
  `${KEYS * ROUNDS} keys each, processor ${SLOW} times slower; a frame is ${readable(FRAME_MS)} ms\n`,
);
printTable(
  ["key to own screen", "textarea", "cell", "×"],
  [
    row("work of the main thread per key, ms", medianWork("task")),
    row("  of it scripts", medianWork("script")),
    row("  of it style and layout", medianWork("layout")),
    row("until painted, waiting for the frame included, p50 ms", ({ timesMs }) => percentile(timesMs, 50)),
    row("until painted, p95 ms", ({ timesMs }) => percentile(timesMs, 95)),
    row("later than the next frame, %", overFrame),
  ],
);
printMachine();

/** @param {"task" | "script" | "layout"} part */
function medianWork(part) {
  return (/** @type {Typed} */ { work }) =>
    percentile(
      work.map((each) => each[part]),
      50,
    );
}

/** @param {Page} page */
async function slowDown(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOW });
}

/** @param {Page} page */
async function openBare(page) {
  await page.setContent('<textarea rows="4" cols="40"></textarea>');
  await page.evaluate(probeKeys); // the new content has not seen the first one
  await page.locator("textarea").focus();
}

/**
 * A worksheet of a participant who sits alone at a table.
 * @param {Page} page
 * @param {string} url
 */
async function openCell(page, url) {
  await openAppSession(page, url, {
    role: "participant",
    tables: ["One"],
    screen: "worksheet/stage-table",
  });
  await page.getByRole("textbox").first().click();
}

/**
 * @param {string} name
 * @param {(typed: Typed) => number} measure
 */
function row(name, measure) {
  return [name, readable(measure(bare)), readable(measure(app)), ratio(measure(app), measure(bare))];
}
