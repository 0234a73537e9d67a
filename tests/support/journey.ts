import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
} from "@playwright/test";
import { serveFolder } from "../../src/dev/commands/static-server.mjs";
import { type ConsoleGuard, guardConsole } from "./console-guard.ts";
import { makeTempFolder } from "./temp-folder.ts";

export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

type Served = Awaited<ReturnType<typeof serveFolder>>;

/** A tablet held upright, as most are in the room. */
export const TABLET = {
  viewport: { width: 820, height: 1180 },
  hasTouch: true,
  locale: "en-GB",
} as const satisfies BrowserContextOptions;

interface TabletOptions extends BrowserContextOptions {
  /** Grants the camera, without which browsers hide local addresses. */
  readonly camera?: boolean;
  /** Whether the app is stored for offline use, which costs each tablet seconds of the processors. */
  readonly stored?: boolean;
  /** Another browser than the test's own, e.g. one with a camera file. */
  readonly in?: Browser;
}

interface JourneyFixtures {
  /** Serves the built app, or another folder; `close` takes the server away. */
  readonly serveDist: (options?: {
    base?: string;
    folder?: string;
    port?: number;
    host?: string;
    door?: boolean;
  }) => Promise<Served>;
  /** A new tablet: a browser context of its own, watched by the console guard. */
  readonly tablet: (options?: TabletOptions) => Promise<BrowserContext>;
  /** What no page may complain of. */
  readonly guard: ConsoleGuard;
  /** An empty folder, gone after the test. */
  readonly tempFolder: string;
}

/** What stood on the screens when a journey failed: its pictures don't reach whoever reads the log. */
async function printScreens(contexts: readonly BrowserContext[]): Promise<void> {
  for (const page of contexts.flatMap((context) => context.pages())) {
    const text = await page.innerText("body", { timeout: 1000 }).catch(() => "");
    console.log(`${page.url()}\n${text.replace(/\s+/g, " ").slice(0, 600)}`);
  }
}

/** The test of all journeys. A page that writes to console.error or console.warn, or throws, fails it. */
export const test = base.extend<JourneyFixtures>({
  serveDist: async ({ browserName: _ }, use) => {
    if (!existsSync(dist)) throw new Error("There is no dist/: run `npm run build` first.");
    const servers: Served[] = [];
    await use(async ({ folder = dist, ...options } = {}) => {
      const server = await serveFolder({ folder, ...options });
      servers.push(server);
      return server;
    });
    await Promise.all(servers.map((server) => server.close()));
  },
  guard: [
    async ({ browserName: _ }, use) => {
      const guard = guardConsole();
      await use(guard);
      expect(guard.complaints, "a page may not write to console.error or console.warn, nor throw").toEqual(
        [],
      );
    },
    { auto: true },
  ],
  tablet: async ({ browser, guard }, use, info) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ camera = false, stored = false, in: where = browser, ...options } = {}) => {
      const context = await where.newContext({
        ...TABLET,
        ...(camera ? { permissions: ["camera"] } : {}),
        ...options,
      });
      if (!stored) await context.addInitScript("delete Navigator.prototype.serviceWorker");
      guard.watch(context);
      contexts.push(context);
      return context;
    });
    if (info.status !== info.expectedStatus) await printScreens(contexts);
    await Promise.all(contexts.map((context) => context.close()));
  },
  tempFolder: async ({ browserName: _ }, use) => {
    const { path, remove } = await makeTempFolder();
    await use(path);
    await remove();
  },
});

export { expect } from "@playwright/test";
