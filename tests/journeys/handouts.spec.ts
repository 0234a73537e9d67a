import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { openAppSession } from "../../src/dev/bench/support/app-session.mjs";
import { makeSampleAnswers } from "../../src/dev/sample/answers.ts";
import { encodeFilled } from "../../src/dev/sample/fill-document.ts";
import type { Workshop } from "../../src/workshops/format.ts";
import { localise } from "../../src/workshops/localise.ts";
import { parseWorkshop } from "../../src/workshops/parse.ts";
import { beginOf, type CodedAnswers, codeAnswers, endOf } from "../support/coded-answers.ts";
import { hostileAnswers, listMissingMarks } from "../support/hostile-answers.ts";
import { expect, test } from "../support/journey.ts";
import { type PrintedPage, printPages, splitHandouts } from "../support/printed-pages.ts";

const WORKSHOP = new URL("../../src/workshops/communities-of-practice.workshop.json", import.meta.url);
const workshop = readWorkshop(JSON.parse(readFileSync(WORKSHOP, "utf8")));
const samples = makeSampleAnswers(workshop).filter((_, index) => index < 9); // the tenth has not written
const numberOf = (worksheetId: string) => workshop.worksheets.findIndex(({ id }) => id === worksheetId) + 1;

function readWorkshop(content: unknown): Workshop {
  const reading = parseWorkshop(content);
  if (!reading.ok) throw new Error("The shipped workshop is faulty");
  return localise(reading.file, []);
}

/** So many tables with the sample's answers, each text with a code of its own. */
const codeTables = (count: number): CodedAnswers[] =>
  Array.from({ length: count }, (_, index) =>
    codeAnswers(workshop, samples[index % samples.length]?.answers ?? {}, `t${index + 1}`),
  );

/** A presenter's device with these tables, open where everyone's handouts are printed. */
async function openHandouts(page: Page, url: string, tables: readonly CodedAnswers[], each: number) {
  await openAppSession(page, url, {
    role: "presenter",
    screen: "handouts",
    tables: tables.map((_, index) => `Table ${index + 1}`),
    updates: tables.map(({ answers }) => Buffer.from(encodeFilled(workshop, answers)).toString("base64")),
    people: tables.map((_, index) =>
      Array.from({ length: each }, (_, person) => nameOf(index + 1, person + 1)),
    ),
  });
}

const nameOf = (table: number, person: number): string => `Person ${person} of ${table}`;

async function chooseWorksheets(page: Page, ids: readonly string[]): Promise<void> {
  await page.getByText(/^Worksheets: /).click();
  await page.getByRole("button", { name: "Choose none" }).click();
  for (const id of ids) {
    await page.getByRole("checkbox", { name: new RegExp(`^${numberOf(id)}\\. `) }).check({ force: true });
  }
}

async function prepare(page: Page, count: number): Promise<void> {
  await page.getByRole("button", { name: `Prepare ${count} handout` }).click();
  await expect(page.getByRole("heading", { name: /ready, / })).toBeVisible();
}

/** Page numbers begin anew with each handout, and nothing is cut at an edge. */
function checkPages(handouts: readonly (readonly PrintedPage[])[]): void {
  for (const [index, pages] of handouts.entries()) {
    const of = pages.length;
    expect(
      pages.map(({ foot }) => foot.match(/Page \d+ of \d+$/)?.[0] ?? ""),
      `the page numbers of handout ${index + 1}`,
    ).toEqual(pages.map((_, at) => (at === 0 ? "" : `Page ${at + 1} of ${of}`)));
    expect(
      pages.flatMap(({ cut }) => cut),
      `cut in handout ${index + 1}`,
    ).toEqual([]);
  }
}

/** Every text of the table once in the handout, from its first word to its last, and each row on one page. */
function checkTexts(pages: readonly PrintedPage[], { texts }: CodedAnswers): void {
  const pageOf = (mark: string) => pages.findIndex(({ body }) => body.includes(mark));
  const found = texts.map((text) => ({
    ...text,
    from: pageOf(beginOf(text.code)),
    to: pageOf(endOf(text.code)),
  }));
  expect(
    found.filter(({ from, to }) => from < 0 || to < 0),
    "not on paper",
  ).toEqual([]);
  const torn = found.filter(({ from, to, row }) => row !== null && from !== to);
  expect(torn, "rows that run over the edge of a page").toEqual([]);
}

test("everyone's handouts in one job: every answer, whole lines, numbered pages, at one table, ten and sixty", async ({
  serveDist,
  tablet,
  tempFolder,
}) => {
  test.setTimeout(240_000); // 400 pages, on a busy machine
  const { url } = await serveDist();
  const openPage = async () => (await tablet()).newPage();

  await test.step("one table that wrote what no paper likes", async () => {
    const page = await openPage();
    const coded = codeAnswers(workshop, hostileAnswers(samples[0]?.answers ?? {}), "t1");
    await openHandouts(page, url, [coded], 1);
    await prepare(page, 1);
    const pages = await printPages(page, tempFolder, "one");
    const [handout = [], ...others] = splitHandouts(pages);
    expect(others).toEqual([]);
    checkPages([handout]);
    const text = handout.map(({ body }) => body).join("");
    expect(listMissingMarks(text)).toEqual([]);
    const missing = coded.texts.filter(
      ({ code }) => !text.includes(beginOf(code)) || !text.includes(endOf(code)),
    );
    expect(missing).toEqual([]);
  });

  await test.step("ten tables, after a job that was cancelled", async () => {
    const ids = ["principles", "next-steps"];
    const tables = codeTables(10).map((table) => onlyOf(table, ids));
    const page = await openPage();
    await openHandouts(page, url, tables, 1);
    await page.getByLabel("Without a name, at Table 10").selectOption("1");
    await page.getByRole("button", { name: "Prepare 11 handouts" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect(page.locator(".handouts-one")).toHaveCount(0);
    await expect(page.getByLabel("Names at Table 3")).toHaveValue(nameOf(3, 1));
    await chooseWorksheets(page, ids);
    await prepare(page, 11);
    const handouts = splitHandouts(await printPages(page, tempFolder, "ten"));
    expect(handouts).toHaveLength(11);
    checkPages(handouts);
    for (const [index, table] of tables.entries()) {
      const pages = handouts[index] ?? [];
      expect(pages[0]?.body).toContain(nameOf(index + 1, 1).replaceAll(" ", ""));
      checkTexts(pages, table);
    }
    const [nameless] = handouts.slice(-1);
    expect(nameless?.[0]?.body).not.toContain("Person");
  });

  await test.step("sixty tables", async () => {
    const ids = ["principles"];
    const tables = codeTables(60).map((table) => onlyOf(table, ids));
    const page = await openPage();
    await openHandouts(page, url, tables, 1);
    await chooseWorksheets(page, ids);
    await prepare(page, 60);
    const handouts = splitHandouts(await printPages(page, tempFolder, "sixty"));
    expect(handouts).toHaveLength(60);
    checkPages(handouts);
    for (const [index, table] of tables.entries()) checkTexts(handouts[index] ?? [], table);
  });
});

/** The codes of some worksheets' texts alone. */
const onlyOf = ({ answers, texts }: CodedAnswers, ids: readonly string[]): CodedAnswers => ({
  answers: Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id))),
  texts: texts.filter(({ worksheetId }) => ids.includes(worksheetId)),
});
