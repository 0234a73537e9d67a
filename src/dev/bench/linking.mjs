// @ts-check
// How often two devices that have taken each other's card link, and how soon: on a machine at rest, and with its
// processors and both pages kept busy. Options: --linkings 200 --processes 4 --stall 400
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { percentile, printMachine, printTable, ratio, readable, readOption } from "./support/figures.mjs";
import { call, openDevice, servePage, withBrowser } from "./support/pages.mjs";

const LINKINGS = readOption("linkings", 200);
/** Threads that never rest, beside the browser's. */
const PROCESSES = readOption("processes", 2 * availableParallelism());
/** Each page's own thread is held for up to so many ms, again and again. */
const STALL_MS = readOption("stall", 400);
/** A browser refuses more than some 500 connections in a page that it has not collected. */
const LINKINGS_TO_A_PAGE = 40;
const TAKEN_WITHIN_MS = 500;

/** @typedef {{ ms: number } | { problem: string }} Outcome */

const page = await servePage("src/dev/bench/pages/linking.ts");
try {
  const rest = await link({ linkings: Math.ceil(LINKINGS / 4), stallMs: 0 });
  const workers = Array.from({ length: PROCESSES }, () => new Worker("for (;;);", { eval: true }));
  const busy = await link({ linkings: LINKINGS, stallMs: STALL_MS }).finally(() =>
    Promise.all(workers.map((worker) => worker.terminate())),
  );
  printTable(
    ["", "at rest", "busy", "×"],
    /** @type {const} */ ([
      ["linkings", (/** @type {Outcome[]} */ outcomes) => outcomes.length / 2],
      ["ends that failed", (/** @type {Outcome[]} */ outcomes) => listProblems(outcomes).length],
      [
        "card taken to linked, median ms",
        (/** @type {Outcome[]} */ outcomes) => percentile(times(outcomes), 50),
      ],
      [
        "card taken to linked, p95 ms",
        (/** @type {Outcome[]} */ outcomes) => percentile(times(outcomes), 95),
      ],
      [
        "card taken to linked, longest ms",
        (/** @type {Outcome[]} */ outcomes) => percentile(times(outcomes), 100),
      ],
    ]).map(([name, measure]) => [
      name,
      readable(measure(rest)),
      readable(measure(busy)),
      ratio(measure(busy), measure(rest)),
    ]),
  );
  for (const [name, outcomes] of /** @type {const} */ ([
    ["at rest", rest],
    ["busy", busy],
  ])) {
    for (const problem of new Set(listProblems(outcomes))) console.log(`${name}: ${problem}`);
  }
  printMachine();
} finally {
  await page.close();
}

/**
 * Links two pages so often; the outcomes of both ends.
 * @param {{ linkings: number, stallMs: number }} options
 */
async function link({ linkings, stallMs }) {
  /** @type {Outcome[]} */
  const outcomes = [];
  while (outcomes.length < 2 * linkings) {
    const left = Math.min(LINKINGS_TO_A_PAGE, linkings - outcomes.length / 2);
    await withBrowser(async (browser) => {
      const [host, newcomer] = [await openDevice(browser, page.url), await openDevice(browser, page.url)];
      for (let index = 0; index < left; index++) {
        const seed = outcomes.length;
        const [ofHost, ofNewcomer] = await Promise.all([
          call(host, "showCard", "presenter", stallMs, seed),
          call(newcomer, "showCard", "newcomer", stallMs, seed + 1),
        ]);
        outcomes.push(
          ...(await Promise.all([
            call(host, "takeCard", ofNewcomer),
            // people are not as quick as this: one card is read some time after the other
            new Promise((resolve) => setTimeout(resolve, (seed * 37) % TAKEN_WITHIN_MS)).then(() =>
              call(newcomer, "takeCard", ofHost),
            ),
          ])),
        );
        await Promise.all([call(host, "end"), call(newcomer, "end")]);
      }
    });
    const failed = listProblems(outcomes).length;
    console.log(`  ${outcomes.length / 2} linkings, ${failed} ends failed`);
  }
  return outcomes;
}

/** @param {readonly Outcome[]} outcomes */
function times(outcomes) {
  return outcomes.flatMap((outcome) => ("ms" in outcome ? [outcome.ms] : []));
}

/** @param {readonly Outcome[]} outcomes */
function listProblems(outcomes) {
  return outcomes.flatMap((outcome) => ("problem" in outcome ? [outcome.problem] : []));
}
