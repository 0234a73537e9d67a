// @ts-check
// npm run check: everything that can be said about the code without running the app.
import { CHECK_STEPS } from "./check-steps.mjs";
import { prepare } from "./install.mjs";
import { run, say } from "./run.mjs";

await prepare();
const failed = [];
for (const { title, program, args } of CHECK_STEPS) {
  say(title);
  if ((await run(program, args)) !== 0) failed.push(title);
}
say(failed.length === 0 ? "All checks passed." : `Not in order: ${failed.join("; ")}`);
process.exit(failed.length === 0 ? 0 : 1);
