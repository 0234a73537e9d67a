import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  WidthType,
} from "docx";
import type { FlowCell, FlowTable, Piece } from "../flow/flow.ts";
import { toMm, toTwips } from "./measures.ts";
import type { Surroundings } from "./write-pieces.ts";

/** Space beside and above what stands in a cell. */
const ASIDE_MM = 1.6;
const ABOVE_MM = 0.8;
const HEAD_FILL = "EEF1F0";
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "B5AFA3" } as const;
/** Height of a row whose words run upwards. */
const TURNED_MM = 34;
/** A row of so many characters may be taller than a page: it has to break. */
const MOST_UNBROKEN = 900;

type WritePieces = (pieces: readonly Piece[], around: Surroundings) => readonly (Paragraph | Table)[];

/** A table whose head repeats on every page and whose rows stay whole where they can. */
export function writeTable(table: FlowTable, around: Surroundings, writePieces: WritePieces): Table {
  // Whole twips from the start: LibreOffice mirrors no table whose rows differ by a rounding.
  const widths = table.shares.map((share) => toTwips(share * around.widthMm));
  const writeRow = (cells: readonly FlowCell[], isHead: boolean): TableRow => {
    let column = 0;
    return new TableRow({
      tableHeader: isHead,
      ...(cells.some((cell) => isTurned(cell, around)) && {
        height: { value: toTwips(TURNED_MM), rule: HeightRule.ATLEAST },
      }),
      cantSplit: countCharacters(cells) <= MOST_UNBROKEN,
      children: cells.map((cell) => {
        const width = add(widths.slice(column, column + cell.span));
        column += cell.span;
        return writeCell(cell, { ...around, widthMm: toMm(width) - 2 * ASIDE_MM }, width, writePieces);
      }),
    });
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: add(widths), type: WidthType.DXA },
    columnWidths: widths,
    visuallyRightToLeft: around.rightToLeft,
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: [...table.head.map((row) => writeRow(row, true)), ...table.rows.map((row) => writeRow(row, false))],
  });
}

function writeCell(cell: FlowCell, inside: Surroundings, width: number, writePieces: WritePieces): TableCell {
  const children = writePieces(cell.pieces, inside);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: cell.span,
    margins: {
      top: toTwips(ABOVE_MM),
      bottom: toTwips(ABOVE_MM),
      left: toTwips(ASIDE_MM),
      right: toTwips(ASIDE_MM),
    },
    ...(isTurned(cell, inside) && { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT }),
    ...(cell.isHead && { shading: { fill: HEAD_FILL } }),
    // a cell is never without a paragraph
    children: children.length > 0 ? children : [new Paragraph({ bidirectional: inside.rightToLeft })],
  });
}

const add = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** LibreOffice draws turned cells of a mirrored table beside the page. */
const isTurned = (cell: FlowCell, { rightToLeft }: Surroundings): boolean => cell.isTurned && !rightToLeft;

const countCharacters = (cells: readonly FlowCell[]): number =>
  cells
    .flatMap(({ pieces }) => pieces)
    .reduce((sum, piece) => sum + ("text" in piece ? piece.text.length : 40), 0);
