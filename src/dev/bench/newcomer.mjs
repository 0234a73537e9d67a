// @ts-check
// A newcomer gets a large document while its table types: how soon, how much travels for it, whether its progress can be
// seen, and what the others' keys take meanwhile, against before in the same run. Options: --megabytes 5 --rounds 5
import { setTimeout as pause } from "node:timers/promises";
import { percentile, printMachine, printTable, ratio, readable, readOption } from "./support/figures.mjs";
import { call, openDevice, servePage, withBrowser } from "./support/pages.mjs";
import { openSession, PRESENTER, seatPeople } from "./support/seating.mjs";

const BYTES = readOption("megabytes", 5) * 1_000_000;
const ROUNDS = readOption("rounds", 5);
/** The keys before are counted for so long, and the newcomer comes then. */
const BEFORE_MS = 4_000;
/** Long enough for the newcomer on a busy machine. */
const TYPING_MS = 20_000;
const KEYS_PER_SECOND = 4.5;
const SETTLE_MS = 6_000;
const FILLED_WITHIN_MS = 120_000;
const NEWCOMER = "newcomer";
const SEATINGS = seatPeople([4]);

/** @typedef {{ at: number, received: number, progress: number }} Arrival */
/** @typedef {{ before: number[], during: number[], tookMs: number, received: number, progress: number }} Round */

const server = await servePage("src/dev/bench/pages/room-ours.ts");
try {
  /** @type {Round[]} */
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(round));
  const [before, during] = [rounds.flatMap((each) => each.before), rounds.flatMap((each) => each.during)];
  console.log(`${readable(BYTES / 1_000_000)} MB to a newcomer, ${ROUNDS} rounds\n`);
  const row = (/** @type {string} */ name, /** @type {number} */ percent) => {
    const [was, is] = [percentile(before, percent), percentile(during, percent)];
    return [name, readable(was), readable(is), ratio(is, was)];
  };
  printTable(
    ["others' keys at the others", "before", "meanwhile", "×"],
    [
      ["keys", readable(before.length), readable(during.length), ""],
      row("median ms", 50),
      row("p95 ms", 95),
      row("longest ms", 100),
    ],
  );
  const median = (/** @type {(round: Round) => number} */ of) => readable(percentile(rounds.map(of), 50));
  console.log(
    `\nThe newcomer had all of it ${median(({ tookMs }) => tookMs)} ms after its first card (median).`,
  );
  console.log(`Over its links came ${median(({ received }) => received / BYTES)} × the document.`);
  console.log(`Its progress could be seen in ${median(({ progress }) => progress)} steps.`);
  printMachine();
} finally {
  await server.close();
}

/**
 * @param {number} round
 * @returns {Promise<Round>}
 */
function measure(round) {
  return withBrowser(async (browser) => {
    const [{ table, people }] = /** @type {[import("./support/seating.mjs").Seating]} */ (SEATINGS);
    /** @type {Map<string, import("playwright").Page>} */
    const pages = new Map();
    for (const person of [PRESENTER, ...people, NEWCOMER]) {
      pages.set(person, await openDevice(browser, server.url));
    }
    const pageOf = (/** @type {string} */ person) =>
      /** @type {import("playwright").Page} */ (pages.get(person));
    await openSession(SEATINGS, pageOf, { asApp: true });
    const here = [PRESENTER, ...people];
    for (const person of here) await call(pageOf(person), "introduce", person);
    const [first = ""] = people;
    await call(pageOf(first), "fill", first, table, BYTES);
    await until(async () => {
      const filled = here.map((person) => call(pageOf(person), "isFilled", person, table, BYTES));
      return (await Promise.all(filled)).every(Boolean);
    });
    for (const person of here) await call(pageOf(person), "watch", person, table, people);
    await pause(SETTLE_MS);

    const startAt = Date.now() + 1_000;
    const typing = Promise.all(
      people.map((person, index) =>
        call(pageOf(person), "type", person, table, {
          person,
          startAt,
          durationMs: TYPING_MS,
          keysPerSecond: KEYS_PER_SECOND,
          seed: round * 100 + index,
        }),
      ),
    );
    await pause(startAt + BEFORE_MS - Date.now());
    const { cameAt, arrival } = await bringNewcomer(pageOf, table, first);
    /** @type {number[][]} */
    const due = await typing;
    await pause(2_000);
    /** @type {Round} */
    const outcome = {
      before: [],
      during: [],
      tookMs: arrival.at - cameAt,
      received: arrival.received,
      progress: arrival.progress,
    };
    for (const reader of here) {
      /** @type {Record<string, number[]>} */
      const arrived = await call(pageOf(reader), "readArrivals");
      for (const [index, writer] of people.entries()) {
        if (writer === reader) continue;
        for (const [key, at] of (due[index] ?? []).entries()) {
          const came = arrived[writer]?.[key];
          if (came === undefined) throw new Error(`A key of ${writer} never came to ${reader}`);
          if (at < cameAt) outcome.before.push(came - at);
          else if (at < arrival.at) outcome.during.push(came - at);
        }
      }
    }
    console.log(
      `  ${readable(outcome.tookMs)} ms, ${readable(arrival.received / BYTES)} × the document, keys p95 ${readable(percentile(outcome.before, 95))} ms before and ${readable(percentile(outcome.during, 95))} ms meanwhile`,
    );
    return outcome;
  });
}

/**
 * Links a newcomer to one of the table; the others find it by introduction.
 * @param {(person: string) => import("playwright").Page} pageOf
 * @param {string} table
 * @param {string} host
 * @returns {Promise<{ cameAt: number, arrival: Arrival }>}
 */
async function bringNewcomer(pageOf, table, host) {
  const [newcomer, hosting] = [pageOf(NEWCOMER), pageOf(host)];
  await call(newcomer, "open", { deviceId: NEWCOMER, role: "participant", tables: [table], asApp: true });
  await call(newcomer, "introduce", NEWCOMER);
  const [ours, theirs] = await Promise.all([
    call(newcomer, "showCard", NEWCOMER, host),
    call(hosting, "showCard", host, NEWCOMER),
  ]);
  const cameAt = Date.now();
  const filled = call(newcomer, "whenFilled", NEWCOMER, table, BYTES);
  await Promise.all([
    call(newcomer, "takeCard", NEWCOMER, host, theirs),
    call(hosting, "takeCard", host, NEWCOMER, ours),
  ]);
  return { cameAt, arrival: await filled };
}

/** @param {() => Promise<boolean>} holds */
async function until(holds) {
  for (const end = Date.now() + FILLED_WITHIN_MS; !(await holds()); ) {
    if (Date.now() > end) throw new Error("The table did not get the document");
    await pause(200);
  }
}
