import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ADDED_ROWS,
  ARABIC_ANSWER,
  extremeSource,
  LONG_ANSWER,
  nameAddedRow,
  UNBROKEN_WORD,
} from "../../../src/dev/print-sample/extreme-source.ts";
import { usualSource, workshop } from "../../../src/dev/print-sample/usual-source.ts";
import { messages } from "../../../src/messages/print.ts";
import { openSamplePrinter, type PrintedPage, type SamplePrinter } from "./print-sample.ts";
import { listAcross, listAnswerTexts, listHeads, listWorksheetTexts } from "./workshop-texts.ts";

const words = messages.print;
const a4 = { label: words.a4, width: 210, height: 297 };
const letter = { label: words.letter, width: 215.9, height: 279.4 };
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

let printer: SamplePrinter;
beforeAll(async () => {
  printer = await openSamplePrinter();
}, 120_000);
afterAll(() => printer.close());

describe.each([a4, letter])("on $label", ({ label, width, height }) => {
  test("a blank handout is a book with every text of the workshop, and no answer", async () => {
    const pages = await printer.print({ sample: "usual", whose: words.whoseBlank, paper: label });
    checkPages(pages, width, height);
    expect(pages.length).toBeLessThanOrEqual(workshop.worksheets.length * 2);
    checkEveryWorkshopText(squeeze(pages));
    const written = usualSource.tables.flatMap(({ answers }) => listAnswerTexts(answers));
    const longest = written.toSorted((a, b) => b.length - a.length).slice(0, 20);
    for (const text of longest) expect(squeeze(pages)).not.toContain(squeezeText(text));
  });

  test("my table's handout holds its longest answers whole", async () => {
    const pages = await printer.print({ sample: "extreme", whose: words.whoseTable, paper: label });
    checkPages(pages, width, height);
    checkNoStrandedHeading(pages);
    const text = squeeze(pages);
    expect(text).toContain(UNBROKEN_WORD);
    // In a principle, a stage, a quadrant, a card, a note and a commitment; one may be torn by a repeated head.
    for (const remark of LONG_ANSWER.slice(0, -60)
      .split(/(?<=on\.) /)
      .slice(0, -1)) {
      expect(text.split(squeezeText(remark)).length - 1, remark).toBeGreaterThanOrEqual(5);
    }
    expect(text).toContain("Celebratesmallwins");
    for (const word of ARABIC_ANSWER.split(" ").filter((each) => each !== "معًا"))
      expect(text).toContain(word);
    for (let row = 0; row < ADDED_ROWS; row++) expect(text).toContain(squeezeText(nameAddedRow(row)));
  });
});

test("the room's handout holds every text of every table", async () => {
  const pages = await printer.print({ sample: "extreme", whose: words.whoseAll, paper: a4.label });
  checkPages(pages, a4.width, a4.height);
  checkNoStrandedHeading(pages);
  const text = squeeze(pages);
  for (const table of extremeSource.tables) {
    expect(text).toContain(squeezeText(table.tableName));
    for (const answer of listAnswerTexts(table.answers)) {
      const isCut = answer === LONG_ANSWER; // runs on beside other columns
      if (isCut || ISO_DAY.test(answer) || !/^[\x20-\x7e’]+$/.test(answer)) continue;
      expect(text).toContain(squeezeText(answer));
    }
  }
});

test("in large type everything still has its place", async () => {
  const pages = await printer.print({
    sample: "usual",
    whose: words.whoseBlank,
    paper: a4.label,
    type: words.largeType,
  });
  for (const page of pages) expect(page.outside).toEqual([]);
  checkEveryWorkshopText(squeeze(pages));
  expect(pages.length).toBeLessThanOrEqual(workshop.worksheets.length * 4);
  const filled = { sample: "extreme", whose: words.whoseMine, paper: a4.label, type: words.largeType };
  checkNoStrandedHeading(await printer.print(filled));
});

test("my own handout holds my drafts, and what the workshop no longer asks", async () => {
  const pages = await printer.print({ sample: "extreme", whose: words.whoseMine, paper: words.a4 });
  checkNoStrandedHeading(pages);
  const text = squeeze(pages);
  expect(text).toContain(squeezeText(LONG_ANSWER));
  expect(pages[0]?.lines.join(" ")).toContain(extremeSource.personName);
  expect(text).toContain(squeezeText(words.strays));
  for (const stray of extremeSource.stray ?? []) {
    expect(text).toContain(squeezeText(stray.label));
    expect(text).toContain(squeezeText(stray.text));
  }
});

