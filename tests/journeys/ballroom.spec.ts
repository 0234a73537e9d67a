import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey.ts";
import {
  cell,
  exchangeCards,
  join,
  openLinkScreen,
  openWorksheet,
  startSession,
  typeInto,
} from "../support/room.ts";

/** A full ballroom proves more and takes minutes; every run has three tables. */
const DEVICES = Number(process.env.WORKTABLE_DEVICES ?? 10);
const AT_A_TABLE = 4;
const PRINCIPLES = /Principles of communities/;
/** One for each place at a table: two who begin at the same spot in the same instant may write into each other's word. */
const ROWS = ["Dissent", "Collaboration", "Possibility", "Transformation"] as const;
const CELLS = ROWS.map((row) => `${row}, Description/Examples`);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

test.setTimeout(900_000);

interface Seat {
  readonly page: Page;
  readonly table: string;
  readonly word: string;
  readonly cell: string;
}

const tableOf = (index: number): string => `Table ${Math.floor(index / AT_A_TABLE) + 1}`;

/** Every tablet of a table shows the words of all its people. */
async function expectTogether(seats: readonly Seat[], suffix: string): Promise<void> {
  for (const { page, table } of seats) {
    for (const mate of seats.filter((one) => one.table === table)) {
      await expect(cell(page, mate.cell)).toHaveValue(new RegExp(mate.word + suffix), { timeout: 60_000 });
    }
  }
}

test(`${DEVICES} devices: each brings the next, all write, the presenter goes and comes back by one card`, async ({
  serveDist,
  tablet,
}) => {
  const server = await serveDist();
  const presenter = await (await tablet({ camera: true })).newPage();
  await presenter.goto(server.url);
  const tables = [...new Set(Array.from({ length: DEVICES - 1 }, (_, index) => tableOf(index)))];
  await startSession(presenter, "A full ballroom", tables);
  const home = presenter.url();

  const joinedAt = Date.now();
  const seats: Seat[] = [];
  for (let index = 0; index < DEVICES - 1; index++) {
    const page = await (await tablet({ camera: true })).newPage();
    await page.goto(server.url);
    const table = tableOf(index);
    // The first of a table is let in by the presenter, the others by whoever sits there already.
    const host = seats.findLast((seat) => seat.table === table)?.page ?? presenter;
    await join(page, host, table, `Person ${index + 1}`);
    seats.push({ page, table, word: `word${index}x`, cell: CELLS[index % AT_A_TABLE] ?? "" });
  }
  const joining = Date.now() - joinedAt;

  for (const { page } of seats) await openWorksheet(page, PRINCIPLES);
  const typedAt = Date.now();
  await Promise.all(seats.map((seat) => typeInto(seat.page, seat.cell, `${seat.word}1 `)));
  const typing = Date.now() - typedAt;
  await expectTogether(seats, "1");
  const together = Date.now() - typedAt - typing;

  // The presenter's laptop is gone while everyone writes on.
  await presenter.goto("about:blank");
  await Promise.all(seats.map((seat) => typeInto(seat.page, seat.cell, `${seat.word}2 `)));
  await expectTogether(seats, "2");
  await presenter.goto(home);
  const last = seats.at(-1);
  if (!last) throw new Error("Nobody came");
  await openLinkScreen(presenter);
  await openLinkScreen(last.page);
  const cardsAt = Date.now();
  await exchangeCards(presenter, last.page);
  await last.page.waitForURL(/session\/[^/]+$/);
  for (const table of tables) {
    await expect(presenter.getByText(new RegExp(`^${table}$`)).first()).toBeVisible();
  }
  await presenter.evaluate(() => {
    location.hash = location.hash.replace(/(session\/[^/]+).*/, "$1/report");
  });
  for (const { word } of seats) {
    await expect(presenter.getByRole("main")).toContainText(`${word}2`, { timeout: 60_000 });
  }
  console.log(
    `${DEVICES} devices at ${tables.length} tables: all in after ${seconds(joining)}; together ${seconds(together)} after the last of ${DEVICES - 1} words each typed for ${seconds(typing)}; a presenter who came back by one card had everything ${seconds(Date.now() - cardsAt)} after the cards`,
  );
});
