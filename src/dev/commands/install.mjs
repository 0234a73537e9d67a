// @ts-check
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root, run, say } from "./run.mjs";

/**
 * Whether a Node version is at least the wanted one.
 * @param {string} version e.g. "20.20.2"
 * @param {string} wanted e.g. "20.19.0"
 */
export function isVersionAtLeast(version, wanted) {
  const [have, want] = [version, wanted].map((text) => text.split(".").map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (have?.[i] ?? 0) - (want?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * When a file was last written, in milliseconds since 1970; null where there is none.
 * @param {string} path
 */
function writtenAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

/**
 * Why the dependencies must be installed, in words, or null where they are up to date.
 * @param {string} folder holds package-lock.json
 */
export function reasonToInstall(folder) {
  const installed = writtenAt(join(folder, "node_modules", ".package-lock.json"));
  if (installed === null) return "The dependencies are not installed yet.";
  if (installed < (writtenAt(join(folder, "package-lock.json")) ?? 0))
    return "The list of dependencies has changed.";
  return null;
}

/** Checks Node, then installs the dependencies where they are missing or old. Ends the process when it can't. */
export async function prepare() {
  const wanted = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node.replace(
    /^\D+/,
    "",
  );
  if (!isVersionAtLeast(process.versions.node, wanted)) {
    console.log(`Worktable needs Node ${wanted} or newer; this is Node ${process.versions.node}.`);
    console.log("Get the current one from https://nodejs.org and run the same command again.");
    process.exit(1);
  }
  const reason = reasonToInstall(root);
  if (reason === null) return;
  say(`${reason} Installing them (npm ci); this takes a minute and needs the internet once.`);
  const code = await run("npm", ["ci"]);
  if (code === 0) return;
  console.log("The dependencies could not be installed; npm says why above.");
  process.exit(code);
}
