// @ts-check
// What is lost when the browser is killed (SIGKILL) at random moments while someone types. Options: --kills 100
import { setTimeout as pause } from "node:timers/promises";
import { percentile, printMachine, printTable, readOption } from "./support/figures.mjs";
import { call, servePage } from "./support/pages.mjs";
import { armKill, makeProfile, openProfile } from "./support/profile.mjs";

const KILLS = readOption("kills", 100);
const LONGEST_GAP_MS = 40; // about fifty keys a second, so that a kill finds keys on their way
const LONGEST_LIFE_MS = 1_000;

const server = await servePage("src/dev/bench/pages/storage.ts");
const profile = await makeProfile();
let typedInAll = 0;
/** @type {{ keptLost: number, unkeptLost: number, isWhole: boolean }[]} */
const ends = [];
try {
  let length = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const told = await typeAndKill(kill, length);
    const after = await readAgain();
    typedInAll += told.typed - length;
    ends.push({
      keptLost: Math.max(0, told.shown - after.length),
      unkeptLost: Math.max(0, told.typed - Math.max(told.shown, after.length)),
      isWhole: after.isWhole,
    });
    length = after.length;
    if ((kill + 1) % 25 === 0) console.log(`  ${kill + 1} kills`);
  }
} finally {
  await server.close();
  await profile.remove();
}
const unkept = ends.map(({ unkeptLost }) => unkeptLost);
printTable(
  [`${ends.length} kills`, "characters"],
  [
    ["typed", String(typedInAll)],
    ["shown as kept, and lost", String(ends.reduce((sum, { keptLost }) => sum + keptLost, 0))],
    ["not yet shown as kept, and lost", String(unkept.reduce((sum, count) => sum + count, 0))],
    ["  the most in one kill", String(percentile(unkept, 100))],
    ["kills after which a character was out of place", String(ends.filter(({ isWhole }) => !isWhole).length)],
  ],
);
printMachine();

/**
 * Types until a random moment; gives what the page had told by then.
 * @param {number} seed
 * @param {number} length what is known to be on disk
 */
async function typeAndKill(seed, length) {
  const told = { typed: length, shown: length };
  const { context, page } = await openProfile(profile.path, server.url);
  await page.exposeFunction("report", (/** @type {number} */ typed, /** @type {number} */ shown) => {
    Object.assign(told, { typed, shown });
  });
  const kill = await armKill(context);
  await call(page, "typeUntilKilled", seed, LONGEST_GAP_MS);
  await pause(Math.random() * LONGEST_LIFE_MS);
  await kill();
  return told;
}

/** @returns {Promise<{ length: number, isWhole: boolean }>} */
async function readAgain() {
  const { context, page } = await openProfile(profile.path, server.url);
  try {
    return await call(page, "read");
  } finally {
    await context.close();
  }
}
