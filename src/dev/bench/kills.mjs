// @ts-check
// What is lost when the browser is killed (SIGKILL) at random moments while someone types: our storage against one raw
// strict put per key, by turns. Options: --kills 100 (of each)
import { setTimeout as pause } from "node:timers/promises";
import { printMachine, printTable, ratio, readOption } from "./support/figures.mjs";
import { call, servePage } from "./support/pages.mjs";
import { armKill, makeProfile, openProfile } from "./support/profile.mjs";

/** @typedef {{ typed: number, shown: number }} Told what the page had told of its text before the kill */
/** @typedef {{ typed: number, keptLost: number, unkeptLost: number, isWhole: boolean }} End */
/** @typedef {{ name: "ours" | "raw", told: Told | null, length: number, ends: End[] }} Side */

const KILLS = readOption("kills", 100);
const LONGEST_GAP_MS = 40; // about fifty keys a second, so that a kill finds keys on their way
const LONGEST_LIFE_MS = 1_000;

const server = await servePage("src/dev/bench/pages/kills.ts");
const profile = await makeProfile();
/** @type {Side} */ const raw = { name: "raw", told: null, length: 0, ends: [] };
/** @type {Side} */ const ours = { name: "ours", told: null, length: 0, ends: [] };
try {
  for (let kill = 1; kill <= KILLS; kill++) {
    const lifeMs = Math.random() * LONGEST_LIFE_MS;
    for (const side of [raw, ours]) await live(side, { seed: kill, lifeMs });
    if (kill % 25 === 0) console.log(`  ${kill} kills of each`);
  }
  for (const side of [raw, ours]) {
    const { context } = await look(side);
    await context.close();
  }
} finally {
  await server.close();
  await profile.remove();
}
printTable(
  [`${KILLS} kills of each; characters`, "raw", "ours", "×"],
  [
    row("typed", ({ ends }) => sum(ends, "typed")),
    row("shown as kept, and lost", ({ ends }) => sum(ends, "keptLost")),
    row("not yet shown as kept, and lost", ({ ends }) => sum(ends, "unkeptLost")),
    row("the most of these in one kill", ({ ends }) => Math.max(0, ...ends.map((end) => end.unkeptLost))),
    row("kills that left one out of place", ({ ends }) => ends.filter(({ isWhole }) => !isWhole).length),
  ],
);
printMachine();

/**
 * One life of the browser: looks what the last kill left, then types until the next one.
 * @param {Side} side
 * @param {{ seed: number, lifeMs: number }} life
 */
async function live(side, { seed, lifeMs }) {
  const { context, page, length } = await look(side);
  const told = { typed: length, shown: length };
  Object.assign(side, { told, length });
  await page.exposeFunction("report", (/** @type {number} */ typed, /** @type {number} */ shown) => {
    Object.assign(told, { typed, shown });
  });
  const kill = await armKill(context);
  await call(page, "typeUntilKilled", seed, LONGEST_GAP_MS);
  await pause(lifeMs);
  await kill();
}

/**
 * Opens the browser and the text again and notes what the last kill left.
 * @param {Side} side
 */
async function look(side) {
  const { context, page } = await openProfile(profile.path, server.url);
  /** @type {{ length: number, isWhole: boolean }} */
  const found = await call(page, "open", side.name);
  if (side.told) side.ends.push(weighEnd(side.told, side.length, found));
  return { context, page, length: found.length };
}

/**
 * @param {Told} told
 * @param {number} before
 * @param {{ length: number, isWhole: boolean }} found
 * @returns {End}
 */
function weighEnd({ typed, shown }, before, { length, isWhole }) {
  return {
    typed: typed - before,
    keptLost: Math.max(0, shown - length),
    unkeptLost: Math.max(0, typed - Math.max(shown, length)),
    isWhole,
  };
}

/**
 * @param {string} name
 * @param {(side: Side) => number} count
 */
function row(name, count) {
  return [name, String(count(raw)), String(count(ours)), ratio(count(ours), count(raw))];
}

/**
 * @param {readonly End[]} ends
 * @param {"typed" | "keptLost" | "unkeptLost"} what
 */
function sum(ends, what) {
  return ends.reduce((total, end) => total + end[what], 0);
}
