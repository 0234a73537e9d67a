import type { FieldProps } from "./contract.ts";

/** The marks a field works with. No `set`: read-only. */
interface FieldMarks {
  /** Item id → value. */
  readonly values: Readonly<Record<string, number>>;
  readonly set?: (itemId: string, value: number | null) => void;
}

/** This person's marks, or the table's one set where it answers as one (who: table). Subscribes who calls it. */
export function readMarks({ worksheetId, field, answers }: Omit<FieldProps, "personId">): FieldMarks {
  const { edit } = answers;
  if (field.who === "table") {
    return {
      values: answers.tableMarks(worksheetId, field.id).value,
      ...(edit && { set: (item, value) => edit.setTableMark(worksheetId, field.id, item, value) }),
    };
  }
  return {
    values: answers.marks(worksheetId, field.id).value,
    ...(edit && { set: (item, value) => edit.setMark(worksheetId, field.id, item, value) }),
  };
}
