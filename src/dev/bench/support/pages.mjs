// @ts-check
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { build } from "vite";
import { chromiumLaunch } from "../../commands/chromium.mjs";
import { root } from "../../commands/run.mjs";
import { serveFolder } from "../../commands/static-server.mjs";

/**
 * Builds a page of `pages/` and serves it.
 * @param {string} entry path of the page's script
 * @param {{ ownTransport?: boolean }} [options] false: y-webrtc keeps the simple-peer it comes with
 */
export async function servePage(entry, { ownTransport = true } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "worktable-bench-"));
  await bundle(entry, folder, ownTransport);
  const html =
    '<!doctype html><meta charset="utf-8"><title>Bench</title><script type="module" src="page.js"></script>';
  await writeFile(join(folder, "index.html"), html);
  const server = await serveFolder({ folder });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Bundles a script with all it imports into `<folder>/page.js`, as the app is bundled.
 * @param {string} entry
 * @param {string} folder
 * @param {boolean} ownTransport
 */
export async function bundle(entry, folder, ownTransport) {
  const transport = join(root, "src", "room", "transport", "peer.ts"); // as in vite.config.ts
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: { alias: ownTransport ? { "simple-peer/simplepeer.min.js": transport } : {} },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2022",
      rolldownOptions: { input: entry, output: { entryFileNames: "page.js" } },
    },
  });
}

/**
 * A headless Chromium for as long as `use` takes.
 * @template T
 * @param {(browser: import("playwright").Browser) => Promise<T>} use
 */
export async function withBrowser(use) {
  const browser = await chromium.launch(chromiumLaunch());
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/**
 * A device: a page in a browser context of its own, with the camera allowed, so that its addresses are real ones.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 */
export async function openDevice(browser, url) {
  const context = await browser.newContext({ permissions: ["camera"] });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.log(`  a page failed: ${error.message}`));
  await page.goto(url);
  await page.waitForFunction(() => "bench" in globalThis);
  return page;
}

/**
 * Calls what a page offers to its benchmark (`globalThis.bench`).
 * @param {import("playwright").Page} page
 * @param {string} method
 * @param {...unknown} given
 */
export const call = (page, method, ...given) =>
  page.evaluate(
    ([name, parameters]) => Reflect.get(globalThis, "bench")[name](...parameters),
    /** @type {const} */ ([method, given]),
  );
