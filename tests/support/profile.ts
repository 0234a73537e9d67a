import { type BrowserContext, type BrowserContextOptions, chromium } from "@playwright/test";
import { chromiumLaunch } from "../../src/dev/commands/chromium.mjs";
import { TABLET } from "./journey.ts";

interface ProfileOptions extends BrowserContextOptions {
  /** Another program than the machine's Chromium, e.g. one that starts it elsewhere, and its environment. */
  readonly executablePath?: string;
  readonly env?: Record<string, string>;
  /** More command line arguments, e.g. those of a camera file. */
  readonly args?: readonly string[];
}

/** Starts a browser on a profile folder, which keeps everything for the next start. */
export function openProfile(
  folder: string,
  { args = [], ...options }: ProfileOptions = {},
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...TABLET, ...chromiumLaunch(args), ...options });
}

/** Process id of a browser, as it says itself. */
export async function readProcessId(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error("The context has no browser.");
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  const id = processInfo.find(({ type }) => type === "browser")?.id;
  if (id === undefined) throw new Error("The browser does not say its process id.");
  return id;
}

/** Gives a function that ends the browser at once, as a dead battery would (SIGKILL), and waits for its end. */
export async function armKill(context: BrowserContext): Promise<() => Promise<void>> {
  const id = await readProcessId(context);
  return async () => {
    const gone = new Promise<void>((resolve) => context.once("close", () => resolve()));
    process.kill(id, "SIGKILL");
    await gone;
  };
}
