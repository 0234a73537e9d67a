import type { FlowCell, FlowTable, Piece } from "../flow/flow.ts";
import { escapeInline } from "./escape-markdown.ts";

/** Longer texts, or several, are read better one below the other. */
const MOST_IN_CELL = 80;

/** A table after GFM where its cells are short, else a paragraph for each cell under the names of its row and column. */
export const writeTable = (table: FlowTable, writePiece: (piece: Piece) => string): string =>
  table.rows.every((row) => row.every(isShort)) ? writeGrid(table) : writeRows(table, writePiece);

const isShort = ({ pieces }: FlowCell): boolean =>
  pieces.every(({ kind }) => kind !== "picture" && kind !== "table") &&
  pieces.filter(({ kind }) => kind === "said").length <= 1 &&
  pieces.every(
    (piece) => piece.kind !== "said" || (piece.text.length <= MOST_IN_CELL && !/[\r\n]/.test(piece.text)),
  );

function writeGrid({ shares, head, rows }: FlowTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(nameColumns(head, shares.length)),
    line(shares.map(() => "---")),
    ...rows.map((row) => line(row.flatMap(({ span, ...cell }) => [sayCell(cell), ...fill(span - 1)]))),
  ].join("\n");
}

/** A heading for each column; where there are two lines of them, both: "before: often". */
function nameColumns(head: FlowTable["head"], columns: number): readonly string[] {
  const lines = head.map((row) =>
    row.flatMap((cell) => Array.from({ length: cell.span }, () => sayCell(cell))),
  );
  return Array.from({ length: columns }, (_, index) =>
    lines
      .map((line) => line[index] ?? "")
      .filter((name) => name !== "")
      .join(": "),
  );
}

const fill = (count: number): string[] => Array.from({ length: count }, () => "");

/** What stands in a short cell, on one line. */
const sayCell = ({ pieces }: Pick<FlowCell, "pieces">): string =>
  pieces
    .map((piece) => {
      if (piece.kind === "lines") return "";
      if (piece.kind === "said" && piece.from !== null) return escapeInline(`${piece.from}: ${piece.text}`);
      return "text" in piece ? escapeInline(piece.text) : "";
    })
    .filter((text) => text !== "")
    .join(" ");

function writeRows({ head, rows, shares }: FlowTable, writePiece: (piece: Piece) => string): string {
  const names = nameColumns(head, shares.length);
  return rows
    .flatMap((row) => {
      const label = row
        .filter(({ isHead }) => isHead)
        .map(sayCell)
        .join(" ");
      const cells = row.flatMap((cell, index) => {
        if (cell.isHead || cell.pieces.length === 0) return [];
        const name = names[index] ?? "";
        return [...(name === "" ? [] : [`*${name}*`]), ...cell.pieces.map(writePiece)];
      });
      return [...(label === "" ? [] : [`#### ${label}`]), ...cells];
    })
    .join("\n\n");
}
