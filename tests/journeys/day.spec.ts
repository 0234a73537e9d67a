import type { Page } from "@playwright/test";
import { DAY, DAY_MINUTES, type DayStep } from "../support/day-script.ts";
import { expect, test } from "../support/journey.ts";
import { cell, join, startSession } from "../support/room.ts";

const TABLES = Array.from({ length: 10 }, (_, index) => `Table ${index + 1}`);

test.setTimeout(420_000);

/** Lets the clocks of a page be put on: the app takes its minutes from them, its heartbeats from elsewhere. */
const CLOCK = `
  const now = Date.now.bind(Date);
  globalThis.minutesOn = 0;
  Date.now = () => now() + globalThis.minutesOn * 60_000;
`;

const go = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = location.hash.replace(/^(#\/session\/[^/]+).*/, `$1${to}`);
  }, path);

interface Day {
  readonly desk: Page;
  readonly board: Page;
  readonly tablets: readonly Page[];
  /** Everything that was typed, to be found at the end. */
  readonly typed: string[];
}

test(`ninety minutes at ten tables, in fast motion: nothing that was written is missing at the end`, async ({
  serveDist,
  tablet,
}) => {
  const server = await serveDist();
  const open = async (options: Parameters<typeof tablet>[0] = {}): Promise<Page> => {
    const context = await tablet({ camera: true, ...options });
    await context.addInitScript(CLOCK);
    const page = await context.newPage();
    await page.goto(server.url);
    return page;
  };
  const desk = await open({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  await startSession(desk, "Ninety minutes", TABLES);
  const tablets: Page[] = [];
  for (const [index, table] of TABLES.entries()) {
    const page = await open();
    await join(page, desk, table, `Person ${index + 1}`);
    tablets.push(page);
  }
  const [board] = await Promise.all([
    desk.waitForEvent("popup"),
    desk.getByRole("button", { name: "Open the board window" }).click(),
  ]);
  await board.setViewportSize({ width: 1920, height: 1080 });
  await expect(board.getByRole("heading", { name: "Ninety minutes" })).toBeVisible();
  await desk.getByRole("button", { name: "Start the day" }).click();
  await desk.getByRole("switch", { name: "Everyone follows me" }).click();

  const day: Day = { desk, board, tablets, typed: [] };
  for (const step of DAY) {
    await putClocksOn([desk, board, ...tablets], step.minute);
    await test.step(`minute ${step.minute}: ${step.act}`, () => play(day, step));
  }

  await go(desk, "/report");
  const report = desk.getByRole("main");
  for (const words of day.typed) await expect(report).toContainText(words);
  console.log(
    `${DAY_MINUTES} minutes: ${day.typed.length} texts of ${TABLES.length} tables, all in the report`,
  );
});

const putClocksOn = (pages: readonly Page[], minute: number): Promise<unknown> =>
  Promise.all(pages.map((page) => page.evaluate(`globalThis.minutesOn = ${minute}; 0`)));

async function play({ desk, board, tablets, typed }: Day, step: DayStep): Promise<void> {
  switch (step.act) {
    case "go": {
      const button = desk.getByRole("button", { name: step.to });
      const title = ((await button.first().getAttribute("aria-label")) ?? "").replace(/^Go to /, "");
      await button.first().click();
      for (const page of [board, ...tablets]) {
        await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      }
      return;
    }
    case "write":
      await Promise.all(
        tablets.map(async (page, index) => {
          const words = `${step.word} of table ${index + 1}`;
          const box = page.getByRole("main").getByRole("textbox").first();
          await box.pressSequentially(words);
          await expect(box).toHaveValue(words);
          typed.push(words);
        }),
      );
      return;
    case "show":
      await desk.getByText(step.how, { exact: true }).click();
      if (step.how === "revealed") {
        await expect(board.getByText(typed[0] ?? "", { exact: true })).toBeVisible();
      } else await expect(board.getByText("of 10 tables").first()).toBeVisible();
      return;
    case "rhythm":
      return playRhythm(desk, board, tablets, step.minute);
    case "break":
      await desk
        .getByRole("button", { name: "Minutes", exact: true })
        .or(desk.getByLabel("Minutes"))
        .first()
        .fill(`${step.minutes}`);
      await desk
        .getByRole("button", { name: `Start ${step.minutes} min` })
        .last()
        .click();
      await desk.getByRole("button", { name: "Large on the board" }).click();
      await expect(board.getByRole("timer")).toContainText(/9:|10:/);
      await putClocksOn([desk, board, ...tablets], step.minute + step.minutes);
      for (const page of [board, ...tablets]) await expect(page.getByRole("timer")).toHaveText("Time is up");
      await desk.getByRole("button", { name: "Large on the board" }).click();
      await desk.getByRole("button", { name: "End", exact: true }).click();
      await expect(board.getByRole("timer")).toHaveCount(0);
      return;
    case "close": {
      const answering = desk.getByRole("switch", { name: "Answering is open" });
      await answering.click();
      for (const page of tablets) await expect(page.getByText(/closed this worksheet/)).toBeVisible();
      await answering.click();
      for (const page of tablets) await expect(page.getByText(/closed this worksheet/)).toHaveCount(0);
      return;
    }
    case "vote":
      return playVote(desk, board, tablets, step.options);
    case "paper": {
      const table = TABLES[step.table] ?? "";
      await go(desk, "/overview");
      await desk.getByRole("link", { name: new RegExp(`^${table}, Stages of development`) }).click();
      await desk.getByRole("button", { name: "Type for this table" }).click();
      const box = desk.getByRole("main").getByRole("textbox").first();
      await box.press("ControlOrMeta+End");
      await box.pressSequentially(step.words);
      typed.push(`stage of table ${step.table + 1}${step.words}`);
      await go(desk, "");
      return;
    }
    case "commit":
      await Promise.all(
        tablets.map(async (page, index) => {
          const words = `I promise thing ${index + 1}`;
          await cell(page, step.field).fill(words);
          typed.push(words);
        }),
      );
      await go(desk, "/board/next-steps");
      await desk.getByLabel("View").selectOption({ label: step.field });
      for (const words of typed.slice(-tablets.length)) {
        await expect(board.getByText(words, { exact: true })).toBeVisible();
      }
      return;
    case "picture":
      await board.mouse.move(0, 0);
      await expect(board).toHaveScreenshot(`${step.name}.png`, { maxDiffPixelRatio: 0.01 });
  }
}

async function playRhythm(desk: Page, board: Page, tablets: readonly Page[], minute: number): Promise<void> {
  await desk.getByRole("button", { name: "1-2-4-All" }).click();
  await desk.getByRole("button", { name: "1-2-4-All" }).last().click();
  let at = minute;
  for (const phase of ["Alone", "In pairs", "At the table", "Everyone"]) {
    for (const page of [board, ...tablets])
      await expect(page.getByText(phase, { exact: true })).toBeVisible();
    at += 5;
    await putClocksOn([desk, board, ...tablets], at);
    for (const page of [board, ...tablets]) await expect(page.getByRole("timer")).toHaveText("Time is up");
    const next = desk.getByRole("button", { name: "Next phase" });
    if (await next.isEnabled()) await next.click();
  }
  await desk.getByRole("button", { name: "End", exact: true }).click();
}

async function playVote(
  desk: Page,
  board: Page,
  tablets: readonly Page[],
  options: readonly string[],
): Promise<void> {
  await desk.getByRole("button", { name: "Let the room vote …" }).click();
  await desk.getByLabel("What is the vote about?").fill("Which first?");
  await desk.getByLabel("One option per line").fill(options.join("\n"));
  await desk.getByRole("button", { name: "Open the vote" }).click();
  for (const [index, page] of tablets.entries()) {
    await page.getByRole("link", { name: /^Vote: 3 dots/ }).click();
    const more = page.getByRole("button", { name: `One dot more on ${options[index % 2]}` });
    await more.click();
    await more.click();
  }
  await expect(desk.getByText(`${tablets.length} devices`)).toBeVisible();
  await desk.getByRole("button", { name: "Show the result on the board" }).click();
  await expect(board.getByRole("listitem").first()).toContainText("10");
  await desk.getByRole("button", { name: "Close the vote" }).click();
  for (const page of tablets) await page.goBack();
}
