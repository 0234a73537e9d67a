// @ts-check
// What travels per key and how soon the presenter has it: our room against a plain y-webrtc room with its own
// signalling server and its own simple-peer. Options: --rounds 2 --seconds 15 --keys 4.5 --devices 8,16,32 --sides plain,room,app
import {
  percentile,
  printMachine,
  printTable,
  ratio,
  readable,
  readListOption,
  readOption,
  readWordsOption,
} from "./support/figures.mjs";
import { servePage } from "./support/pages.mjs";
import { seatPeople } from "./support/seating.mjs";
import { startSignalling } from "./support/signalling.mjs";
import { measureTyping, ourSide, plainSide, WARM_UP_MS } from "./support/typing-session.mjs";

/** @typedef {Awaited<ReturnType<typeof measureTyping>>} Run */

const ROUNDS = readOption("rounds", 2);
const SECONDS = readOption("seconds", 15);
/** How many each types in a second. */
const KEYS = readOption("keys", 4.5);
const DEVICES = readListOption("devices", [8, 16, 32]);
/** A whole mesh of 32 pages needs a machine to itself; what it would send is known without it. */
const SIDES = readWordsOption("sides", ["plain", "room", "app"]);
/** How long updates on a link are gathered at most, in ms (room/sharing/outbox.ts), and what may come on top. */
const TOGETHER_MS = 40;
const AIM_MS = 100;
/** The presenter is one of the devices; the others sit by fours. */
const seatRoom = (/** @type {number} */ devices) =>
  seatPeople(
    Array.from({ length: Math.ceil((devices - 1) / 4) }, (_, at) => Math.min(4, devices - 1 - at * 4)),
  );

const plainPage = await servePage("src/dev/bench/pages/room-plain.ts", { ownTransport: false });
const ourPage = await servePage("src/dev/bench/pages/room-ours.ts");
console.log(
  `Everyone but the presenter types ${KEYS} keys a second for ${SECONDS} s, after ${WARM_UP_MS / 1000} s that count apart; ${ROUNDS} rounds by turns.`,
);
console.log(
  "room: links and documents alone; app: each key also through storage (in memory here), with presence.",
);
try {
  for (const devices of DEVICES) await compare(devices, seatRoom(devices));
} finally {
  await Promise.all([plainPage.close(), ourPage.close()]);
}

/**
 * @param {number} devices
 * @param {import("./support/seating.mjs").Seating[]} seatings
 */
async function compare(devices, seatings) {
  /** @type {Map<string, Run[]>} */
  const runs = new Map(SIDES.map((side) => [side, []]));
  console.log("");
  for (let round = 0; round < ROUNDS; round++) {
    for (const [side, done] of runs) done.push(tell(side, await measureSide(side, seatings, round * 1000)));
  }
  console.log(`\n${devices} devices, ${seatings.length} tables`);
  printComparison(runs);
  const app = runs.get("app");
  if (app) {
    printMesh(devices, app);
    printAim(app);
  }
  printMachine();
}

/**
 * @param {string} side
 * @param {import("./support/seating.mjs").Seating[]} seatings
 * @param {number} seed
 */
async function measureSide(side, seatings, seed) {
  const common = { seatings, seconds: SECONDS, keysPerSecond: KEYS, seed };
  if (side !== "plain") {
    return measureTyping({ ...common, url: ourPage.url, make: ourSide(seatings, { asApp: side === "app" }) });
  }
  const signalling = await startSignalling();
  try {
    return await measureTyping({ ...common, url: plainPage.url, make: plainSide(seatings, signalling.url) });
  } finally {
    signalling.stop();
  }
}

/**
 * @param {string} name
 * @param {Run} run
 */
function tell(name, run) {
  const { linked, linksWanted, keys, keysCame } = run;
  const missing = linked < linksWanted ? ": the mesh did not form whole" : "";
  const lost = keys - keysCame;
  const late = lost > 0 ? `, ${lost} keys never came to the presenter` : "";
  console.log(`  ${name}: ${readable(linked)} of ${linksWanted} links${missing}; ${keys} keys${late}`);
  return run;
}

