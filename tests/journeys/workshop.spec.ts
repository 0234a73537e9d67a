import { type BrowserContext, expect, type Page } from "@playwright/test";
import { test } from "../support/journey.ts";
import { printToPdfText } from "../support/pdf-text.ts";
import { armKill, openProfile } from "../support/profile.ts";
import {
  cell,
  exchangeCards,
  install,
  join,
  openAgain,
  openLinkScreen,
  openWorksheet,
  startSession,
  typeInto,
} from "../support/room.ts";

const LAPTOP = { viewport: { width: 1440, height: 900 }, hasTouch: false };
const PRINCIPLES = /Principles of communities/;
const STAGES = /Characteristics of community stages/;
const DISEASES = /Diseases within/;
const NEXT_STEPS = /Next steps/;

const squeeze = (texts: readonly string[]): string => texts.join(" ").replace(/\s+/g, " ");

/** Rates one item by the word at the point. */
async function rate(page: Page, item: string, word: string): Promise<void> {
  await page
    .getByRole("radiogroup", { name: item })
    .getByRole("radio", { name: word })
    .check({ force: true });
}

/** Picks from a list of the board by a word of the choice. */
async function pick(page: Page, list: string, choice: RegExp): Promise<void> {
  const select = page.getByRole("combobox", { name: list });
  const option = select.locator("option", { hasText: choice }).first();
  await option.waitFor({ state: "attached" });
  await select.selectOption({ label: await option.innerText() });
}

