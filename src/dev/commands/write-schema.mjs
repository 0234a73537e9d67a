import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

// Vite reads TypeScript for us; Node 20 does not.
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const load = async (path) => (await runnerImport(at(path), { configFile: false })).module;
const { writeWorkshopSchema } = await load("../workshop-schema.ts");
const { writeAnswersSchema } = await load("../answers-schema.ts");

for (const [name, text] of [
  ["workshop", writeWorkshopSchema()],
  ["answers", writeAnswersSchema()],
]) {
  const path = at(`../../../public/${name}.schema.json`);
  writeFileSync(path, text);
  console.log(`Wrote ${path}`);
}
