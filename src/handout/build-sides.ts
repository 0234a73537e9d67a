import { ENTRY_COLUMN } from "../workshops/address.ts";
import type { TwoSidedField } from "../workshops/format.ts";
import { type FieldSource, readTexts, readVoice } from "./documents.ts";
import type { Content, GridBlock } from "./handout.ts";

/** Two lists side by side: the workshop's examples, then what people added, or rows to write on. */
export function buildSides(source: FieldSource<TwoSidedField>): GridBlock {
  const { field, documents } = source;
  const answers = readTexts(source, "two-sided");
  const sides = field.sides.map((side): Content[] => [
    ...side.examples.map(
      ({ label, hint }): Content => ({
        kind: "given",
        text: label,
        ...(hint === undefined ? {} : { hint }),
      }),
    ),
    ...answers.flatMap((owned) =>
      (owned.answer.sides[side.id] ?? [])
        .map(({ id, text }) => readVoice(owned, text.trim(), `${side.id}/${id}/${ENTRY_COLUMN}`))
        .filter(({ text, ink }) => text !== "" || ink !== undefined)
        .map((voice): Content => ({ kind: "voices", voices: [voice] })),
    ),
  ]);
  const isWritten = sides.some((contents) => contents.some(({ kind }) => kind === "voices"));
  const emptyRows = isWritten || documents.whose === "all" ? 0 : field.lines;
  const examples = Math.max(...field.sides.map((side) => side.examples.length));
  const height = Math.max(...sides.map(({ length }) => length));
  const count = isWritten ? height : examples + emptyRows;
  return {
    kind: "grid",
    columns: field.sides.map(({ label, hint }) => ({
      label,
      ...(hint === undefined ? {} : { hint }),
      share: 1,
    })),
    groups: [
      {
        label: null,
        rows: Array.from({ length: count }, (_, index) => ({
          id: `row-${index}`,
          cells: sides.map((contents): Content => contents[index] ?? fillRest(emptyRows)),
        })),
      },
    ],
  };
}

const fillRest = (emptyRows: number): Content =>
  emptyRows > 0 ? { kind: "lines", lines: 1 } : { kind: "empty" };
