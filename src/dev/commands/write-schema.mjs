import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

// Vite reads TypeScript for us; Node 20 does not.
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { module } = await runnerImport(at("../workshop-schema.ts"), { configFile: false });
const path = at("../../../public/workshop.schema.json");
writeFileSync(path, module.writeWorkshopSchema());
console.log(`Wrote ${path}`);
