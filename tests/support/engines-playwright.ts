import type { BrowserContext, BrowserType, Page } from "@playwright/test";
import { firefox } from "playwright-core-firefox";
import { findFirefox } from "../../src/dev/commands/engines.mjs";
import { guardConsole } from "./console-guard.ts";
import type { EngineBrowser, Spot } from "./engines.ts";
import { TABLET } from "./journey.ts";

// An older edition of the same interface (see ARCHITECTURE.md), whose types are others to TypeScript.
const pinnedFirefox = firefox as unknown as BrowserType;
const SLOWEST_MS = 20_000;

/** Firefox as it is installed, over WebDriver BiDi. */
export const launchFirefox = (
  profileFolder: string,
  firefoxUserPrefs: Record<string, string | number | boolean> = {},
): Promise<BrowserContext> =>
  pinnedFirefox.launchPersistentContext(profileFolder, {
    channel: "moz-firefox",
    executablePath: findFirefox() ?? "",
    headless: true,
    viewport: TABLET.viewport,
    firefoxUserPrefs,
  });

export const startFirefox = (profileFolder: string): Promise<EngineBrowser> =>
  steer(() => launchFirefox(profileFolder));

async function steer(launch: () => Promise<BrowserContext>): Promise<EngineBrowser> {
  const guard = guardConsole();
  let context: BrowserContext;
  let page: Page;
  const start = async () => {
    context = await launch();
    context.setDefaultTimeout(SLOWEST_MS);
    guard.watch(context);
    page = context.pages()[0] ?? (await context.newPage());
  };
  const first = (css: string) => page.locator(css).first();
  await start();
  return {
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // Playwright passes plain data on as it is; its own type for that can't be said of a free one.
    run: (work, argument) => page.evaluate(work as (argument: unknown) => never, argument),
    async click(css, spot) {
      if (!spot) return first(css).click();
      const [at] = await placesOf(css, [spot]);
      await page.mouse.click(...(at ?? [0, 0]));
    },
    async type(css, text) {
      await first(css).press("ControlOrMeta+End");
      await first(css).pressSequentially(text);
    },
    pressArrow: (css, key) => first(css).press(key),
    async drag(css, spots) {
      const [from, ...way] = await placesOf(css, spots);
      if (!from) return;
      await page.mouse.move(...from);
      await page.mouse.down();
      for (const to of way) await page.mouse.move(...to);
      await page.mouse.up();
    },
    screenshot: () => page.screenshot(),
    async restart() {
      await context.close();
      await start();
    },
    close: () => context.close(),
    get complaints() {
      return guard.complaints;
    },
  };

  async function placesOf(css: string, spots: readonly Spot[]): Promise<[number, number][]> {
    const element = first(css);
    await element.scrollIntoViewIfNeeded();
    const box = await element.boundingBox();
    if (!box) throw new Error(`Not in sight: ${css}`);
    return spots.map(([x, y]) => [box.x + box.width * x, box.y + box.height * y]);
  }
}
