import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { Workshop } from "../../src/workshops/format.ts";
import { expect, test } from "../support/journey.ts";
import { install, join, openAgain, startSession } from "../support/room.ts";

const LAPTOP = { viewport: { width: 1440, height: 900 }, hasTouch: false };
const WORKSHOP = new URL("../../src/workshops/communities-of-practice.workshop.json", import.meta.url);

/** What one sees in a field: texts that hold something, by name; what is chosen, ticked or placed. */
interface Shown {
  readonly texts: Readonly<Record<string, string>>;
  readonly marks: readonly string[];
}

// Runs in the page.
const readField = (address: string): Shown => {
  const field = document.querySelector(`section.field[data-field="${address}"]`);
  const nameOf = (element: Element) =>
    element.getAttribute("aria-label") ?? element.closest("label")?.textContent ?? element.textContent ?? "";
  const all = <E extends Element>(css: string) => [...(field?.querySelectorAll<E>(css) ?? [])];
  const written = all<HTMLTextAreaElement>("textarea").filter(({ value }) => value !== "");
  const marked = all<HTMLInputElement>(
    '[role="radio"][aria-checked="true"], [aria-pressed="true"], input:checked, .figure-mark',
  );
  return {
    texts: Object.fromEntries(written.map((area) => [nameOf(area), area.value])),
    marks: marked.map(nameOf),
  };
};

const see = (page: Page, address: string): Promise<Shown> => page.evaluate(readField, address);

async function openSheet(page: Page, session: string, worksheetId: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `${session}/worksheet/${worksheetId}`);
  await page.locator(`[aria-busy="false"] section.field[data-field^="${worksheetId}/"]`).first().waitFor();
  await expect(page.locator(".lazy-kind")).toHaveCount(0);
}

/** Puts something into a field with a finger, by whatever it has; gives whether there was anything. */
async function fill(page: Page, address: string, text: string): Promise<boolean> {
  const field = page.locator(`section.field[data-field="${address}"]`);
  const first = (css: string) => field.locator(css).first();
  const has = async (css: string) => (await field.locator(css).count()) > 0;
  let filled = false;
  const choices = [
    '.rating-point[role="radio"]',
    '.choice-card[role="radio"]',
    "label.tick-box",
    ".votes-item[aria-pressed]",
    ".figure-option",
    ".figure-suggestions button",
  ];
  for (const css of choices) {
    if (filled || !(await has(css))) continue;
    await first(css).tap();
    filled = true;
  }
  const adds = ".added-rows .add-row button";
  if (!(await has("textarea")) && (await has(adds))) await first(adds).tap();
  if (await has("textarea")) {
    await first("textarea").tap();
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.insertText(text);
    filled = true;
  }
  return filled;
}

test("every field of every worksheet: a mate sees what is the table's, nobody what is one's own; undo and the board", async ({
  serveDist,
  tablet,
}) => {
  test.setTimeout(300_000);
  const workshop: Workshop = JSON.parse(await readFile(WORKSHOP, "utf8"));
  const server = await serveDist();
  const presenter = await install(await tablet({ ...LAPTOP, stored: true }), server.url);
  const ana = await install(await tablet({ stored: true }), server.url);
  const ben = await install(await tablet({ stored: true }), server.url);
  await server.close();
  for (const page of [presenter, ana, ben]) await openAgain(page);
  await startSession(presenter, "Every kind", ["North"]);
  await join(ana, presenter, "North", "Ana");
  await join(ben, ana, "North", "Ben");
  const session = await ana.evaluate(() => location.hash.match(/^#\/session\/[^/]+/)?.[0] ?? "");
  const filledByAddress = new Map<string, Shown>();

  for (const worksheet of workshop.worksheets) {
    await test.step(worksheet.title, async () => {
      await openSheet(ana, session, worksheet.id);
      await openSheet(ben, session, worksheet.id);
      for (const field of worksheet.fields) {
        const address = `${worksheet.id}/${field.id}`;
        const before = await see(ana, address);
        if (!(await fill(ana, address, `Ana on ${field.id}`))) continue;
        await expect.poll(() => see(ana, address), address).not.toEqual(before);
        const filled = await see(ana, address);

        await ana.getByRole("button", { name: "Undo", exact: true }).click();
        await expect.poll(() => see(ana, address), `${address}, taken back`).not.toEqual(filled);
        const redo = ana.getByRole("button", { name: "Redo", exact: true });
        while (await redo.isEnabled()) await redo.click();
        await expect.poll(() => see(ana, address), `${address}, put back`).toEqual(filled);
        filledByAddress.set(address, filled);

        const isShared = field.who === "table";
        const texts = field.kind === "prompt" && !isShared ? {} : filled.texts;
        await expect
          .poll(() => see(ben, address), `${address}, at the other tablet`)
          .toEqual({ texts, marks: isShared ? filled.marks : [] });
      }
      await presenter.evaluate((hash) => {
        location.hash = hash;
      }, `${session}/board/${worksheet.id}`);
      await expect(presenter.getByText(/^(Answered: )?1 of 1 table/).first()).toBeVisible();
    });
  }

  await test.step("all of it is on Ana's tablet when it is opened again", async () => {
    expect(filledByAddress.size).toBeGreaterThan(45);
    await ana.reload();
    for (const worksheet of workshop.worksheets) {
      await openSheet(ana, session, worksheet.id);
      for (const field of worksheet.fields) {
        const address = `${worksheet.id}/${field.id}`;
        const filled = filledByAddress.get(address);
        if (filled) await expect.poll(() => see(ana, address), address).toEqual(filled);
      }
    }
  });
});
