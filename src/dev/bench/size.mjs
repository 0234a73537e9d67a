// @ts-check
// What a device transfers (gzip) before a participant can write, and for each part that loads when it is asked for.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { root } from "../commands/run.mjs";
import { printTable, ratio } from "./support/figures.mjs";
import { bundle } from "./support/pages.mjs";

/**
 * @typedef {{ file: string, name?: string, src?: string, isEntry?: boolean, imports?: string[],
 *   dynamicImports?: string[], css?: string[] }} Chunk
 */
/** @typedef {Readonly<Record<string, Chunk>>} Manifest */

const MOST_BYTES = 110_000; // of JavaScript before the first input

const folder = await mkdtemp(join(tmpdir(), "worktable-bench-"));
try {
  const app = join(folder, "app");
  await build({ root, logLevel: "error", build: { outDir: app, manifest: true, emptyOutDir: true } });
  await bundle("src/dev/bench/pages/plain-alone.ts", folder, false);
  const manifest = JSON.parse(readFileSync(join(app, ".vite", "manifest.json"), "utf8"));
  printSizes(app, manifest, transferSize(join(folder, "page.js")));
} finally {
  await rm(folder, { recursive: true, force: true });
}

/**
 * @param {string} app folder of the built app
 * @param {Manifest} manifest
 * @param {number} baseline bytes
 */
function printSizes(app, manifest, baseline) {
  const keys = Object.keys(manifest);
  const entry = keys.find((key) => manifest[key]?.isEntry) ?? "index.html";
  const first = reach(manifest, entry);
  const lazy = [...new Set(keys.flatMap((key) => manifest[key]?.dynamicImports ?? []))];
  const part = (/** @type {string} */ name, /** @type {ReadonlySet<string>} */ chunks) => {
    const { js, css } = weigh(app, manifest, chunks);
    return { name, js, css };
  };
  const parts = lazy
    .map((key) => {
      const own = [...reach(manifest, key)].filter((chunk) => !first.has(chunk));
      return part(manifest[key]?.name ?? key, new Set(own));
    })
    .sort((a, b) => b.js - a.js);
  const rows = [part("before a participant's first input", first), ...parts];

  console.log("Kilobytes (1,000 bytes) as gzip sends them. Lazy parts: what they need beyond the first.\n");
  printTable(
    ["", "JavaScript", "by 110 KB", "by yjs + y-webrtc alone", "CSS"],
    [
      ...rows.map(({ name, js, css }) => [name, kb(js), ratio(js, MOST_BYTES), ratio(js, baseline), kb(css)]),
      ["baseline: yjs + y-webrtc with simple-peer", kb(baseline), "", "1 ×", ""],
    ],
  );
  console.log("\nBeside them, in the background or when a page uses them");
  const listed = new Set(keys.flatMap((key) => [manifest[key]?.file, ...(manifest[key]?.css ?? [])]));
  const assets = readdirSync(join(app, "assets"))
    .map((name) => `assets/${name}`)
    .filter((file) => (!listed.has(file) || file.endsWith(".woff2")) && !file.endsWith(".map"));
  const others = [...assets, "service-worker.js"].filter((file) => existsSync(join(app, file)));
  printTable(
    ["", "KB"],
    others.map((file) => [basename(file), kb(transferSize(join(app, file)))]),
  );
}

/**
 * A chunk and all that it imports statically.
 * @param {Manifest} manifest
 * @param {string} key
 * @param {Set<string>} found
 */
function reach(manifest, key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const next of manifest[key]?.imports ?? []) reach(manifest, next, found);
  return found;
}

/**
 * @param {string} app
 * @param {Manifest} manifest
 * @param {ReadonlySet<string>} chunks
 */
function weigh(app, manifest, chunks) {
  const sum = (/** @type {string[]} */ files) =>
    [...new Set(files)].reduce((total, file) => total + transferSize(join(app, file)), 0);
  const all = [...chunks].flatMap((key) => manifest[key] ?? []);
  return { js: sum(all.map(({ file }) => file)), css: sum(all.flatMap(({ css }) => css ?? [])) };
}

/** @param {string} path */
function transferSize(path) {
  const content = readFileSync(path);
  return path.endsWith(".woff2") ? content.length : gzipSync(content).length; // fonts are compressed already
}

/** @param {number} bytes */
function kb(bytes) {
  return (bytes / 1000).toFixed(1);
}
