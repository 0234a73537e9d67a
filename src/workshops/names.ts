import type { Field, LabelledItem, Workshop } from "./format.ts";

/**
 * What a workshop calls the places of its answers: address → name. Rows are "worksheet/field/row", columns of any
 * row "worksheet/field/?/column", and what marks of any item have (a moment, a column of ticks) "worksheet/field/?:part".
 */
export function listNames(workshop: Workshop): ReadonlyMap<string, string> {
  return new Map(
    workshop.worksheets.flatMap((worksheet) => [
      [worksheet.id, worksheet.title] as const,
      ...worksheet.fields.flatMap((field) => {
        const address = `${worksheet.id}/${field.id}`;
        const { rows = [], columns = [], parts = [] } = listParts(field);
        return [
          [address, field.label] as const,
          ...rows.map(({ id, label }) => [`${address}/${id}`, label] as const),
          ...columns.map(({ id, label }) => [`${address}/?/${id}`, label] as const),
          ...parts.map(({ id, label }) => [`${address}/?:${id}`, label] as const),
        ];
      }),
    ]),
  );
}

interface Parts {
  readonly rows?: readonly LabelledItem[];
  readonly columns?: readonly LabelledItem[];
  readonly parts?: readonly LabelledItem[];
}

/** A field's parts by what they are in addresses. */
function listParts(field: Field): Parts {
  switch (field.kind) {
    case "prompt":
    case "list":
      return {};
    case "table":
      return { rows: field.rows, columns: field.columns };
    case "checklist":
      return { rows: field.items, columns: field.notes };
    case "rating":
      return { rows: field.items, columns: field.notes ?? [], parts: field.moments ?? [] };
    case "choice":
      return { rows: field.options };
    case "votes":
      return { rows: field.items };
    case "two-sided":
      return { rows: field.sides };
    case "groups":
      return { columns: field.parts };
    case "quadrants":
      return { rows: field.quadrants };
    case "matrix":
      return { rows: field.rows, columns: field.notes, parts: field.columns };
    case "figure":
      return { rows: field.marks.kind === "points" ? field.marks.items : listRegions(field.drawing) };
  }
}

const listRegions = (drawing: Extract<Field, { kind: "figure" }>["drawing"]): readonly LabelledItem[] =>
  drawing.shape === "bars" ? drawing.bars : drawing.regions;
