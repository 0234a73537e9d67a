import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ADDED_ROWS,
  ARABIC_ANSWER,
  extremeSource,
  LONG_ANSWER,
  nameAddedRow,
  UNBROKEN_WORD,
} from "../../../src/dev/print-sample/extreme-source.ts";
import { workshop } from "../../../src/dev/print-sample/usual-source.ts";
import { messages } from "../../../src/messages/index.ts";
import type { FieldAnswer, WorksheetAnswers } from "../../../src/workshops/answer.ts";
import { openSamplePrinter, type PrintedPage, type SamplePrinter } from "./print-sample.ts";

const words = messages.print;
const PAPERS = [
  { label: words.a4, width: 210, height: 297 },
  { label: words.letter, width: 215.9, height: 279.4 },
];

let printer: SamplePrinter;
beforeAll(async () => {
  printer = await openSamplePrinter();
}, 60_000);
afterAll(() => printer.close());

describe.each(PAPERS)("on $label", ({ label, width, height }) => {
  test("a blank handout has every worksheet, row and question, and no answer", async () => {
    const pages = await printer.print("usual", words.whoseBlank, label);
    checkPages(pages, width, height);
    const text = squeeze(pages);
    for (const worksheet of workshop.worksheets) {
      expect(text).toContain(squeezeText(worksheet.title));
      for (const field of worksheet.fields) {
        expect(text).toContain(squeezeText(field.label));
        const rows = field.kind === "table" ? field.rows : "items" in field ? field.items : [];
        for (const row of rows) expect(text).toContain(squeezeText(row.label));
      }
    }
    expect(text).not.toContain("Wesharewhatworked");
  }, 60_000);

  test("my table's handout holds its longest answers whole", async () => {
    const pages = await printer.print("extreme", words.whoseTable, label);
    checkPages(pages, width, height);
    checkNoStrandedHeading(pages);
    const text = squeeze(pages);
    expect(text).toContain(UNBROKEN_WORD);
    // The next cell's word stands between the long answer's pages.
    const found = text.replaceAll(UNBROKEN_WORD, "").split(squeezeText(LONG_ANSWER)).length - 1;
    expect(found, "in a principle, a stage and a commitment").toBe(3);
    expect(text).toContain("Celebratesmallwins");
    for (const word of ARABIC_ANSWER.split(" ").filter((each) => each !== "معًا"))
      expect(text).toContain(word);
    for (let row = 0; row < ADDED_ROWS; row++) expect(text).toContain(squeezeText(nameAddedRow(row)));
  }, 60_000);

  test("the room's handout holds every text of every table", async () => {
    const pages = await printer.print("extreme", words.whoseAll, label);
    checkPages(pages, width, height);
    checkNoStrandedHeading(pages);
    const text = squeeze(pages);
    for (const table of extremeSource.tables) {
      expect(text).toContain(squeezeText(table.tableName));
      for (const answer of listTexts(table.answers)) {
        if (/^[\x20-\x7e’]+$/.test(answer)) expect(text).toContain(squeezeText(answer));
      }
    }
  }, 120_000);
});

test("my own handout holds my drafts", async () => {
  const pages = await printer.print("extreme", words.whoseMine, words.a4);
  checkNoStrandedHeading(pages);
  expect(squeeze(pages)).toContain(squeezeText(LONG_ANSWER));
  expect(pages[0]?.lines.join(" ")).toContain(extremeSource.personName);
}, 60_000);

function checkPages(pages: readonly PrintedPage[], width: number, height: number): void {
  const across = pages.map((page) => page.widthMm > page.heightMm);
  expect(across.filter(Boolean).length, "pages across").toBeGreaterThan(0);
  pages.forEach((page, index) => {
    const [short, long] = [page.widthMm, page.heightMm].sort((a, b) => a - b);
    expect(short).toBeCloseTo(width, 0);
    expect(long).toBeCloseTo(height, 0);
    expect(page.lines[0], "the running footer").toBe(`Page ${index + 1} of ${pages.length}`);
    expect(page.lines[1]).toContain(`${workshop.title} · Worksheet `);
    expect(across[index], "next steps are printed across").toBe(page.lines[1]?.endsWith("4"));
    expect(page.lines.length, "something but a footer").toBeGreaterThan(2);
  });
}

// In a filled handout every heading is followed by an answer on its own page.
function checkNoStrandedHeading(pages: readonly PrintedPage[]): void {
  const headings = workshop.worksheets.flatMap((worksheet) => [
    worksheet.title,
    worksheet.intro,
    ...worksheet.fields.flatMap((field) => [field.label, field.hint ?? "", headOf(field)]),
  ]);
  pages.forEach((page, index) => {
    const last = squeezeText(page.lines.slice(-2).join(""));
    const stranded = headings.filter((heading) => heading !== "" && last.endsWith(squeezeText(heading)));
    expect(stranded, `last words of page ${index + 1}`).toEqual([]);
  });
}

function headOf(field: (typeof workshop.worksheets)[number]["fields"][number]): string {
  if (field.kind === "checklist") return field.notes.map(({ label }) => label).join("");
  return field.kind === "table"
    ? (field.rowHeading ?? "") + field.columns.map(({ label }) => label).join("")
    : "";
}

/** All text without white space, footers and repeated table heads, as answers run on over pages. */
function squeeze(pages: readonly PrintedPage[]): string {
  const heads = workshop.worksheets.flatMap(({ fields }) =>
    fields.map((field) => squeezeText(headOf(field))),
  );
  return pages
    .map(({ lines }) => {
      const body = squeezeText(lines.slice(2).join(""));
      const head = heads.find((each) => each !== "" && body.startsWith(each)) ?? "";
      return body.slice(head.length);
    })
    .join("");
}

const squeezeText = (text: string): string => text.normalize("NFKC").replace(/[\s\p{Bidi_Control}]/gu, "");

function listTexts(answers: WorksheetAnswers): string[] {
  return Object.values(answers).flatMap((fields) => Object.values(fields).flatMap(textsOf));
}

function textsOf(answer: FieldAnswer): string[] {
  switch (answer.kind) {
    case "prompt":
      return [answer.text, ...Object.values(answer.texts)];
    case "table":
      return answer.rows.flatMap(({ cells }) => Object.values(cells));
    case "checklist":
      return [...answer.own.map(({ text }) => text), ...Object.values(answer.notes).flatMap(Object.values)];
    case "list":
      return answer.entries.map(({ text }) => text);
    case "rating":
      return [];
  }
}
