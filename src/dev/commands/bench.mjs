// @ts-check
// npm run bench [name …] [-- --option value …]: runs the benchmarks of src/dev/bench by name, all of them when none is named.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { prepare } from "./install.mjs";
import { root, run, say } from "./run.mjs";

const folder = join("src", "dev", "bench");
const there = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
const names = there.filter((file) => file.endsWith(".mjs")).map((file) => file.slice(0, -4));
const options = process.argv
  .slice(2)
  .filter((word, at, all) => word.startsWith("--") || all[at - 1]?.startsWith("--"));
const asked = process.argv.slice(2).filter((word) => !options.includes(word));
const unknown = asked.filter((name) => !names.includes(name));

console.log(`Benchmarks: ${names.join(", ") || "none yet"}`);
if (unknown.length > 0) {
  console.log(`There is no benchmark called ${unknown.join(", ")}.`);
  process.exit(1);
}
await prepare();
let failed = 0;
for (const name of asked.length > 0 ? asked : names) {
  say(name);
  if ((await run(process.execPath, [join(folder, `${name}.mjs`), ...options])) !== 0) failed++;
}
process.exit(failed > 0 ? 1 : 0);