test("a page of the preview is a page of the paper, letter by letter", async () => {
  const pages = await printer.print({ sample: "usual", whose: words.whoseBlank, paper: words.a4 });
  for (const [index, { preview, lines, foot }] of pages.entries()) {
    // Lists side by side are read in another order on paper.
    const sort = (text: string) => [...text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "")].sort().join("");
    expect(sort(lines.join("") + foot), `page ${index + 1}`).toBe(sort(preview));
  }
});

function checkEveryWorkshopText(text: string): void {
  for (const worksheet of workshop.worksheets) {
    const missing = listWorksheetTexts(worksheet).filter((each) => !text.includes(squeezeText(each)));
    expect(missing, `on worksheet ${worksheet.id}`).toEqual([]);
  }
  for (const work of workshop.sources) expect(text).toContain(squeezeText(work));
}

function checkPages(pages: readonly PrintedPage[], width: number, height: number): void {
  const acrossNumbers = listAcross(workshop);
  const [cover, ...others] = pages;
  expect(squeezeText(cover?.lines.join("") ?? "")).toContain(squeezeText(workshop.title));
  for (const { title } of workshop.worksheets) {
    expect(squeezeText(cover?.lines.join("") ?? ""), "the contents").toContain(squeezeText(title));
  }
  others.forEach((page, index) => {
    const [short, long] = [page.widthMm, page.heightMm].sort((a, b) => a - b);
    expect(short).toBeCloseTo(width, 0);
    expect(long).toBeCloseTo(height, 0);
    expect(page.foot.endsWith(` Page ${index + 2} of ${pages.length}`), page.foot).toBe(true);
    expect(page.foot.startsWith(`${workshop.title} · `), page.foot).toBe(true);
    expect(page.widthMm > page.heightMm, page.foot).toBe(acrossNumbers.includes(readNumber(page)));
    expect(
      page.lines.length,
      `something but head and foot on page ${index + 2}: ${page.lines.join(" | ")}`,
    ).toBeGreaterThan(1);
    expect(page.outside, `words of page ${index + 2} beyond its margins`).toEqual([]);
  });
}

// In a filled handout every heading is followed by an answer on its own page.
function checkNoStrandedHeading(pages: readonly PrintedPage[]): void {
  const headings = workshop.worksheets.flatMap((worksheet) => [
    worksheet.title,
    worksheet.intro,
    ...worksheet.fields.flatMap((field) => [field.label, field.hint ?? ""]),
  ]);
  const sources = workshop.worksheets.flatMap(({ source = "", readings = [] }) =>
    [source, ...readings.map((reading) => reading.source ?? "")].map((each) =>
      squeezeText(words.source(each)),
    ),
  );
  // A last row of marks has its label as its only words.
  const labels = new Set(
    workshop.worksheets.flatMap(({ fields }) =>
      fields.flatMap((field) => ("items" in field ? field.items.map(({ label }) => label) : [])),
    ),
  );
  pages.slice(1).forEach((page, index) => {
    const last = squeezeText(page.lines.slice(-2).join(""));
    if (sources.some((source) => last.endsWith(source))) return;
    const stranded = headings.filter(
      (heading) => heading !== "" && !labels.has(heading) && last.endsWith(squeezeText(heading)),
    );
    expect(stranded, `last words of page ${index + 2}`).toEqual([]);
  });
}

/** All text without white space, what runs above and below, and repeated table heads, as answers run on over pages. */
function squeeze(pages: readonly PrintedPage[]): string {
  const heads = listHeads(workshop)
    .map(squeezeText)
    .toSorted((a, b) => b.length - a.length);
  return pages
    .map((page, index) => {
      const before = pages[index - 1];
      const goesOn = before !== undefined && readPart(before) === readPart(page);
      const body = squeezeText(page.lines.slice(goesOn ? 1 : 0).join(""));
      const head = heads.find((each) => body.startsWith(each)) ?? "";
      return body.slice(head.length);
    })
    .join("");
}

const readNumber = ({ foot }: PrintedPage): number => Number(/ · Worksheet (\d+)/.exec(foot)?.[1] ?? 0);
/** What a page belongs to: its foot without code and number. */
const readPart = ({ foot }: PrintedPage): string =>
  foot.replace(/( [2-9CDFHJKMNPRTVWXY]{4})? Page \d+ of \d+$/, "");

const squeezeText = (text: string): string => text.normalize("NFKC").replace(/[\s\p{Bidi_Control}]/gu, "");
