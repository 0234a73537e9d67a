// @ts-check
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The repository's folder; every command runs there. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * The tools of the project, each started with this same Node.
 * @type {Readonly<Record<string, string>>}
 */
const TOOLS = {
  biome: "node_modules/@biomejs/biome/bin/biome",
  knip: "node_modules/knip/bin/knip.js",
  playwright: "node_modules/@playwright/test/cli.js",
  tsc: "node_modules/typescript/bin/tsc",
  vite: "node_modules/vite/bin/vite.js",
  vitest: "node_modules/vitest/vitest.mjs",
};

/**
 * Says what happens next, in a line that stands out.
 * @param {string} text
 */
export function say(text) {
  console.log(`\n── ${text}`);
}

/**
 * Runs a program with its output shown as it comes; resolves to its exit code (127 where it could not start).
 * @param {string} program a tool of the project, or a program of this machine
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { env = {} } = {}) {
  const tool = TOOLS[program];
  const [command, full] = tool ? [process.execPath, [tool, ...args]] : [program, args];
  return new Promise((resolve) => {
    const child = spawn(command, full, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
      // npm is a script on Windows, which only a shell can start.
      shell: program === "npm" && process.platform === "win32",
    });
    child.on("error", (error) => {
      console.log(`${program} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}
