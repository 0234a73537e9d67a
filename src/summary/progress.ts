import type { FieldAnswer } from "../workshops/answer.ts";
import type { Field, Worksheet } from "../workshops/format.ts";
import { countTables } from "./answered.ts";

/** How far a table has got with a worksheet. */
export type Progress = "none" | "begun" | "most" | "all";

/** From 0 (nothing) to 1: of a table with fixed rows its filled cells, of any other field whether it is answered. */
function shareOf(field: Field, answer: FieldAnswer): number {
  if (field.kind === "table" && answer.kind === "table" && field.rows.length > 0) {
    const cells = field.rows.flatMap((row) =>
      field.columns.map(({ id }) => answer.rows.find((one) => one.id === row.id)?.cells[id] ?? ""),
    );
    return cells.filter((text) => text.trim() !== "").length / Math.max(1, cells.length);
  }
  return countTables([[answer]]).tables;
}

/** Reads how much of a worksheet one table has filled; what is private does not count. */
export function readProgress(worksheet: Worksheet, readAnswer: (field: Field) => FieldAnswer): Progress {
  const shares = worksheet.fields
    .filter((field) => field.who !== "mine" && !(field.kind === "figure" && field.marks.kind === "none"))
    .map((field) => shareOf(field, readAnswer(field)));
  const share = shares.reduce((sum, one) => sum + one, 0) / Math.max(1, shares.length);
  if (share === 0) return "none";
  return share >= 1 ? "all" : share >= 0.5 ? "most" : "begun";
}
