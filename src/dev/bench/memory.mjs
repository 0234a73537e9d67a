// @ts-check
// What the presenter's page holds in memory in a session of 33 devices, against an empty page of the same browser and
// against the bound of 400 MB. Documents, disk, presence and links as in the app; its board beside them. Options: --seconds 30
import { setTimeout as pause } from "node:timers/promises";
import { openAppSession, withBuiltApp } from "./support/app-session.mjs";
import { printMachine, printTable, ratio, readable, readOption } from "./support/figures.mjs";
import { call, openDevice, servePage, withBrowser } from "./support/pages.mjs";
import { weighPage } from "./support/processes.mjs";
import { makeProfile, openProfile } from "./support/profile.mjs";
import { openSession, PRESENTER, planLinks, seatPeople } from "./support/seating.mjs";

/** @typedef {Awaited<ReturnType<typeof weighPage>>} Weight */
/** @typedef {import("playwright").Page} Page */

const KEYS_PER_SECOND = 4.5;
const SECONDS = readOption("seconds", 30);
const MOST_BYTES = 400_000_000;
const SEATINGS = seatPeople([4, 4, 3, 3, 3, 3, 3, 3, 3, 3]);

const server = await servePage("src/dev/bench/pages/room-ours.ts");
try {
  const empty = await withPresenter(weighEmpty);
  const { linked, typed } = await withPresenter((page) =>
    withBrowser((others) => weighSession(page, others)),
  );
  const board = await withBuiltApp((url) => withPresenter((page) => weighBoard(page, url)));
  const links = planLinks(SEATINGS).length;
  console.log(
    `33 devices, ${links} links, ${readable(linked)} of the presenter's; everyone typed for ${SECONDS} s\n`,
  );
  printTable(
    ["presenter, MB", "empty page", "session", "board, nobody linked", "both together", "by 400 MB"],
    [
      row("JavaScript heap", "heap"),
      row("renderer process, resident", "renderer"),
      row("whole browser, proportional", "browser"),
    ],
  );
  printMachine();

  /**
   * The session's page is the room without screens, the board's the app without links: what each adds to an empty page.
   * @param {string} name
   * @param {"heap" | "renderer" | "browser"} what
   */
  function row(name, what) {
    const both = typed[what] + board[what] - empty[what];
    const mb = (/** @type {number} */ bytes) => readable(bytes / 1_000_000);
    return [name, mb(empty[what]), mb(typed[what]), mb(board[what]), mb(both), ratio(both, MOST_BYTES)];
  }
} finally {
  await server.close();
}

/**
 * A browser of its own, so that its processes can be told apart.
 * @template T
 * @param {(page: Page) => Promise<T>} use
 */
async function withPresenter(use) {
  const profile = await makeProfile();
  const { context, page } = await openProfile(profile.path, server.url);
  try {
    return await use(page);
  } finally {
    await context.close();
    await profile.remove();
  }
}

/** @param {Page} page */
async function weighEmpty(page) {
  await page.goto("about:blank");
  return weighPage(page);
}

/**
 * @param {Page} presenter
 * @param {import("playwright").Browser} others
 */
async function weighSession(presenter, others) {
  /** @type {Map<string, Page>} */
  const pages = new Map([[PRESENTER, presenter]]);
  for (const { people } of SEATINGS) {
    const page = await openDevice(others, server.url); // the tablets of a table share one
    for (const person of people) pages.set(person, page);
  }
  const pageOf = (/** @type {string} */ person) => /** @type {Page} */ (pages.get(person));
  await openSession(SEATINGS, pageOf, { asApp: true });
  const startAt = Date.now() + 1_000;
  await Promise.all(
    SEATINGS.flatMap(({ table, people }, at) =>
      people.map((person, seat) =>
        call(pageOf(person), "type", person, table, {
          person,
          startAt,
          durationMs: SECONDS * 1000,
          keysPerSecond: KEYS_PER_SECOND,
          seed: 10 * at + seat,
        }),
      ),
    ),
  );
  await pause(2_000); // the last keys come in
  const linked = await call(presenter, "countLinks", PRESENTER);
  return { linked, typed: await weighPage(presenter) };
}

/**
 * The app's own board with its charts, ten tables open.
 * @param {Page} page
 * @param {string} url
 */
async function weighBoard(page, url) {
  const tables = Array.from({ length: 10 }, (_, index) => `Table ${index + 1}`);
  await openAppSession(page, url, { role: "presenter", tables, screen: "board/principles", filled: true });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("PageDown"); // from the wall to the bars
  await page.locator("canvas").first().waitFor();
  return weighPage(page);
}
