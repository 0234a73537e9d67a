import {
  BorderStyle,
  HeadingLevel,
  ImageRun,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  type Table,
} from "docx";
import { cleanText } from "../flow/clean-text.ts";
import type { Picture, Piece } from "../flow/flow.ts";
import type { DrawnPicture } from "./contract.ts";
import { toPixels, toTwips } from "./measures.ts";
import { readsRightToLeft, writeRuns } from "./write-runs.ts";
import { writeTable } from "./write-table.ts";

/** Where pieces stand, and what they are written with. */
export interface Surroundings {
  readonly rightToLeft: boolean;
  readonly widthMm: number;
  readonly drawn: ReadonlyMap<Picture, DrawnPicture>;
}

const LEVELS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;
const LINE_HEIGHT_MM = 8;
const SOFT = "545C61";

/** Pieces as paragraphs and tables of a Word document. */
export const writePieces = (pieces: readonly Piece[], around: Surroundings): (Paragraph | Table)[] =>
  pieces.flatMap((piece) => writePiece(piece, around));

function writePiece(piece: Piece, around: Surroundings): (Paragraph | Table)[] {
  const { rightToLeft: usual } = around;
  const say = (text: string, look: IRunOptions = {}): ParagraphChild[] => writeRuns(text, usual, look);
  const own = { bidirectional: usual };
  switch (piece.kind) {
    case "heading":
      return [
        new Paragraph({ ...own, heading: LEVELS[piece.level], keepNext: true, children: say(piece.text) }),
      ];
    case "text":
      return [new Paragraph({ ...own, style: STYLE_BY_TONE[piece.tone], children: say(piece.text) })];
    case "said":
      return writeSaid(piece.from, piece.text, usual);
    case "picture":
      return writePicture(piece, around);
    case "lines":
      return Array.from({ length: piece.lines }, () => new Paragraph({ ...own, ...RULED }));
    case "option":
      return [
        new Paragraph({
          ...own,
          style: "Option",
          children: [
            ...say(`${piece.mark}\t`),
            ...say(piece.label ?? "________________"),
            ...(piece.hint === "" ? [] : say(` ${piece.hint}`, { color: SOFT })),
          ],
        }),
      ];
    case "term":
      return [
        new Paragraph({
          ...own,
          keepNext: piece.text === "",
          children: [
            ...say(piece.label, { bold: true }),
            ...(piece.text === "" ? [] : say(` ${piece.text}`)),
          ],
        }),
      ];
    case "table":
      // Word wants a paragraph between a table and what follows it
      return [writeTable(piece, around, writePieces), new Paragraph({ ...own, spacing: { after: 0 } })];
  }
}

const STYLE_BY_TONE = { plain: "Normal", intro: "Intro", hint: "Hint", quiet: "Quiet" } as const;

const RULE = { style: BorderStyle.SINGLE, size: 4, color: "8B857A", space: 0 } as const;
/** A line to write on, as high as handwriting. */
const RULED = {
  border: { bottom: RULE, between: RULE },
  spacing: { before: toTwips(LINE_HEIGHT_MM) - 240, after: 0 },
} as const;

/** Paragraphs where an empty line parts them; the first begins with the table's name. */
function writeSaid(from: string | null, text: string, usual: boolean): Paragraph[] {
  return cleanText(text)
    .split(/\n(?:[ \t]*\n)+/)
    .map((part, index) => {
      const rightToLeft = readsRightToLeft(part, usual);
      return new Paragraph({
        style: "Said",
        bidirectional: rightToLeft,
        children: [
          ...(index === 0 && from !== null ? writeRuns(`${from}: `, usual, { bold: true, color: SOFT }) : []),
          ...writeRuns(part, rightToLeft),
        ],
      });
    });
}

function writePicture(
  { from, picture }: Extract<Piece, { kind: "picture" }>,
  around: Surroundings,
): Paragraph[] {
  const { rightToLeft, drawn, widthMm } = around;
  const one = drawn.get(picture);
  const name = from === null ? [] : writeRuns(from, rightToLeft, { bold: true, color: SOFT });
  if (!one) {
    const words = writeRuns(picture.words, rightToLeft, { italics: true });
    return [new Paragraph({ bidirectional: rightToLeft, children: [...name, ...words] })];
  }
  const width = Math.min(one.widthMm, widthMm);
  const image = new ImageRun({
    type: one.type,
    data: one.bytes,
    transformation: { width: toPixels(width), height: toPixels(width * one.aspect) },
    altText: { name: "", title: "", description: cleanText(picture.words) },
  });
  return [
    ...(name.length > 0
      ? [new Paragraph({ bidirectional: rightToLeft, keepNext: true, children: name })]
      : []),
    new Paragraph({ bidirectional: rightToLeft, children: [image] }),
  ];
}
