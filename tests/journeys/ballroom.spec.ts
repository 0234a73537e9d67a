import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { findForPages, shellLaunch } from "../../src/dev/commands/chromium.mjs";
import { makeLab, reasonAgainstLab } from "../support/hosts/lan.ts";
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
/** In a room all tables are at it at once; one machine draws the screens of so many. */
const TABLES_AT_ONCE = 3;
/** Each table in a network namespace with a browser of its own, the presenter in another, instead of all in one browser. */
const ON_HOSTS = process.env.WORKTABLE_HOSTS === "1";
const against = ON_HOSTS ? reasonAgainstLab() : null;
test.skip(against !== null, against ?? "");
const AT_A_TABLE = 4;
const PRINCIPLES = /Principles of communities/;
/** One for each place at a table: two who begin at the same spot in the same instant may write into each other's word. */
const ROWS = ["Dissent", "Collaboration", "Possibility", "Transformation"] as const;
const CELLS = ROWS.map((row) => `${row}, Description/Examples`);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

test.setTimeout(1_800_000);

interface Seat {
  readonly page: Page;
  readonly name: string;
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

/** Gives every table, and the presenter, tablets: all of one browser, or of one on a host of its own. */
async function openBallroom(
  serveDist: () => Promise<{ readonly url: string }>,
  tablet: (options: { camera: boolean; in?: Browser }) => Promise<BrowserContext>,
) {
  const lab = ON_HOSTS ? makeLab() : null;
  const url = lab ? "" : (await serveDist()).url;
  const places = new Map<string, Promise<{ readonly url: string; readonly in?: Browser }>>();
  const openPlace = async (name: string) => {
    if (!lab) return { url };
    const { inside, url: own } = await lab.add(name.replaceAll(" ", "").toLowerCase());
    const env = { ...inside.env, WORKTABLE_PROGRAM: findForPages() ?? "chromium" };
    return {
      url: own,
      in: await chromium.launch({ ...shellLaunch(), executablePath: inside.executablePath, env }),
    };
  };
  return {
    async open(name: string): Promise<Page> {
      const opening = places.get(name) ?? openPlace(name);
      places.set(name, opening);
      const { url: own, ...where } = await opening;
      const page = await (await tablet({ camera: true, ...where })).newPage();
      await page.goto(own);
      return page;
    },
    countHosts: () => (lab ? places.size : 0),
    async close(): Promise<void> {
      for (const place of await Promise.allSettled(places.values())) {
        if (place.status === "fulfilled") await place.value.in?.close();
      }
      await lab?.remove();
    },
  };
}

/** The presenter brings in one tablet of each table, then each table its own, some tables at once. */
async function gather(seats: readonly Seat[], presenter: Page): Promise<void> {
  const tables = new Map<string, Seat[]>();
  for (const seat of seats) tables.set(seat.table, [...(tables.get(seat.table) ?? []), seat]);
  for (const [table, [first]] of tables) if (first) await join(first.page, presenter, table, first.name);
  const waiting = [...tables.values()];
  const bringIn = async (): Promise<void> => {
    for (let mates = waiting.shift(); mates; mates = waiting.shift()) {
      for (const [index, { page, name, table }] of mates.entries()) {
        const host = mates[index - 1]?.page;
        if (host) await join(page, host, table, name);
      }
    }
  };
  await Promise.all(Array.from({ length: TABLES_AT_ONCE }, bringIn));
}

test(`${DEVICES} devices: each brings the next, all write, the presenter goes and comes back by one card`, async ({
  serveDist,
  tablet,
}) => {
  const ballroom = await openBallroom(serveDist, tablet);
  try {
    await fill(ballroom);
  } finally {
    await ballroom.close();
  }
});

async function fill({ open, countHosts }: Awaited<ReturnType<typeof openBallroom>>): Promise<void> {
  const presenter = await open("Presenter");
  const tables = [...new Set(Array.from({ length: DEVICES - 1 }, (_, index) => tableOf(index)))];
  await startSession(presenter, "A full ballroom", tables);
  const home = presenter.url();

  const seats: Seat[] = [];
  for (let index = 0; index < DEVICES - 1; index++) {
    const table = tableOf(index);
    const at = { table, name: `Person ${index + 1}`, word: `word${index}x` };
    seats.push({ page: await open(table), ...at, cell: CELLS[index % AT_A_TABLE] ?? "" });
  }
  const joinedAt = Date.now();
  await gather(seats, presenter);
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
    `${DEVICES} devices at ${tables.length} tables, ${countHosts() || "no"} hosts of their own, ${DEVICES} pages: all in after ${seconds(joining)}; together ${seconds(together)} after the last of ${DEVICES - 1} words each typed for ${seconds(typing)}; a presenter who came back by one card had everything ${seconds(Date.now() - cardsAt)} after the cards`,
  );
}
