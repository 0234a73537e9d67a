// @ts-check
// npm test: installs what is missing, then checks, unit tests, build and journeys. Goes on after a failure;
// the last line counts everything.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findOrGetTools } from "./browser.mjs";
import { CHECK_STEPS } from "./check-steps.mjs";
import { prepare } from "./install.mjs";
import { reasonNoOffice } from "./office.mjs";
import { countPlaywright, countReport, countVitest, listSkipped } from "./reports.mjs";
import { root, run, say } from "./run.mjs";

const reports = join(root, "test-results", "reports");
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const skipped = [];

await prepare();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const problem = await findOrGetTools();
if (problem !== null) {
  console.log(problem);
  total.failed += 1;
}

for (const { title, program, args, tests } of CHECK_STEPS) {
  if (!tests) await part(title, () => run(program, args));
}
await part("Unit and component tests (Vitest)", async () => {
  const report = join(reports, "vitest.json");
  const code = await run("vitest", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  return countReport(report, countVitest, code);
});
await part("Build (Vite)", () => run("vite", ["build", "--logLevel", "warn"]));
await journeys("Small journeys, beside the one that waits (Playwright)", "small", [
  ...["--project", "waiting", "--project", "small"],
  ...["--workers", "3"], // it waits for most of its time
]);
await journeys("Journeys of a room, one after the other (Playwright)", "room", ["--project", "room"]);
const noOffice = reasonNoOffice();
if (noOffice !== null) skipped.push(noOffice);
for (const reason of skipped) console.log(`\n${reason}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * Runs some of the journeys and keeps why any were skipped.
 * @param {string} title
 * @param {string} name of the report
 * @param {readonly string[]} choice arguments that say which
 */
async function journeys(title, name, choice) {
  await part(title, async () => {
    const report = join(reports, `${name}.json`);
    const code = await run(
      "playwright",
      ["test", "-c", "tests/playwright.config.ts", "--output", `test-results/journeys/${name}`, ...choice],
      {
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      },
    );
    if (existsSync(report)) skipped.push(...listSkipped(JSON.parse(readFileSync(report, "utf8"))));
    return countReport(report, countPlaywright, code);
  });
}

/**
 * Runs one part and adds to the total: an exit code counts as one, a count as what it says.
 * @param {string} title
 * @param {() => Promise<number | import("./reports.mjs").Count>} work
 */
async function part(title, work) {
  say(title);
  const start = performance.now();
  const result = await work();
  const count =
    typeof result === "number" ? { passed: result === 0 ? 1 : 0, failed: result === 0 ? 0 : 1 } : result;
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`   ${count.failed === 0 ? "in order" : `${count.failed} FAILED`}, ${seconds} s`);
}
