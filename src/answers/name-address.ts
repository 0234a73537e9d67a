import { type CellAddress, ENTRY_COLUMN } from "../workshops/address.ts";
import type { Workshop } from "../workshops/format.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Parts of an address that tell a reader nothing: the column of entries, and what leads to a person. */
const SILENT: readonly string[] = [ENTRY_COLUMN, "by"];

/** An address in words, for a text whose field is gone: labels as far as the workshop has them, else the ids. */
export function nameAddress(workshop: Workshop, address: CellAddress): string {
  const [worksheetId, fieldId = "", ...inside] = address.split("/");
  const worksheet = workshop.worksheets.find(({ id }) => id === worksheetId);
  const field = worksheet?.fields.find(({ id }) => id === fieldId);
  const labels = new Map(field ? listLabels(field) : []);
  const parts = inside.filter((part) => !SILENT.includes(part) && !UUID.test(part));
  return [field?.label ?? spell(fieldId), ...parts.map((part) => labels.get(part) ?? spell(part))]
    .filter((part) => part !== "")
    .join(", ");
}

const spell = (id: string): string => id.replaceAll("-", " ");

/** Every id with a label inside a field, e.g. of its rows and columns. */
function listLabels(part: object): readonly (readonly [string, string])[] {
  const own =
    "id" in part && "label" in part && typeof part.id === "string" && typeof part.label === "string"
      ? [[part.id, part.label] as const]
      : [];
  const inner = Object.values(part).flatMap((value: unknown) =>
    typeof value === "object" && value !== null ? listLabels(value) : [],
  );
  return [...own, ...inner];
}