test("six devices run a workshop without any network", async ({ serveDist, tablet, guard, tempFolder }) => {
  test.setTimeout(300_000);
  const server = await serveDist();
  const profile = `${tempFolder}/ben`;
  const benContext = await openProfile(profile);
  guard.watch(benContext);
  const presenter = await install(await tablet({ ...LAPTOP, stored: true }), server.url);
  const ana = await install(await tablet({ stored: true }), server.url);
  const ben = await install(benContext, server.url);
  const cleo = await install(await tablet({ stored: true }), server.url);
  const dan = await install(await tablet({ stored: true }), server.url);
  const late = await install(await tablet({ stored: true }), server.url);
  await server.close();
  for (const page of [presenter, ana, ben, cleo, dan, late]) await openAgain(page);

  await test.step("the presenter starts, the tables join: from the presenter and from a table mate", async () => {
    await startSession(presenter, "A day in March", ["North", "South"]);
    await join(ana, presenter, "North", "Ana");
    await join(ben, ana, "North", "Ben");
    await join(cleo, presenter, "South", "Cleo");
    await join(dan, cleo, "South", "");
    await expect(ana.getByText("1 other at this table, presenter connected", { exact: true })).toBeVisible();
    await expect(ben.getByText("1 other at this table, presenter connected", { exact: true })).toBeVisible();
    await expect(presenter.getByText("2 people")).toHaveCount(2);
  });

  await test.step("everyone writes on the principles and rates", async () => {
    for (const page of [ana, ben, cleo, dan]) await openWorksheet(page, PRINCIPLES);
    await typeInto(ana, "Tapping gifts, Description/Examples", "We ask who can show it.");
    await typeInto(ben, "Dissent, Description/Examples", "Speak up early.");
    await typeInto(cleo, "Tapping gifts, Description/Examples", "A gift list on the wall.");
    await typeInto(dan, "Possibility, Description/Examples", "What if every hour was shared?");
    await expect(cell(ben, "Tapping gifts, Description/Examples")).toHaveValue("We ask who can show it.");
    await rate(ana, "Dissent", "beginning");
    await rate(ben, "Dissent", "full");
    await rate(cleo, "Dissent", "full");
  });

  await test.step("two type in one cell at once, and nothing is lost", async () => {
    const name = "Collaboration, Description/Examples";
    await typeInto(ana, name, "[]");
    await expect(cell(ben, name)).toHaveValue("[]");
    await cell(ana, name).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(1, 1));
    await cell(ben, name).focus();
    await cell(ben, name).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(2, 2));
    await Promise.all([
      cell(ana, name).pressSequentially("inside from Ana", { delay: 30 }),
      cell(ben, name).pressSequentially(" after from Ben", { delay: 30 }),
    ]);
    await expect(cell(ana, name)).toHaveValue("[inside from Ana] after from Ben");
    await expect(cell(ben, name)).toHaveValue("[inside from Ana] after from Ben");
    await expect(ana.getByText("Ben", { exact: true })).toBeVisible();
  });

  await test.step("a private draft stays private until it is copied", async () => {
    await openWorksheet(dan, STAGES);
    await dan
      .getByRole("switch", { name: /My draft/ })
      .first()
      .click();
    await typeInto(dan, "Maturing, Supports, my draft", "Time in the timetable");
    await openWorksheet(cleo, STAGES);
    await expect(cell(cleo, "Maturing, Supports")).toHaveValue("");
    await dan
      .locator("tr, li, .cell", { has: cell(dan, "Maturing, Supports, my draft") })
      .last()
      .getByRole("button", { name: /Copy to the table/ })
      .click();
    await expect(cell(cleo, "Maturing, Supports")).toHaveValue("Time in the timetable");
  });

  await test.step("diseases: ticks, an own entry, a treatment", async () => {
    for (const page of [ana, cleo, dan]) {
      await openWorksheet(page, DISEASES);
      await page.getByRole("checkbox", { name: /^Amnesia/ }).check({ force: true });
    }
    await ana.getByRole("textbox", { name: /Amnesia, .*treat/i }).click();
    await ana.keyboard.type("Keep minutes in one place");
  });

  await test.step("next steps: a growing row and a public commitment", async () => {
    await openWorksheet(ben, NEXT_STEPS);
    await ben.getByRole("button", { name: /^Add/ }).first().click();
    await ben
      .getByRole("textbox", { name: /1, Action/i })
      .first()
      .click();
    await ben.keyboard.type("Meet every second Tuesday");
    await expect(ben.getByText("All answers kept on this tablet")).toBeVisible();
  });

  await test.step("the board shows what all tables wrote", async () => {
    const show = (what: string, choice: RegExp) => pick(presenter, what, choice);
    await openWorksheet(presenter, PRINCIPLES);
    await expect(presenter.getByText(/^2 of 2 tables/).first()).toBeVisible();
    await show("Row", /Tapping gifts/);
    await expect(presenter.getByText("We ask who can show it.")).toBeVisible();
    await expect(presenter.getByText("A gift list on the wall.")).toBeVisible();
    await show("Row", /Collaboration/);
    await expect(presenter.getByText("[inside from Ana] after from Ben")).toBeVisible();
    await show("View", /everyone/);
    const dissent = presenter.getByRole("row", { name: /^Dissent/ });
    await expect(dissent.getByRole("cell")).toHaveText(["0", "1", "0", "2"]);
    await openWorksheet(presenter, STAGES);
    await show("Row", /Maturing: Supports/);
    await expect(presenter.getByText("Time in the timetable")).toBeVisible();
    await openWorksheet(presenter, DISEASES);
    await expect(presenter.getByRole("row", { name: /^Amnesia/ }).getByRole("cell")).toHaveText(["3 people"]);
    await show("View", /: notes/);
    await expect(presenter.getByText("Keep minutes in one place")).toBeVisible();
    await openWorksheet(presenter, NEXT_STEPS);
    await expect(presenter.getByText("Meet every second Tuesday")).toBeVisible();
  });

  let reopened: BrowserContext | null = null;
  await test.step("a tablet is killed, comes back with everything, and links again", async () => {
    const kill = await armKill(benContext);
    await kill();
    reopened = await openProfile(profile);
    guard.watch(reopened);
    const back = reopened.pages()[0] ?? (await reopened.newPage());
    await back.goto(server.url);
    // It opens where Ben was, caret included.
    await expect(back.getByRole("textbox", { name: /1, Action/i }).first()).toBeFocused();
    await expect(back.getByRole("textbox", { name: /1, Action/i }).first()).toHaveValue(
      "Meet every second Tuesday",
    );
    await openWorksheet(back, PRINCIPLES);
    await expect(cell(back, "Dissent, Description/Examples")).toHaveValue("Speak up early.");
    await expect(cell(back, "Collaboration, Description/Examples")).toHaveValue(
      "[inside from Ana] after from Ben",
    );
    await typeInto(back, "Dissent, Description/Examples", " And alone.");
    await openLinkScreen(back);
    await openLinkScreen(ana);
    await exchangeCards(ana, back);
    for (const page of [ana, back]) await expect(page.getByRole("link", { name: PRINCIPLES })).toBeVisible();
    await openWorksheet(ana, PRINCIPLES);
    await expect(cell(ana, "Dissent, Description/Examples")).toHaveValue("Speak up early. And alone.");
  });

  await test.step("a late joiner has all of it", async () => {
    await join(late, ana, "North", "Eve");
    await openWorksheet(late, PRINCIPLES);
    await expect(cell(late, "Collaboration, Description/Examples")).toHaveValue(
      "[inside from Ana] after from Ben",
    );
    await openWorksheet(late, NEXT_STEPS);
    await expect(late.getByRole("textbox", { name: /1, Action/i }).first()).toHaveValue(
      "Meet every second Tuesday",
    );
  });

  await test.step("the handout prints every answer", async () => {
    await openWorksheet(presenter, PRINCIPLES);
    await presenter.evaluate(() => {
      location.hash = location.hash.replace(/\/board\/.*/, "/print");
    });
    await presenter.getByRole("radio", { name: /all tables/i }).check({ force: true });
    const text = squeeze(await printToPdfText(presenter));
    for (const answer of [
      "We ask who can show it.",
      "A gift list on the wall.",
      "What if every hour was shared?",
      "Time in the timetable",
      "Keep minutes in one place",
      "Meet every second Tuesday",
      "Speak up early. And alone.",
    ]) {
      expect(text).toContain(answer);
    }
  });
  await (reopened as BrowserContext | null)?.close();
});
