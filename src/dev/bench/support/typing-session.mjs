// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { call, openDevice, withBrowser } from "./pages.mjs";
import { openRawChannel } from "./raw-channel.mjs";
import { openSession, PRESENTER, planLinks } from "./seating.mjs";

/** @typedef {import("./seating.mjs").Seating} Seating */
/** @typedef {import("playwright").Page} Page */

/** The way a side of the comparison is told to do the same things. */
/**
 * @typedef {{
 *   open(): Promise<void>,
 *   linksWanted: number,
 *   countLinks(person: string): Promise<number>,
 *   countSpares(person: string): Promise<number>,
 *   watch(): Promise<void>,
 *   watchMate(table: string, mate: string, typist: string): Promise<void>,
 *   welcome(newcomer: Page, table: string, mate: string, typist: string, letters: number): Promise<number>,
 *   type(table: string, person: string, typing: object): Promise<number[]>,
 * }} Side
 */

const SETTLE_WITHIN_MS = 30_000;
const MESH_WITHIN_MS = 25_000;
const JOIN_EVERY_MS = 200;
/** Spares are prepared soon after linking, and are no part of typing: it begins when none came for so long. */
const PREPARED_MS = 4_000;
const PREPARED_WITHIN_MS = 120_000;
/** At first every page runs code that is new to it, all of them on the same processors: counted apart. */
export const WARM_UP_MS = 3_000;
/** All pages must have heard of the start before it comes. */
const START_IN_MS = 2_000;

/**
 * Everyone types for some seconds; says what travelled and when the presenter's document had it.
 * @param {{ seatings: readonly Seating[], url: string, seconds: number, keysPerSecond: number, seed: number, make(pages: ReadonlyMap<string, Page>): Side }} options
 */
export function measureTyping({ seatings, url, seconds, keysPerSecond, seed, make }) {
  return withBrowser(async (browser) => {
    const persons = seatings.flatMap(({ people }) => people);
    /** @type {Map<string, Page>} */
    const pages = new Map();
    for (const person of [PRESENTER, ...persons]) pages.set(person, await openDevice(browser, url));
    const side = make(pages);
    await side.open();
    const linked = await waitForLinks(side, [PRESENTER, ...persons]);
    await side.watch();
    const mates = seatings.flatMap(({ table, people: [typist, mate] }) =>
      typist && mate ? [{ table, typist, mate }] : [],
    );
    for (const { table, typist, mate } of mates) await side.watchMate(table, mate, typist);
    const raw = await openRawChannel(browser);
    await waitForSpares(side, [PRESENTER, ...persons]);
    const presenter = /** @type {Page} */ (pages.get(PRESENTER));
    await Promise.all([...pages.values()].map((page) => call(page, "takeSends")));

    const readBusySeconds = await openBusyMeter(presenter);
    const packetsBefore = readLoopbackPackets();
    const startAt = Date.now() + START_IN_MS;
    const countFrom = startAt + WARM_UP_MS;
    const durationMs = WARM_UP_MS + seconds * 1000;
    const rawTyping = raw.measure({ startAt, durationMs, keysPerSecond, seed }, countFrom);
    const due = await Promise.all(
      seatings.flatMap(({ table, people }) =>
        people.map(async (person) => {
          const typing = {
            person,
            startAt,
            durationMs,
            keysPerSecond,
            seed: seed + persons.indexOf(person),
          };
          return { person, keys: await side.type(table, person, typing) };
        }),
      ),
    );
    const keys = due.reduce((sum, each) => sum + each.keys.length, 0);
    const arrivals = await waitForArrivals(presenter, keys);
    const packets = readLoopbackPackets() - packetsBefore;
    const presenterBusySeconds = await readBusySeconds();
    const sends = await Promise.all([...pages.values()].map((page) => call(page, "takeSends")));
    const rawLatenciesMs = await rawTyping;
    await raw.close();
    const mateLatencies = [];
    for (const { typist, mate } of mates) {
      /** @type {Record<string, number[]>} */
      const arrived = await call(/** @type {Page} */ (pages.get(mate)), "readArrivals");
      mateLatencies.push(
        ...listLatencies(due.find(({ person }) => person === typist)?.keys, arrived[typist]),
      );
    }
    const [met] = mates;
    const newcomer = await openDevice(browser, url);
    const newcomerMs = met
      ? await side.welcome(
          newcomer,
          met.table,
          met.mate,
          met.typist,
          due.find(({ person }) => person === met.typist)?.keys.length ?? 0,
        )
      : Number.NaN;
    const latencies = due.flatMap(({ person, keys }) => listLatencies(keys, arrivals[person]));
    return {
      linked,
      linksWanted: side.linksWanted,
      keys,
      keysCame: latencies.length,
      seconds: durationMs / 1000,
      latenciesMs: latencies.filter(({ at }) => at >= countFrom).map(({ ms }) => ms),
      warmUpLatenciesMs: latencies.filter(({ at }) => at < countFrom).map(({ ms }) => ms),
      mateLatenciesMs: mateLatencies.filter(({ at }) => at >= countFrom).map(({ ms }) => ms),
      rawLatenciesMs,
      newcomerMs,
      packets,
      presenterBusySeconds,
      messages: sends.reduce((sum, each) => sum + each.messages, 0),
      bytes: sends.reduce((sum, each) => sum + each.bytes, 0),
    };
  });
}

/**
 * What each key took, and when it was due; keys that never came are left out.
 * @param {readonly number[]} [due] ms since 1970
 * @param {readonly number[]} [arrived] ms since 1970
 */
