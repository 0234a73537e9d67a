import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reasonNoOffice } from "../../src/dev/commands/office.mjs";
import { writeSpreadsheet } from "../../src/files/spreadsheet/write-spreadsheet.ts";
import { writeWord } from "../../src/files/word/write-word.ts";
import { writeCsv } from "../../src/files/write-csv.ts";
import { localise } from "../../src/workshops/localise.ts";
import { shippedFiles } from "../../src/workshops/shipped.ts";
import { ALL_SHEETS, convertWithOffice, PLAIN_TEXT } from "../support/office.ts";
import { makeTempFolder } from "../support/temp-folder.ts";
import { HOSTILE, LONG, order } from "./sample.ts";

/** How many milliseconds a slow machine may take to open and save a file. */
const PATIENCE_MS = 120_000;
const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
const readCells = (csv: string): string[][] => Papa.parse<string[]>(csv.replace(/^\uFEFF/, "")).data;

describe.skipIf(reasonNoOffice() !== null)("opened with LibreOffice", () => {
  let folder: Awaited<ReturnType<typeof makeTempFolder>>;
  beforeAll(async () => {
    folder = await makeTempFolder();
  });
  afterAll(() => folder.remove());

  test("the spreadsheet: cell by cell what was written, nothing a formula", {
    timeout: PATIENCE_MS,
  }, async () => {
    const xlsx = await bytesOf(await writeSpreadsheet(order("table")));
    const sheets = convertWithOffice(folder.path, "xlsx", { "answers.xlsx": xlsx }, ALL_SHEETS);
    expect([...sheets.keys()]).toEqual(["answers-1 Sheet.csv"]);
    const rows = readCells(sheets.get("answers-1 Sheet.csv") ?? "");
    expect(rows[0]).toEqual(["Question", "Table", "Person", "Row", "Column", "Answer", "Meaning", "Part"]);
    const said = rows.filter((row) => row[0] === "Steps").map((row) => row[5]);
    expect(said).toEqual(["Begin", "2027-05-01", ...HOSTILE]);
    const long = rows.filter((row) => row[0] === "Why?");
    expect(long.map((row) => row[7])).toEqual(["part 1 of 4", "part 2 of 4", "part 3 of 4", "part 4 of 4"]);
    expect(long.map((row) => row[5]).join("") === LONG).toBe(true);
    expect(
      rows
        .filter((row) => row[0] === "Mood")
        .map((row) => `${row[5]} ${row[6]}`)
        .sort(),
    ).toEqual(["1 low", "2 high"]);
  });

  test("CSV: every text arrives as text", { timeout: PATIENCE_MS }, () => {
    const opened = convertWithOffice(
      folder.path,
      "csv",
      { "answers.csv": writeCsv(order("table")) },
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1",
      "Text - txt - csv (StarCalc):44,34,76,1",
    );
    const rows = readCells([...opened.values()][0] ?? "");
    const said = rows.filter((row) => row[1] === "Steps").map((row) => row[6] ?? "");
    const read = said.map((cell) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell));
    // LibreOffice keeps no null in a CSV it reads
    expect(read).toEqual(
      ["Begin", "2027-05-01", ...HOSTILE].map((text) =>
        text.replaceAll("\0", read.includes(text) ? "\0" : ""),
      ),
    );
  });

  test("Word: titles, questions and every answer, controls as pictures", {
    timeout: PATIENCE_MS,
  }, async () => {
    const docx = await bytesOf(
      await writeWord(
        order("table"),
        async () => null,
        () => {},
      ),
    );
    const [text = ""] = convertWithOffice(folder.path, "docx", { "answers.docx": docx }, PLAIN_TEXT).values();
    const squash = (words: string): string => words.replace(/\s+/g, " ").trim();
    const found = squash(text);
    for (const words of ["Sample", "Why?", "Steps", "First", "Begin", "Ginger", "Walk", LONG]) {
      expect(found.includes(squash(words)), words.slice(0, 40)).toBe(true);
    }
    for (const words of HOSTILE) {
      const shown = words.replace(/(?![\t\n])\p{Cc}/gu, (sign) =>
        String.fromCharCode(0x2400 + sign.charCodeAt(0)),
      );
      expect(found, words).toContain(squash(shown));
    }
  });

  test("Word from right to left: a table's rows share their columns, a full stop stays with its English", {
    timeout: PATIENCE_MS,
  }, async () => {
    const [, retrospective] = shippedFiles;
    if (!retrospective) throw new Error("no second workshop");
    const { source, ...rest } = order("table", { worksheetIds: ["close"], cover: false });
    const arabic = { ...rest, source: { ...source, workshop: localise(retrospective, ["ar"]) } };
    const docx = await bytesOf(
      await writeWord(
        arabic,
        async () => null,
        () => {},
      ),
    );
    const [flat = ""] = convertWithOffice(
      folder.path,
      "rtl",
      { "answers.docx": docx },
      "fodt:OpenDocument Text Flat XML",
    ).values();
    const columns = [...flat.matchAll(/<table:table-column [^>]*?(?:repeated="(\d+)")?\/>/g)];
    expect(columns.reduce((sum, [, repeated]) => sum + Number(repeated ?? 1), 0)).toBe(9);
    expect(flat).toMatch(/style:writing-mode="rl-tb"/);
    expect(flat).not.toMatch(/writing-mode="(bt-lr|tb-rl)"/);
    expect(flat).toMatch(/people answered\.\u200E/);
    expect(flat).toMatch(/<text:page-count>\d+<\/text:page-count>\u200E/);
  });
});
