import type { Cell, Row } from "write-excel-file/universal";
import writeExcelFile from "write-excel-file/universal";
import { messages } from "../../messages/files.ts";
import { readDirection } from "../../workshops/direction.ts";
import type { FileOrder } from "../contract.ts";
import { TIDY_COLUMNS } from "../tidy/columns.ts";
import type { Entry } from "../tidy/entry.ts";
import { listEntries } from "../tidy/list-entries.ts";
import { escapeCell, splitForCells } from "./cell-text.ts";
import { nameSheets } from "./sheet-names.ts";

const words = messages.files.tidy;
const COLUMNS = TIDY_COLUMNS.filter(({ label }) => label !== words.worksheet);

/**
 * A workbook with a sheet for each worksheet and a row for each value. Every text is typed as text, so that nothing is a
 * formula; one too long for a cell goes on in the rows below, and the last column says so.
 */
export async function writeSpreadsheet(order: Pick<FileOrder, "source" | "choice">): Promise<Blob> {
  const { workshop } = order.source;
  const worksheets = workshop.worksheets.filter(({ id }) => order.choice.worksheetIds.includes(id));
  const names = nameSheets(worksheets.map(({ title }) => title));
  const entries = listEntries(order);
  const sheets = worksheets.map((worksheet, index) => ({
    sheet: names[index] ?? "",
    stickyRowsCount: 1,
    rightToLeft: readDirection(workshop.language) === "rtl",
    dateFormat: "yyyy-mm-dd",
    columns: [...COLUMNS, { width: 22 }].map(({ width }) => ({ width })),
    data: [
      [...COLUMNS.map(({ label }) => label), words.part].map(writeHead),
      ...entries.filter(({ worksheetId }) => worksheetId === worksheet.id).flatMap(writeRows),
    ],
  }));
  return await writeExcelFile(sheets, { fontFamily: "Calibri", fontSize: 11 }).toBlob();
}

const writeHead = (label: string): Cell => ({
  value: escapeCell(label),
  type: String,
  fontWeight: "bold",
  backgroundColor: "#E3EEF0",
  alignVertical: "top",
  wrap: true,
});

function writeRows(entry: Entry): Row[] {
  const pieces = typeof entry.value === "string" ? splitForCells(entry.value) : [entry.value];
  return pieces.map((value, index) => [
    ...COLUMNS.map(({ read, label }) => writeCell(label === words.value ? value : read(entry))),
    pieces.length > 1 ? writeCell(words.partOf(index + 1, pieces.length)) : null,
  ]);
}

function writeCell(value: Entry["value"]): Cell {
  if (value === "") return null;
  const common = { alignVertical: "top", wrap: true } as const;
  if (value instanceof Date) return { value, type: Date, ...common };
  if (typeof value === "number") return { value, type: Number, ...common };
  return { value: escapeCell(value), type: String, format: "@", ...common };
}
