import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";

/** Opens the app with the network and waits until it is stored on the device, where it can be. */
export async function install(context: BrowserContext, url: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  await page.evaluate(() => (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.ready);
  return page;
}

/**
 * Opens the app again once its server is gone. (A browser's emulated offline mode would cut the links between the
 * tablets too, which a room without internet does not.)
 */
export async function openAgain(page: Page): Promise<void> {
  await page.reload();
  await expect(page.getByRole("heading", { name: "Worktable", level: 1 })).toBeVisible();
}

/** The presenter starts a session with these tables; ends on the console. */
export async function startSession(page: Page, title: string, tables: readonly string[]): Promise<void> {
  await page.getByRole("link", { name: "Start a session" }).click();
  await page.getByLabel("Title of the session").fill(title);
  const names = page.getByLabel(/^Name of table/);
  while ((await names.count()) > tables.length) {
    await page
      .getByRole("button", { name: /^Take .* away$/ })
      .last()
      .click();
  }
  while ((await names.count()) < tables.length)
    await page.getByRole("button", { name: "One more table" }).click();
  for (const [index, table] of tables.entries()) await names.nth(index).fill(table);
  await page.getByRole("button", { name: "Start the session" }).click();
  await expect(page.getByRole("link", { name: "Admit a tablet" })).toBeVisible();
}

/** Shows the card of a linking screen as text and gives it. */
export async function readCard(page: Page): Promise<string> {
  const withoutScanning = page.getByRole("button", { name: "Link without scanning" });
  const byText = page.getByText("Without a camera", { exact: true });
  await withoutScanning.or(byText).first().waitFor();
  if (await withoutScanning.isVisible()) await withoutScanning.click();
  else await byText.click();
  const card = page.locator("output.pair-text-card");
  await expect(card).toContainText(/\d{5} \d{5}/);
  return (await card.innerText()).replace(/\s/g, "");
}

export async function takeCard(page: Page, card: string): Promise<void> {
  await page.locator("#pair-theirs").fill(card);
  await page.getByRole("button", { name: "Link", exact: true }).click();
}

/** Two devices on their linking screens exchange their cards as text. */
export async function exchangeCards(one: Page, other: Page): Promise<void> {
  const [cardOfOne, cardOfOther] = [await readCard(one), await readCard(other)];
  await takeCard(one, cardOfOther);
  await takeCard(other, cardOfOne);
}

/** Opens the linking screen of a device that is in the session. */
export async function openLinkScreen(page: Page): Promise<void> {
  const hash = await page.evaluate(() => location.hash);
  const session = hash.match(/^#\/session\/[^/]+/)?.[0];
  if (!session) throw new Error(`Not in a session: ${hash}`);
  await page.evaluate((to) => {
    location.hash = to;
  }, `${session}/link`);
}

/** A newcomer links to a device of the session and sits down; both end in the session. */
export async function join(newcomer: Page, host: Page, table: string, name: string): Promise<void> {
  await newcomer.getByRole("link", { name: "Join a session" }).click();
  await openLinkScreen(host);
  await exchangeCards(host, newcomer);
  await newcomer.getByText(table, { exact: true }).click();
  await newcomer.getByLabel("Your name").fill(name);
  await newcomer.getByRole("button", { name: "Sit down" }).click();
  await expect(newcomer.getByRole("link", { name: /Principles of communities/ })).toBeVisible();
  await backToSession(host);
}

/** Leaves the linking screen. */
async function backToSession(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = location.hash.replace(/\/link$/, "");
  });
  // A screen that is still there goes back by itself once its tick was seen, also from where one is by then.
  await expect(page.locator(".pair")).toHaveCount(0);
}

/** Opens a worksheet (participant) or its board (presenter) by its title. */
export async function openWorksheet(page: Page, title: RegExp): Promise<void> {
  await page.evaluate(() => {
    location.hash = location.hash.match(/^#\/session\/[^/]+/)?.[0] ?? "#/";
  });
  await page.getByRole("link", { name: title }).click();
}

/** The text of one cell, by its accessible name. */
export const cell = (page: Page, name: string): Locator => page.getByRole("textbox", { name, exact: true });

/** Types at the end of a cell, key by key as a person does. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  const box = cell(page, name);
  await box.click();
  await box.press("ControlOrMeta+End");
  await box.pressSequentially(text);
}
