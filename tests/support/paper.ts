import type { ListedField } from "../workshops/handout-list.ts";
import { squash } from "./sheet-controls.ts";

/** The texts of a printed handout by worksheet number, squashed; 0 is what stands before and after them. */
export function gatherWorksheets(sheets: readonly string[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const sheet of sheets) {
    const number = Number(sheet.match(/· Worksheet (\d+)/)?.[1] ?? 0);
    texts.set(number, (texts.get(number) ?? "") + squash(sheet));
  }
  return texts;
}

/**
 * What of a field a printed worksheet lacks, from the place `from` of its text on, and where the field ends. The rows
 * must come in their order; a figure's stand wherever they are drawn.
 */
export function findOnPaper(
  text: string,
  from: number,
  label: string,
  { kind, rows = [], columns = [], points = [], moments = [], marks = [] }: ListedField,
): { readonly missing: readonly string[]; readonly end: number } {
  const missing: string[] = [];
  let end = from;
  const seek = (name: string, start: number): void => {
    const at = text.indexOf(squash(name), start);
    if (at < 0) missing.push(name);
    else end = at + squash(name).length;
  };
  seek(label, from);
  const start = end;
  for (const row of rows) seek(row, kind === "figure" ? start : end);
  const after = end;
  for (const name of [...columns, ...points, ...moments, ...marks]) seek(name, start);
  return { missing, end: after };
}
