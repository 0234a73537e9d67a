import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { playwright } from "@vitest/browser-playwright";
import { type ManifestOptions, VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { chromiumLaunch } from "./src/dev/commands/chromium.mjs";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// The one manifest, kept at the top level; the plugin serves it and writes it into dist/.
const manifest: Partial<ManifestOptions> = JSON.parse(readFileSync(at("./manifest.webmanifest"), "utf8"));

/** A test that hangs ends after this; a busy machine is no fault of what is tested. */
const PATIENCE_MS = 60_000;

export default defineConfig({
  base: "./", // relative: any sub-path works, hash routes do the rest
  resolve: {
    alias: {
      // y-webrtc's transport is ours (design: Room); see src/room/transport/peer.ts
      "simple-peer/simplepeer.min.js": at("./src/room/transport/peer.ts"),
      // Dexie's build for today's browsers, the same code without what ES5 needed: 2 KB less before the first input
      dexie: "dexie/dist/modern/dexie.mjs",
      // Yjs warns through it, no more; the browser's colours words with a DOM and a schema library: 3 KB less
      "lib0/logging": at("./node_modules/lib0/logging.node.js"),
    },
  },
  plugins: [
    preact(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src/offline",
      filename: "service-worker.ts",
      manifest,
      manifestFilename: "manifest.webmanifest",
      registerType: "prompt",
      injectRegister: null,
      injectManifest: {
        globPatterns: ["**/*.{js,css,html,svg,png,woff2,webmanifest,json,wasm}"],
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
      },
    }),
  ],
  build: {
    target: "es2022",
    sourcemap: true,
    rolldownOptions: {
      output: {
        // What every start needs is one file: compressed together it is smaller, and asked for once.
        codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] },
      },
    },
  },
  optimizeDeps: {
    exclude: ["y-webrtc"],
    // Found late otherwise, which reloads a browser test in the middle.
    include: [
      "@noble/ed25519",
      "@noble/hashes/sha2.js",
      "lib0/broadcastchannel",
      "lib0/buffer",
      "lib0/decoding",
      "lib0/encoding",
      "lib0/logging",
      "qr",
      "qr/decode.js",
      "valibot",
      "y-protocols/awareness",
      "yjs",
      "zxing-wasm/reader",
    ],
  },
  test: {
    maxWorkers: 2, // browser tests wait more than they work
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          environment: "node",
          include: ["tests/rules/**/*.test.ts"],
          testTimeout: 60_000, // they read every file, also on a busy machine
        },
      },
      {
        extends: true,
        test: {
          name: "plain",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/rules/**", "tests/**/*.browser.test.ts", "tests/journeys/**"],
          setupFiles: ["tests/support/console-fails.ts"],
          testTimeout: PATIENCE_MS,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/**/*.browser.test.{ts,tsx}"],
          setupFiles: ["tests/support/console-fails.ts", "tests/support/browser-setup.ts"],
          testTimeout: PATIENCE_MS,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // Large enough for a projected board: the runner would scale it down, and its pictures with it.
            provider: playwright({
              launchOptions: chromiumLaunch(),
              contextOptions: { viewport: { width: 1920, height: 1080 } },
            }),
            instances: [{ browser: "chromium", viewport: { width: 820, height: 1180 } }],
          },
        },
      },
    ],
  },
});
