import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import { messages } from "../../src/messages/follow-up.ts";
import { messages as presenting } from "../../src/messages/presenting.ts";
import { expect, test } from "../support/journey.ts";
import { printToPdfText } from "../support/pdf-text.ts";
import { cell, install, openWorksheet, startSession, typeInto } from "../support/room.ts";

const words = messages.followUp;
const COMMITMENT = "One thing I commit to";

async function goHome(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = "#/";
  });
}

/** Writes a step under "Implement", the first row that is added. */
async function writeStep(page: Page, row: number, texts: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole("button", { name: "Add step" }).first().click();
  for (const [column, text] of Object.entries(texts)) await typeInto(page, `step ${row}, ${column}`, text);
}

test("next steps become calendar events, reminders, a page to keep, and the next session's beginning", async ({
  serveDist,
  tablet,
}) => {
  const server = await serveDist();
  const page = await install(await tablet({ hasTouch: false }), server.url);
  await page.getByRole("link", { name: "Fill a handout alone" }).click();
  await page.getByLabel("Your name").fill("Ada");
  await page.getByRole("button", { name: "Open the worksheets" }).click();
  await openWorksheet(page, /Next steps/);
  await writeStep(page, 1, { Action: "Visit; the other, school", Who: "Ada", "By when": "2027-03-01" });
  await writeStep(page, 2, { Action: "Ask the board", Who: "Ada and Bo", "By when": "after Easter" });
  await typeInto(page, COMMITMENT, "I will open my classroom door.");

  await test.step("the calendar file has every step with a day; the other gets one on the device", async () => {
    await page.evaluate(() => {
      location.hash = `${location.hash.match(/^#\/session\/[^/]+/)?.[0]}/take-home`;
    });
    await expect(page.getByText(words.calendar.count(1))).toBeVisible();
    await page.getByLabel(words.calendar.setDay("Ask the board")).fill("2027-04-12");
    await expect(page.getByText(words.calendar.count(2))).toBeVisible();
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: words.calendar.save }).click();
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(await (await coming).path(), "utf8")));
    const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
      ["Visit; the other, school", "2027-03-01"],
      ["Ask the board", "2027-04-12"],
    ]);
  });

  await test.step("the commitment is one page with everything on it", async () => {
    await page.getByRole("link", { name: words.commitment.link }).click();
    await expect(page.getByText("I will open my classroom door.")).toBeVisible();
    const [sheet, ...more] = await printToPdfText(page);
    expect(more).toEqual([]);
    for (const text of ["Ada", "I will open my classroom door.", "Ask the board", words.commitment.letter]) {
      expect(sheet).toContain(text);
    }
  });

  await test.step("what I set out to do is on Home, and stays ticked", async () => {
    await goHome(page);
    await expect(page.getByText(words.steps.home(2, 0))).toBeVisible();
    await page.getByRole("link", { name: words.steps.title }).click();
    await page.getByRole("checkbox", { name: "Ask the board" }).check();
    await expect(page.getByRole("heading", { name: /^Done/ })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("checkbox", { name: "Ask the board" })).toBeChecked();
  });

  await test.step("the next session of a group begins with what the last one left open", async () => {
    await goHome(page);
    await startSession(page, "Learning walk", ["North", "South"]);
    await page.evaluate(() => {
      location.hash = `${location.hash.match(/^#\/session\/[^/]+/)?.[0]}/table/t1/next-steps`;
    });
    await page.getByRole("button", { name: "Type for this table" }).click();
    await writeStep(page, 1, { Action: "Swap a lesson" });
    await goHome(page);
    await page.getByRole("link", { name: "Start a session" }).click();
    await page.getByLabel(presenting.presenting.start.continue.label).selectOption({ index: 1 });
    await expect(page.getByText(presenting.presenting.start.continue.carried(1))).toBeVisible();
    await expect(page.getByLabel("Title of the session")).toHaveValue("Learning walk");
    await page.getByRole("button", { name: "Start the session" }).click();
    await expect(page.getByRole("link", { name: "Admit a tablet" })).toBeVisible();
    await page.evaluate(() => {
      location.hash = `${location.hash.match(/^#\/session\/[^/]+/)?.[0]}/table/t1/next-steps`;
    });
    await page.getByRole("button", { name: "Type for this table" }).click();
    await expect(cell(page, "step 1, Action")).toHaveValue("Swap a lesson");
    await page.getByLabel(messages.fields.carried.from).selectOption(messages.fields.carried.reviews.done);
    await expect(page.locator(".carried-done")).toBeVisible();
  });
});
