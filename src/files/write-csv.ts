import Papa from "papaparse";
import type { FileOrder } from "./contract.ts";
import { TIDY_COLUMNS } from "./tidy/columns.ts";
import type { Entry } from "./tidy/entry.ts";
import { listEntries } from "./tidy/list-entries.ts";

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What spreadsheets take for a formula; behind apostrophes too, so that taking one away again is never wrong. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * The tidy table as CSV after RFC 4180, in UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe
 * in front; docs/answers-format.md says so.
 */
export function writeCsv(order: Pick<FileOrder, "source" | "choice">): Uint8Array<ArrayBuffer> {
  const rows = [
    TIDY_COLUMNS.map(({ label }) => label),
    ...listEntries(order).map((entry) => TIDY_COLUMNS.map(({ read }) => writeCell(read(entry)))),
  ];
  return new TextEncoder().encode(BYTE_ORDER_MARK + Papa.unparse(rows, { newline: "\r\n" }));
}

function writeCell(value: Entry["value"]): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number") return String(value);
  return FORMULA.test(value) ? `'${value}` : value;
}
