import type { GridBlock, GridRow, ScaleBlock, ScaleRow } from "../../handout/handout.ts";
import type { FlowCell, FlowTable, Piece } from "./flow.ts";
import { layOutContent } from "./lay-out-content.ts";
import { writeMark } from "./write-mark.ts";

/** Widths by the first column of a scale: a point's, and a column of notes'. */
const POINT_SHARE = 0.3;
/** Where there are more points than that, each is narrow, and its name is turned if it has more letters than fit. */
const MANY_POINTS = 6;
const NARROW_POINT_SHARE = 0.16;
const NARROW_LETTERS = 4;
const DESCRIPTOR_SHARE = 0.9;
const NOTE_SHARE = 1.2;
/** A column of tick boxes, by the whole table. */
const MARK_SHARE = 0.06;

const cell = (pieces: readonly Piece[], isHead = false, span = 1): FlowCell => ({
  pieces,
  isHead,
  span,
  isTurned: false,
});
const plain = (text: string): Piece[] => (text === "" ? [] : [{ kind: "text", tone: "plain", text }]);
const hint = (text: string | undefined): Piece[] => (text ? [{ kind: "text", tone: "hint", text }] : []);
const headCell = (label: string, said?: string, span = 1): FlowCell =>
  cell([...plain(label), ...hint(said)], true, span);

const scaleTo1 = (shares: readonly number[]): number[] => {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
};

/** Tables, checklists and two-sided lists. */
export function layOutGrid({ columns, groups }: GridBlock): FlowTable {
  const hasMarks = groups.some(({ rows }) => rows.some(({ mark }) => mark));
  const shares = scaleTo1(columns.map(({ share }) => share));
  const before = hasMarks ? [cell([], true)] : [];
  return {
    kind: "table",
    shares: hasMarks ? [MARK_SHARE, ...shares.map((share) => share * (1 - MARK_SHARE))] : shares,
    head:
      columns.length > 1
        ? [[...before, ...columns.map(({ label, hint: said }) => headCell(label, said))]]
        : [],
    rows: groups.flatMap(({ label, rows }) => [
      ...(label === null ? [] : [[headCell(label, undefined, columns.length + before.length)]]),
      ...rows.map((row) => layOutRow(row, hasMarks)),
    ]),
  };
}

const layOutRow = ({ mark, label, hint: said, cells }: GridRow, hasMarks: boolean): FlowCell[] => [
  ...(hasMarks ? [cell(mark ? plain(writeMark(mark, "box")) : [])] : []),
  ...(label === undefined
    ? []
    : [label === null ? cell([{ kind: "lines", lines: 1 }], true) : headCell(label, said)]),
  ...cells.map((content) => cell(layOutContent(content))),
];

/** Ratings and matrices: the points are columns, once for each moment. */
export function layOutScale(scale: ScaleBlock): FlowTable {
  const { moments, points, notes, rows } = scale;
  const isDescribed = rows.some(({ descriptors }) => descriptors !== undefined);
  const heads = moments.length > 0 && !isDescribed ? moments.flatMap(() => points) : points;
  const isNarrow = heads.length > MANY_POINTS;
  const isTurned =
    isNarrow && heads.some((label) => label.split(/\s/).some((word) => word.length > NARROW_LETTERS));
  const pointShare = isNarrow ? NARROW_POINT_SHARE : POINT_SHARE;
  const overHead = [
    headCell(""),
    ...moments.map((label) => headCell(label, undefined, points.length)),
    ...notes.map(() => headCell("")),
  ];
  return {
    kind: "table",
    shares: scaleTo1([
      1,
      ...heads.map(() => (isDescribed ? DESCRIPTOR_SHARE : pointShare)),
      ...notes.map(() => NOTE_SHARE),
    ]),
    head: [
      ...(moments.length > 0 && !isDescribed ? [overHead] : []),
      [
        headCell(""),
        ...heads.map((label) => ({ ...headCell(label), isTurned })),
        ...notes.map(({ label, hint: said }) => headCell(label, said)),
      ],
    ],
    rows: rows.map((row) => [
      headCell(row.label, row.hint),
      ...(isDescribed
        ? describePoints(row, scale)
        : row.marks.map((mark) => cell(plain(writeMark(mark, scale.shape))))),
      ...row.notes.map((content) => cell(layOutContent(content))),
    ]),
  };
}

/** A cell for each point: its mark, one for each moment, and what the point means for this row. */
const describePoints = (
  { marks, descriptors }: ScaleRow,
  { moments, points, shape }: ScaleBlock,
): FlowCell[] =>
  points.map((_, index) => {
    const turns = moments.length > 0 ? moments : [""];
    const signs = turns.map((moment, turn) => {
      const mark = writeMark(marks[turn * points.length + index] ?? { kind: "empty" }, shape);
      return moment === "" ? mark : `${mark} ${moment}`;
    });
    return cell([...plain(signs.join("  ")), ...plain(descriptors?.[index] ?? "")]);
  });