/** @param {ReadonlyMap<string, readonly Run[]>} sides the first is what the others are compared with */
function printComparison(sides) {
  /** @type {[string, (runs: readonly Run[]) => number][]} */
  const measures = [
    ["messages per key", (runs) => sum(runs, "messages") / sum(runs, "keys")],
    ["bytes per key", (runs) => sum(runs, "bytes") / sum(runs, "keys")],
    ["key to presenter, median ms", (runs) => percentile(latencies(runs), 50)],
    ["key to presenter, p95 ms", (runs) => percentile(latencies(runs), 95)],
    [`in the first ${WARM_UP_MS / 1000} s, p95 ms`, (runs) => percentile(warmUps(runs), 95)],
    ["key to mate, median ms", (runs) => percentile(mates(runs), 50)],
    ["key to mate, p95 ms", (runs) => percentile(mates(runs), 95)],
    ["raw data channel beside it, median ms", (runs) => percentile(raws(runs), 50)],
    ["raw data channel beside it, p95 ms", (runs) => percentile(raws(runs), 95)],
    ["newcomer in sync after its first link, ms", (runs) => percentile(newcomers(runs), 50)],
    ["keys that came, %", (runs) => (100 * sum(runs, "keysCame")) / sum(runs, "keys")],
    ["packets on the loopback per key", (runs) => sum(runs, "packets") / sum(runs, "keys")],
    ["presenter's page busy, %", (runs) => (100 * sum(runs, "presenterBusySeconds")) / sum(runs, "seconds")],
    ["links", (runs) => sum(runs, "linked") / runs.length],
    ["links wanted", (runs) => sum(runs, "linksWanted") / runs.length],
  ];
  const rows = measures.map(([name, measure]) => {
    const [first = Number.NaN, ...others] = [...sides.values()].map(measure);
    return [name, readable(first), ...others.flatMap((value) => [readable(value), ratio(value, first)])];
  });
  const [first = "", ...others] = sides.keys();
  printTable(["", first, ...others.flatMap((side) => [side, "×"])], rows);
}

/**
 * y-webrtc hands every update on to every link: a whole mesh of n sends it n·(n−1) times.
 * @param {number} devices
 * @param {readonly Run[]} app
 */
function printMesh(devices, app) {
  const mesh = devices * (devices - 1);
  const ours = sum(app, "messages") / sum(app, "keys");
  console.log(
    `A whole mesh of ${devices} sends ${mesh} messages per update; the app sent ${readable(ours)} per key, ${readable(mesh / ours)} times fewer.`,
  );
}

/** @param {readonly Run[]} app */
function printAim(app) {
  const [board, raw] = [percentile(latencies(app), 95), percentile(raws(app), 95)];
  const held = board <= raw + TOGETHER_MS + AIM_MS ? "held" : "not held";
  console.log(
    `Key to presenter p95 ${readable(board)} ms against ${readable(raw)} ms of a raw data channel + ${TOGETHER_MS} ms of gathering + ${AIM_MS} ms: ${held}.`,
  );
}

/**
 * @param {readonly Run[]} runs
 * @param {"messages" | "bytes" | "keys" | "linked" | "linksWanted" | "packets" | "presenterBusySeconds" | "keysCame" | "seconds"} what
 */
function sum(runs, what) {
  return runs.reduce((total, run) => total + run[what], 0);
}

/** @param {readonly Run[]} runs */
function latencies(runs) {
  return runs.flatMap((run) => run.latenciesMs);
}

/** @param {readonly Run[]} runs */
function warmUps(runs) {
  return runs.flatMap((run) => run.warmUpLatenciesMs);
}

/** @param {readonly Run[]} runs */
function mates(runs) {
  return runs.flatMap((run) => run.mateLatenciesMs);
}

/** @param {readonly Run[]} runs */
function raws(runs) {
  return runs.flatMap((run) => run.rawLatenciesMs);
}

/** @param {readonly Run[]} runs */
function newcomers(runs) {
  return runs.map((run) => run.newcomerMs);
}
