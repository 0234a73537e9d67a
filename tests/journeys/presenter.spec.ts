import type { Page } from "@playwright/test";
import { findFaults } from "../support/accessibility.ts";
import { expect, test } from "../support/journey.ts";
import { cell, join, startSession, typeInto } from "../support/room.ts";

const TABLES = ["North", "South", "East"] as const;
const CELL = "Dissent, Description/Examples";
/** A tablet whose clock is wrong by so much, in ms. */
const WRONG_BY = 7 * 60_000;

test.setTimeout(240_000);

const go = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = location.hash.replace(/^(#\/session\/[^/]+).*/, `$1${to}`);
  }, path);

const expectAccessible = async (page: Page, what: string): Promise<void> =>
  expect(await findFaults(page), what).toEqual([]);

/** When the page's countdown next changes, by the machine's clock (ms), and what it says then. */
const nextTurn = (page: Page): Promise<{ readonly at: number; readonly says: string }> =>
  page.evaluate(
    () =>
      new Promise<{ at: number; says: string }>((resolve) => {
        const read = (): string => document.querySelector('[role="timer"]')?.textContent ?? "";
        const before = read();
        // The whole page: a new phase brings a new countdown.
        new MutationObserver((_, observer) => {
          const says = read();
          if (says === before || says === "") return;
          observer.disconnect();
          resolve({ at: performance.timeOrigin + performance.now(), says });
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );

test("a presenter runs the day: agenda, pace, time, held back and revealed, a vote, help for a table on paper", async ({
  serveDist,
  tablet,
}) => {
  const server = await serveDist();
  const desk = await tablet({ camera: true, viewport: { width: 1440, height: 900 } });
  const console_ = await desk.newPage();
  await console_.goto(server.url);
  await startSession(console_, "A day in March", TABLES);
  const tablets: Page[] = [];
  for (const [index, table] of TABLES.entries()) {
    const context = await tablet({ camera: true });
    if (index === 0) {
      await context.addInitScript((by) => {
        const now = Date.now.bind(Date);
        Date.now = () => now() + by;
      }, WRONG_BY);
    }
    const page = await context.newPage();
    await page.goto(server.url);
    await join(page, console_, table, `Person ${index + 1}`);
    tablets.push(page);
  }
  const [north, south, east] = tablets;
  if (!north || !south || !east) throw new Error("Not everyone came");

  // The board in its own window greets, and follows from then on.
  const [board] = await Promise.all([
    console_.waitForEvent("popup"),
    console_.getByRole("button", { name: "Open the board window" }).click(),
  ]);
  await expect(board.getByRole("heading", { name: "A day in March" })).toBeVisible();

  // The agenda: a worksheet hidden, a break added, steps by the clicker's keys.
  await console_.getByRole("button", { name: "Change Begin at the beginning" }).click();
  await console_.getByRole("menuitem", { name: "Hide from the tablets" }).click();
  await expect(south.getByRole("link", { name: /Begin at the beginning/ })).toHaveCount(0);
  await console_.getByRole("button", { name: "Change What this workshop is for" }).click();
  await console_.getByRole("menuitem", { name: "Break after this" }).click();
  await console_.getByRole("button", { name: "Start the day" }).click();
  await console_.getByRole("heading", { name: "A day in March", level: 1 }).click();
  await console_.keyboard.press("PageDown");
  await expect(south.getByRole("complementary", { name: "Where the room is" })).toContainText("Break");
  await console_.keyboard.press("PageDown");
  await expect(board.getByRole("heading", { level: 1 })).toHaveText("Communities of practice defined");
  await console_.keyboard.press("PageUp");
  await expect(board.getByRole("heading", { level: 1 })).toHaveText("Break");

  // Everyone is brought along, but nobody in the middle of a word.
  await console_.getByRole("switch", { name: "Everyone follows me" }).click();
  await console_.getByRole("button", { name: "Go to Principles of communities of practice" }).click();
  for (const page of tablets) await expect(page).toHaveURL(/worksheet\/principles/);
  await typeInto(south, CELL, "We disagree");
  await console_.getByRole("button", { name: "Go to Stages of development" }).click();
  await expect(north).toHaveURL(/worksheet\/stages$/);
  await expect(south.getByText("The presenter has gone on to “Stages of development”.")).toBeVisible();
  await south.getByRole("button", { name: "Stay here" }).click();
  await typeInto(south, CELL, " in the open");
  await expect(south).toHaveURL(/worksheet\/principles/);
  await console_.getByRole("button", { name: "Go to Principles of communities of practice" }).click();
  await expect(east).toHaveURL(/worksheet\/principles/);

  // The time is the same on a tablet whose clock is seven minutes wrong.
  await console_.getByRole("button", { name: "1-2-4-All" }).click();
  await console_.getByRole("button", { name: "1-2-4-All" }).last().click();
  await expect(north.getByText("Write for yourself first")).toBeVisible();
  await console_.getByRole("button", { name: "Next phase" }).click();
  for (const page of [north, south, console_, board]) {
    await expect(page.getByText("In pairs", { exact: true })).toBeVisible();
  }
  const turns = await Promise.all([console_, north, south, board].map(nextTurn));
  const [first] = turns;
  const same = turns.filter(({ says }) => says === first?.says);
  const skew = Math.max(...same.map(({ at }) => at)) - Math.min(...same.map(({ at }) => at));
  console.log(
    `The same second is shown by ${same.length} of ${turns.length} screens within ${Math.round(skew)} ms`,
  );
  expect(new Set(turns.map(({ says }) => says)).size).toBeLessThanOrEqual(2);
  await console_.getByRole("button", { name: "End", exact: true }).click();
  await expect(north.getByRole("timer")).toHaveCount(0);

  // Held back: how many, not what. Revealed: what; and what comes later is marked.
  await console_.getByText("count only", { exact: true }).click();
  await expect(board.getByText("1 of 3 tables", { exact: true })).toBeVisible();
  await expect(board.getByText("We disagree in the open")).toHaveCount(0);
  await expect(south.getByText("Answers are kept back")).toBeVisible();
  await console_.getByText("revealed", { exact: true }).click();
  await expect(board.getByText("We disagree in the open")).toBeVisible();
  await typeInto(north, CELL, "Too late");
  await expect(board.getByText("Too late")).toBeVisible();
  await expect(board.getByText("added later")).toHaveCount(1);
  await board.reload();
  await expect(board.getByText("We disagree in the open")).toBeVisible();
  await expectAccessible(board, "the board");

  // Frozen: the board stays as it is while tables write on.
  await console_.getByRole("button", { name: "Freeze" }).click();
  await expect(board.getByText(/^Frozen at/)).toBeVisible();
  await typeInto(east, CELL, "Not seen yet");
  await console_.getByRole("button", { name: "Show live again" }).click();
  await expect(board.getByText("Not seen yet")).toBeVisible();

  // Closed: read, not written; opened again everything is there.
  await console_.getByRole("switch", { name: "Answering is open" }).click();
  await expect(east.getByText(/closed this worksheet/)).toBeVisible();
  await expect(cell(east, CELL)).toHaveCount(0);
  await console_.getByRole("switch", { name: "Answering is open" }).click();
  await expect(cell(east, CELL)).toHaveValue("Not seen yet");

  // A vote: dots on lines, kept back until three have voted and it is shown.
  await console_.getByRole("button", { name: "Let the room vote …" }).click();
  await console_.getByLabel("What is the vote about?").fill("Which first?");
  await console_.getByLabel("One option per line").fill("A rhythm of meetings\nVisits");
  await console_.getByRole("button", { name: "Open the vote" }).click();
  for (const page of tablets) {
    await page.getByRole("link", { name: /^Vote: 3 dots/ }).click();
    await page.getByRole("button", { name: "One dot more on Visits" }).click();
    await page.getByRole("button", { name: "One dot more on Visits" }).click();
  }
  await expectAccessible(north, "the ballot");
  await expect(console_.getByText("3 devices")).toBeVisible();
  await console_.getByRole("button", { name: "Show the result on the board" }).click();
  await expect(board.getByRole("listitem").first()).toContainText("Visits");
  await expect(board.getByRole("listitem").first()).toContainText("6");
  await console_.getByRole("button", { name: "Show the answers again" }).click();

  // A promise can't be taken back, and no table's name is on the board any more.
  await console_.getByRole("button", { name: "Without table names" }).click();
  await console_.getByRole("button", { name: "Promise it" }).click();
  await expect(console_.getByText("as promised")).toBeVisible();
  await expect(board.getByText("We disagree in the open")).toBeVisible();
  await expect(board.getByRole("heading", { name: "South" })).toHaveCount(0);
  await expectAccessible(console_, "the console");

  // Looking after the tables: one works on paper.
  await go(console_, "/overview");
  await expectAccessible(console_, "the overview");
  await console_.getByRole("link", { name: /^East, Principles of communities of practice/ }).click();
  await console_.getByRole("button", { name: "Type for this table" }).click();
  await typeInto(console_, CELL, " — from paper");
  await go(east, "/worksheet/principles");
  await expect(cell(east, CELL)).toHaveValue("Not seen yet — from paper");

  // What was there at the reveal is brought back, and given back again.
  await go(console_, "/safekeeping");
  await expectAccessible(console_, "safekeeping");
  await console_
    .getByRole("listitem")
    .filter({ hasText: "at the reveal" })
    .getByRole("button", { name: "Bring it back …" })
    .click();
  await console_.getByRole("button", { name: "Bring it back", exact: true }).click();
  await expect(cell(east, CELL)).toHaveValue("");
  await console_.getByRole("button", { name: "Undo" }).click();
  await expect(cell(east, CELL)).toHaveValue("Not seen yet — from paper");

  // The report has it all, and the night's lock keeps it.
  await go(console_, "/report");
  await expect(console_.getByText("We disagree in the open")).toBeVisible();
  await expect(console_.getByRole("listitem").filter({ hasText: "Visits" })).toContainText("6");
  await expectAccessible(console_, "the report");
  await go(console_, "");
  await console_.getByRole("button", { name: "Lock for the night" }).click();
  await console_.getByRole("button", { name: "Lock it" }).click();
  await expect(east.getByText(/locked for the night/)).toBeVisible();
  await expect(cell(east, CELL)).toHaveCount(0);
  await console_.getByRole("button", { name: "Unlock" }).click();
  await expect(cell(east, CELL)).toBeVisible();
});

test("with one screen: the board in the console's window holds back, reveals and leads the room on", async ({
  serveDist,
  tablet,
}) => {
  const { url } = await serveDist();
  const desk = await (
    await tablet({ camera: true, hasTouch: false, viewport: { width: 1440, height: 900 } })
  ).newPage();
  await desk.goto(url);
  await startSession(desk, "One screen", ["North", "South"]);
  const ana = await (await tablet({ camera: true })).newPage();
  await ana.goto(url);
  await join(ana, desk, "North", "Ana");

  await desk.getByRole("button", { name: "Change Stages of development" }).click();
  await desk.getByRole("menuitem", { name: "Hide from the tablets" }).click();
  await desk.getByRole("switch", { name: "Everyone follows me" }).click();
  await desk.getByRole("button", { name: "Go to Principles of communities of practice" }).click();
  await expect(ana).toHaveURL(/worksheet\/principles/);
  await desk.getByRole("link", { name: "Board in this window" }).click();
  await desk.getByRole("button", { name: "Hold back" }).click();
  await typeInto(ana, CELL, "We look at our pupils' work");
  await expect(desk.getByText("1 of 2 tables", { exact: true })).toBeVisible();
  await expect(desk.getByText("We look at our pupils' work")).toHaveCount(0);
  await desk.getByRole("button", { name: "Reveal" }).click();
  await expect(desk.getByText("We look at our pupils' work")).toBeVisible();
  await expectAccessible(desk, "the board in the console's window");

  // The hidden worksheet is passed over, and the room comes along.
  const shown = desk.getByRole("heading", { level: 1 });
  await desk.getByRole("link", { name: /^On to .*, with the room$/ }).click();
  await expect(shown).not.toHaveText("Principles of communities of practice");
  await expect(shown).not.toHaveText("Stages of development");
  await expect(ana.getByRole("heading", { level: 1 })).toHaveText(await shown.innerText());
  await desk
    .getByRole("link", { name: "Back to Principles of communities of practice, with the room" })
    .click();
  await expect(ana).toHaveURL(/worksheet\/principles/);

  // A clicker walks through the views, and past the last one to the next worksheet.
  const on = await desk.getByRole("link", { name: /^On to .*, with the room$/ }).getAttribute("aria-label");
  for (let presses = 0; presses < 9 && desk.url().includes("/principles"); presses += 1) {
    await desk.keyboard.press("PageDown");
  }
  await expect(shown).not.toHaveText("Principles of communities of practice");
  expect(on).toContain(await shown.innerText());
  await expect(ana.getByRole("heading", { level: 1 })).toHaveText(await shown.innerText());

  // From the console on again.
  await desk.getByRole("link", { name: "Back to the console" }).click();
  await desk.getByRole("button", { name: "Go to Begin at the beginning" }).click();
  await desk.getByRole("link", { name: "Board in this window" }).click();
  await expect(shown).toHaveText("Begin at the beginning");
  await expect(ana.getByRole("heading", { level: 1 })).toHaveText("Begin at the beginning");
});
