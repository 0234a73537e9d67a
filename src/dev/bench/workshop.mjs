// @ts-check
// The whole handout, filled by sixty tables: opening it, following one change, painting a worksheet. Baselines in the
// same run: Y.applyUpdate of the same bytes alone, and the same sheet as plain HTML. Options: --tables 60 --rounds 6 --slow 4
import { readFile } from "node:fs/promises";
import { openAppSession, WORKSHOP, withBuiltApp } from "./support/app-session.mjs";
import { percentile, printMachine, printTable, ratio, readable, readOption } from "./support/figures.mjs";
import { call, openDevice, servePage, withBrowser } from "./support/pages.mjs";
import { paintSheets } from "./support/sheet-paints.mjs";

const TABLES = readOption("tables", 60);
const ROUNDS = readOption("rounds", 6);
const SLOW = readOption("slow", 4);
const AIMS_MS = { paint: 100, change: 2, cold: 1000 };

/** @typedef {{ kind: string, bare: number, ours: number }} Change */

const file = JSON.parse(await readFile(WORKSHOP, "utf8"));
const names = Array.from({ length: TABLES }, (_, index) => `Table ${index + 1}`);
const server = await servePage("src/dev/bench/pages/workshop.ts");
try {
  const { sizes, updates, opens, changes } = await withBrowser(async (browser) => {
    const page = await openDevice(browser, server.url);
    /** @type {number[]} */
    const sizes = await call(page, "fill", file, TABLES);
    /** @type {{ bare: number, ours: number }[]} */
    const opens = [];
    for (let round = 0; round < ROUNDS; round++) opens.push(await call(page, "openAll"));
    /** @type {Change[]} */
    const changes = await call(page, "changes", ROUNDS);
    /** @type {string[]} */
    const updates = [];
    for (let index = 0; index < TABLES; index++) updates.push(await call(page, "bytesOf", index));
    return { sizes, updates, opens, changes };
  });
  const { cold, paints } = await withBuiltApp((url) =>
    withBrowser(async (browser) => ({
      cold: await timeConsole(browser, url, updates),
      paints: await paintSheets(browser, url, { slow: SLOW, rounds: 3, update: updates[0] ?? "" }),
    })),
  );

  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  console.log(
    `${TABLES} tables × ${file.worksheets.length} worksheets, ${readable(bytes / 1000)} kB of documents\n`,
  );
  const median = (/** @type {readonly number[]} */ values) => percentile(values, 50);
  const bare = median(opens.map((open) => open.bare));
  const ours = median(opens.map((open) => open.ours));
  printTable(
    ["the whole room, ms", "applyUpdate alone", "ours", "×", `by ${AIMS_MS.cold} ms`],
    [
      [
        "documents, read and folded",
        readable(bare),
        readable(ours),
        ratio(ours, bare),
        ratio(ours, AIMS_MS.cold),
      ],
      [
        "from the disk to the filled console",
        readable(bare),
        readable(cold),
        ratio(cold, bare),
        ratio(cold, AIMS_MS.cold),
      ],
    ],
  );
  console.log(`\n${changes.length} changes from afar, one of each field in turn\n`);
  printTable(
    ["one change, ms", "applyUpdate alone", "ours", "×", `by ${AIMS_MS.change} ms`],
    [50, 95, 100].map((percent) => {
      const [alone, all] = /** @type {const} */ (["bare", "ours"]).map((of) =>
        percentile(
          changes.map((change) => change[of]),
          percent,
        ),
      );
      return row(percent === 100 ? "most" : `p${percent}`, alone ?? 0, all ?? 0, AIMS_MS.change);
    }),
  );
  console.log(`\nEach worksheet opened from the contents, processor ${SLOW} times slower\n`);
  printTable(
    ["first paint, ms", "plain HTML", "ours", "×", `by ${AIMS_MS.paint} ms`],
    [
      ...[50, 95, 100].map((percent) =>
        row(
          percent === 100 ? "head, most" : `head, p${percent}`,
          percentile(
            paints.map((paint) => paint.plain),
            percent,
          ),
          percentile(
            paints.map((paint) => paint.head),
            percent,
          ),
          AIMS_MS.paint,
        ),
      ),
      ...[50, 95, 100].map((percent) =>
        row(
          percent === 100 ? "with the first field, most" : `with the first field, p${percent}`,
          percentile(
            paints.map((paint) => paint.plain),
            percent,
          ),
          percentile(
            paints.map((paint) => paint.ours),
            percent,
          ),
          AIMS_MS.paint,
        ),
      ),
      ...[...paints]
        .sort((one, other) => other.ours - one.ours)
        .slice(0, 3)
        .map((paint) => row(`  ${paint.id}`, paint.plain, paint.ours, AIMS_MS.paint)),
    ],
  );
  printMachine();
} finally {
  await server.close();
}

/**
 * @param {string} name
 * @param {number} baseline
 * @param {number} ours
 * @param {number} aim
 */
function row(name, baseline, ours, aim) {
  return [name, readable(baseline), readable(ours), ratio(ours, baseline), ratio(ours, aim)];
}

/**
 * From the start of the page until the console says of the last worksheet how many tables have written; median.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {readonly string[]} updates
 */
async function timeConsole(browser, url, updates) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await openAppSession(page, url, { role: "presenter", tables: names, screen: "", updates });
  const times = [];
  for (let round = 0; round < 5; round++) {
    await page.goto("about:blank");
    await page.goto(`${url}#/session/bench`);
    times.push(await page.evaluate(waitForCounts));
  }
  await context.close();
  return percentile(times, 50);
}

/** Milliseconds from navigation to the last change of the console's counts; nothing changes after it for a second. */
function waitForCounts() {
  return new Promise((resolve) => {
    let shown = "";
    let changedAt = 0;
    const look = () => {
      const now = performance.now();
      const counts = [...document.querySelectorAll(".console-answered")].map((count) => count.textContent);
      const next = counts.join();
      if (next !== shown) {
        shown = next;
        changedAt = now;
      }
      if (shown !== "" && now - changedAt > 1_000) resolve(changedAt);
      else requestAnimationFrame(look);
    };
    look();
  });
}
