import type { Field, LabelledItem, ScalePoint } from "../../workshops/format.ts";
import type { EntryOption, MarksEntry } from "./entry.ts";

/** In the order of the keyboard. */
const DIGITS = "1234567890";

/** One box to tick. */
export const tickEntry = (field: Field, { id, label }: LabelledItem): MarksEntry => ({
  kind: "marks",
  key: `${field.id}/${id}`,
  label,
  options: [{ id, item: id, value: 1, label, digit: null }],
  several: true,
  byTable: field.who === "table",
});

/** A scale: digits that stand over its points on paper choose them, else their places do, from 1. */
export function pointsEntry(
  field: Field,
  item: string,
  label: string,
  points: readonly ScalePoint[],
): MarksEntry {
  const areDigits = points.every((point) => /^\d$/.test(point.label));
  return {
    kind: "marks",
    key: `${field.id}/${item}`,
    label,
    options: points.map((point, index) => ({
      id: String(point.value),
      item,
      value: point.value,
      label: point.label,
      digit: areDigits ? point.label : digitAt(index),
    })),
    several: false,
    byTable: field.who === "table",
  };
}

const digitAt = (index: number): string | null => DIGITS[index] ?? null;

/** Options that digits choose; where several may be chosen of more than there are digits, in parts. */
export function optionEntries(
  label: string,
  options: readonly Omit<EntryOption, "digit">[],
  rest: Pick<MarksEntry, "several" | "byTable" | "limit" | "drawing">,
): MarksEntry[] {
  const size = rest.several ? DIGITS.length : Math.max(1, options.length);
  return Array.from({ length: Math.ceil(options.length / size) }, (_, part) => {
    const some = options.slice(part * size, (part + 1) * size);
    return {
      kind: "marks",
      key: `${label}/${some[0]?.id ?? ""}`,
      label,
      options: some.map((option, index) => ({ ...option, digit: digitAt(index) })),
      ...rest,
    };
  });
}
