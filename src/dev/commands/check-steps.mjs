// @ts-check
/**
 * The checks, in the order of their speed. `tests: true` marks the one that Vitest counts by itself.
 * @type {readonly { title: string, program: string, args: readonly string[], tests?: boolean }[]}
 */
export const CHECK_STEPS = [
  { title: "Format and lint (Biome)", program: "biome", args: ["check", "."] },
  { title: "Types of the app and the tests (TypeScript)", program: "tsc", args: ["-p", "."] },
  { title: "Types of the service worker (TypeScript)", program: "tsc", args: ["-p", "src/offline"] },
  { title: "Dead code and unused dependencies (Knip)", program: "knip", args: ["--config", ".knip.json"] },
  {
    title: "Rules of the house: imports, sizes, words (Vitest)",
    program: "vitest",
    args: ["run", "--project", "rules"],
    tests: true,
  },
];