function listLatencies(due = [], arrived = []) {
  return due.flatMap((at, index) => {
    const came = arrived[index];
    return came === undefined ? [] : [{ at, ms: came - at }];
  });
}

/**
 * A meter of how long a page's main thread has worked since it was asked for, in seconds.
 * @param {Page} page
 */
async function openBusyMeter(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const read = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  };
  const before = await read();
  return async () => (await read()) - before;
}

/** Packets over the loopback interface so far, whoever sent them; NaN where the system does not say. */
function readLoopbackPackets() {
  if (!existsSync("/proc/net/dev")) return Number.NaN;
  const line = readFileSync("/proc/net/dev", "utf8")
    .split("\n")
    .find((each) => each.trim().startsWith("lo:"));
  return Number(line?.trim().split(/\s+/)[2] ?? Number.NaN);
}

/**
 * Links that stand at both ends, as soon as all do or after the time.
 * @param {Side} side
 * @param {readonly string[]} persons
 */
async function waitForLinks(side, persons) {
  for (const end = Date.now() + MESH_WITHIN_MS; ; ) {
    const counts = await Promise.all(persons.map((person) => side.countLinks(person)));
    const linked = counts.reduce((sum, count) => sum + count, 0) / 2;
    if (linked >= side.linksWanted || Date.now() > end) return linked;
    await pause(500);
  }
}

/**
 * Waits until every device has prepared what it will.
 * @param {Side} side
 * @param {readonly string[]} persons
 */
async function waitForSpares(side, persons) {
  let known = -1;
  let since = Date.now();
  for (const end = Date.now() + PREPARED_WITHIN_MS; Date.now() < end && Date.now() - since < PREPARED_MS; ) {
    await pause(500);
    const counts = await Promise.all(persons.map((person) => side.countSpares(person)));
    const count = counts.reduce((sum, each) => sum + each, 0);
    if (count === known) continue;
    known = count;
    since = Date.now();
  }
}

/**
 * @param {Page} presenter
 * @param {number} wanted
 * @returns {Promise<Record<string, number[]>>}
 */
async function waitForArrivals(presenter, wanted) {
  for (const end = Date.now() + SETTLE_WITHIN_MS; ; ) {
    /** @type {Record<string, number[]>} */
    const arrivals = await call(presenter, "readArrivals");
    const count = Object.values(arrivals).reduce((sum, times) => sum + times.length, 0);
    if (count >= wanted || Date.now() > end) return arrivals;
    await pause(200);
  }
}

/**
 * Everyone in one y-webrtc room, which links all to all by itself.
 * @param {readonly Seating[]} seatings
 * @param {string} signalling
 * @returns {(pages: ReadonlyMap<string, Page>) => Side}
 */
export const plainSide = (seatings, signalling) => (pages) => {
  const persons = seatings.flatMap(({ people }) => people);
  const pageOf = pageIn(pages);
  return {
    linksWanted: (pages.size * (pages.size - 1)) / 2,
    async open() {
      for (const person of pages.keys()) {
        await call(pageOf(person), "join", signalling, person);
        await pause(JOIN_EVERY_MS);
      }
    },
    countLinks: (person) => call(pageOf(person), "countLinks"),
    countSpares: async () => 0,
    watch: () => call(pageOf(PRESENTER), "watch", persons),
    watchMate: (_table, mate, typist) => call(pageOf(mate), "watch", [typist]),
    async welcome(newcomer, _table, _mate, typist, letters) {
      await call(newcomer, "join", signalling, "newcomer");
      return call(newcomer, "whenHolds", typist, letters);
    },
    type: (_table, person, typing) => call(pageOf(person), "type", typing),
  };
};

/**
 * Our room.
 * @param {readonly Seating[]} seatings
 * @param {{ asApp: boolean }} options
 * @returns {(pages: ReadonlyMap<string, Page>) => Side}
 */
export const ourSide = (seatings, options) => (pages) => {
  const pageOf = pageIn(pages);
  return {
    linksWanted: planLinks(seatings).length,
    open: () => openSession(seatings, pageOf, options),
    countLinks: (person) => call(pageOf(person), "countLinks", person),
    countSpares: (person) => call(pageOf(person), "countSpares", person),
    async watch() {
      for (const { table, people } of seatings) {
        await call(pageOf(PRESENTER), "watch", PRESENTER, table, people);
      }
    },
    watchMate: (table, mate, typist) => call(pageOf(mate), "watch", mate, table, [typist]),
    async welcome(newcomer, table, mate, typist, letters) {
      const deviceId = "newcomer";
      await call(newcomer, "open", { deviceId, role: "participant", tables: [table], ...options });
      const [ours, theirs] = await Promise.all([
        call(newcomer, "showCard", deviceId, mate),
        call(pageOf(mate), "showCard", mate, deviceId),
      ]);
      const holds = call(newcomer, "whenHolds", deviceId, table, typist, letters);
      await Promise.all([
        call(newcomer, "takeCard", deviceId, mate, theirs),
        call(pageOf(mate), "takeCard", mate, deviceId, ours),
      ]);
      return holds;
    },
    type: (table, person, typing) => call(pageOf(person), "type", person, table, typing),
  };
};

/** @param {ReadonlyMap<string, Page>} pages */
const pageIn = (pages) => (/** @type {string} */ person) => {
  const page = pages.get(person);
  if (!page) throw new Error(`${person} has no page`);
  return page;
};
