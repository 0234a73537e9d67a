import { listRegions, placeOfRegion } from "../../drawing/places.ts";
import { messages } from "../../messages/from-paper.ts";
import {
  type CellAddress,
  cellAddress,
  ENTRY_COLUMN,
  markItem,
  packPlace,
  partId,
  personalPromptAddress,
  promptAddress,
} from "../../workshops/address.ts";
import type { Field, FigureField, LabelledItem, VotesField } from "../../workshops/format.ts";
import type { Entry, EntrySetting, MarksEntry, TextEntry } from "./entry.ts";
import { optionEntries, pointsEntry, tickEntry } from "./mark-entries.ts";

const words = messages.fields;

/** A field as stops of the keyboard, in the order in which they stand on paper. Private fields have none. */
export function listEntries(field: Field, setting: EntrySetting): readonly Entry[] {
  const { worksheetId, personId } = setting;
  if (field.who === "mine") return [];
  switch (field.kind) {
    case "prompt": {
      const cell =
        field.who === "each"
          ? personalPromptAddress(worksheetId, field.id, personId)
          : promptAddress(worksheetId, field.id);
      return [textEntry(field.label, cell, field.lines)];
    }
    case "table":
      return [
        ...field.rows.flatMap((row) => rowTexts(field, setting, row, field.columns, field.lines)),
        ...(field.grows
          ? growingTexts(field.id, field.rowName, field.columns, field.lines, setting).flatMap(
              ({ texts }) => texts,
            )
          : []),
      ];
    case "list":
      return growingTexts(field.id, field.rowName, [ENTRY], field.lines, setting).flatMap(
        ({ texts }) => texts,
      );
    case "two-sided":
      return field.sides.flatMap((side) =>
        growingTexts(
          partId(field.id, side.id),
          `${side.label}: ${field.rowName}`,
          [ENTRY],
          1,
          setting,
        ).flatMap(({ texts }) => texts),
      );
    case "groups":
      return growingTexts(field.id, field.rowName, field.parts, 1, setting).flatMap(({ texts }) => texts);
    case "quadrants":
      return field.quadrants.map(({ id, label }) =>
        textEntry(label, cellAddress(worksheetId, field.id, id, ENTRY_COLUMN), field.lines),
      );
    case "checklist": {
      const own = field.ownEntries;
      return [
        ...field.items.flatMap((item) => [
          tickEntry(field, item),
          ...rowTexts(field, setting, item, field.notes, 1),
        ]),
        ...(own
          ? growingTexts(field.id, own.rowName, [ENTRY, ...field.notes], 1, setting).flatMap(
              ({ rowId, label, texts: [text, ...notes] }) => [
                ...(text ? [text] : []),
                ...(rowId === null ? [] : [tickEntry(field, { id: rowId, label: words.cell(label, TICK) })]),
                ...notes,
              ],
            )
          : []),
      ];
    }
    case "rating":
      return field.items.flatMap((item) => [
        ...(field.moments ?? [null]).map((moment) =>
          pointsEntry(
            field,
            markItem(item.id, moment?.id),
            moment ? words.cell(item.label, moment.label) : item.label,
            field.points,
          ),
        ),
        ...rowTexts(field, setting, item, field.notes ?? [], 1),
      ]);
    case "choice":
      return optionEntries(
        field.label,
        field.options.map(({ id, label }) => ({ id, item: id, value: 1, label })),
        { several: field.several, byTable: field.who === "table" },
      );
    case "votes":
      return listVotes(field, setting);
    case "matrix":
      return field.rows.flatMap((row) => [
        ...optionEntries(
          row.label,
          field.columns.map(({ id, label }) => {
            const item = markItem(row.id, id);
            return { id: item, item, value: 1, label };
          }),
          { several: true, byTable: field.who === "table" },
        ),
        ...rowTexts(field, setting, row, field.notes, 1),
      ]);
    case "figure":
      return listFigure(field, setting);
  }
}

const ENTRY: LabelledItem = { id: ENTRY_COLUMN, label: "" };
const TICK = messages.fromPaper.tick;

const textEntry = (label: string, cell: CellAddress, lines: number): TextEntry => ({
  kind: "text",
  key: cell,
  label,
  cell,
  list: null,
  columnId: "",
  lines,
});

const rowTexts = (
  field: Field,
  { worksheetId }: EntrySetting,
  row: LabelledItem,
  columns: readonly LabelledItem[],
  lines: number,
): TextEntry[] =>
  columns.map((column) =>
    textEntry(
      words.cell(row.label, column.label),
      cellAddress(worksheetId, field.id, row.id, column.id),
      lines,
    ),
  );

interface GrowingRow {
  /** null: not there yet. */
  readonly rowId: string | null;
  readonly label: string;
  readonly texts: readonly TextEntry[];
}

/** The rows there are, and after them one that a first letter makes. */
function growingTexts(
  list: string,
  rowName: string,
  columns: readonly LabelledItem[],
  lines: number,
  { worksheetId, rows, keyOf, nextKey }: EntrySetting,
): readonly GrowingRow[] {
  const ids = [...rows(list), null];
  return ids.map((rowId, index) => {
    const label = words.addedRow(rowName, index + 1);
    const key = rowId === null ? nextKey(list) : keyOf(rowId);
    return {
      rowId,
      label,
      texts: columns.map((column) => ({
        kind: "text",
        key: `${list}/${key}/${column.id}`,
        label: column.label === "" ? label : words.cell(label, column.label),
        cell: rowId && cellAddress(worksheetId, list, rowId, column.id),
        list,
        columnId: column.id,
        lines,
      })),
    };
  });
}

function listVotes({ label, items, of, limit, who }: VotesField, { rows }: EntrySetting): MarksEntry[] {
  const added = of ? rows(of.field) : [];
  const options = [
    ...items.map((item) => ({ id: item.id, item: item.id, value: 1, label: item.label })),
    ...added.map((id, index) => ({
      id,
      item: id,
      value: 1,
      label: words.addedRow(messages.fromPaper.row, index + 1),
    })),
  ];
  return optionEntries(label, options, {
    several: true,
    byTable: who === "table",
    limit: { items: options.map(({ item }) => item), most: limit },
  });
}

/** Marks on a drawing are placed in a region; where exactly, the table's sheet is for. */
function listFigure(field: FigureField, setting: EntrySetting): Entry[] {
  const { drawing, marks } = field;
  const regions = listRegions(drawing);
  const places = (item: string) =>
    regions.map(({ id, label }) => {
      const { x, y } = placeOfRegion(drawing, id);
      return { id, item, value: packPlace(x, y), label };
    });
  const byTable = field.who === "table";
  switch (marks.kind) {
    case "none":
      return [];
    case "points":
      return marks.items.flatMap(({ id, label }) =>
        optionEntries(label, places(id), { several: false, byTable, drawing }),
      );
    case "levels":
      return regions.map(({ id, label }) => pointsEntry(field, id, label, marks.points));
    case "tokens":
      return growingTexts(field.id, marks.rowName, [ENTRY], 1, setting).flatMap(({ rowId, label, texts }) => [
        ...texts,
        ...(rowId === null
          ? []
          : optionEntries(words.cell(label, messages.fromPaper.place), places(rowId), {
              several: false,
              byTable: true,
              drawing,
            })),
      ]);
  }
}
