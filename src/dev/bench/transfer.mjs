// @ts-check
// Megabytes over one data channel, and keys on another stream of it meanwhile: with the app's limit of what may stand in
// the browser's own queue, against 1 MiB there in the same run. Options: --megabytes 5 --rounds 20
import { percentile, printMachine, printTable, ratio, readable, readOption } from "./support/figures.mjs";
import { call, openDevice, servePage, withBrowser } from "./support/pages.mjs";

const BYTES = readOption("megabytes", 5) * 1_000_000;
const ROUNDS = readOption("rounds", 20);
const LARGE_BUFFER = 1024 * 1024;

/** @typedef {{ tookMs: number, keysMs: number[] }} Transfer */

const server = await servePage("src/dev/bench/pages/transfer.ts");
try {
  /** @type {{ large: Transfer[], ours: Transfer[] }} */
  const { large, ours } = await withBrowser(async (browser) => {
    const page = await openDevice(browser, server.url);
    /** @type {{ large: Transfer[], ours: Transfer[] }} */
    const measured = { large: [], ours: [] };
    for (let round = 0; round < ROUNDS; round++) {
      measured.large.push(await call(page, "transfer", BYTES, LARGE_BUFFER));
      measured.ours.push(await call(page, "transfer", BYTES, 0));
    }
    return measured;
  });
  console.log(`${readable(BYTES / 1_000_000)} MB, ${ROUNDS} rounds\n`);
  const row = (/** @type {string} */ name, /** @type {(one: Transfer) => number[]} */ of, percent = 50) => {
    const [base, own] = [large, ours].map((side) => percentile(side.flatMap(of), percent));
    return [name, readable(base ?? 0), readable(own ?? 0), ratio(own ?? 0, base ?? 0)];
  };
  const took = (/** @type {Transfer} */ { tookMs }) => [tookMs];
  const keys = (/** @type {Transfer} */ { keysMs }) => keysMs;
  printTable(
    ["", "1 MiB buffered", "the app's queue", "×"],
    [
      row("all of it, median ms", took),
      row("all of it, longest ms", took, 100),
      row("keys meanwhile, median ms", keys),
      row("keys meanwhile, p95 ms", keys, 95),
    ],
  );
  printMachine();
} finally {
  await server.close();
}
