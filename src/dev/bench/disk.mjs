// @ts-check
// How soon a key is on disk, and a burst of them: our storage against strict IndexedDB with nothing around it, in the
// same page, by turns. Options: --keys 300 --burst 5000 --rounds 3
import { percentile, printMachine, printTable, ratio, readable, readOption } from "./support/figures.mjs";
import { call, servePage } from "./support/pages.mjs";
import { makeProfile, openProfile } from "./support/profile.mjs";

const KEYS = readOption("keys", 300);
const BURST = readOption("burst", 5000);
const ROUNDS = readOption("rounds", 3);

const server = await servePage("src/dev/bench/pages/disk.ts");
const profile = await makeProfile();
const { context, page } = await openProfile(profile.path, server.url);
try {
  /** @type {{ ours: number[], raw: number[] }} */
  const keys = await call(page, "keysToDisk", KEYS);
  /** @type {{ ours: number, each: number, together: number }[]} */
  const bursts = [];
  for (let round = 0; round < ROUNDS; round++) bursts.push(await call(page, "burstToDisk", BURST));

  console.log(`${KEYS} keys, each until it is shown as kept; raw: a strict put of the same bytes\n`);
  printTable(
    ["one key to disk, ms", "raw", "ours", "×"],
    [50, 95, 99].map((percent) =>
      row(`p${percent}`, percentile(keys.raw, percent), percentile(keys.ours, percent)),
    ),
  );
  const median = (/** @type {"ours" | "each" | "together"} */ of) =>
    percentile(
      bursts.map((burst) => burst[of]),
      50,
    );
  console.log(`\nA burst of ${BURST} keys until all are on disk, median of ${ROUNDS}\n`);
  printTable(
    ["burst to disk, ms", "raw", "ours", "×"],
    [
      row("against a raw transaction each", median("each"), median("ours")),
      row("against one raw transaction for all", median("together"), median("ours")),
    ],
  );
  printMachine();
} finally {
  await context.close();
  await server.close();
  await profile.remove();
}

/**
 * @param {string} name
 * @param {number} raw
 * @param {number} ours
 */
function row(name, raw, ours) {
  return [name, readable(raw), readable(ours), ratio(ours, raw)];
}
