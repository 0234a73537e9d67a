import * as v from "valibot";
import type { Workshop } from "../workshops/format.ts";
import { parseWorkshop } from "../workshops/parse.ts";
import { parseSessionRecord, type SessionRecord } from "./record.ts";

/** What devices of a session say to each other in-band, beside the documents. */
export type Told =
  | {
      readonly kind: "invitation";
      readonly record: SessionRecord;
      readonly workshop: Workshop;
      readonly tableId: string | null;
    }
  /** An invitation that this version can't read: the newcomer must hear of it. */
  | { readonly kind: "unreadable-invitation" }
  | { readonly kind: "record"; readonly record: SessionRecord }
  /** "I am in another session": said before the link is closed. */
  | { readonly kind: "elsewhere"; readonly title: string };

const shape = v.variant("kind", [
  v.object({
    kind: v.literal("invitation"),
    record: v.unknown(),
    workshop: v.unknown(),
    tableId: v.nullable(v.string()),
  }),
  v.object({ kind: v.literal("record"), record: v.unknown() }),
  v.object({ kind: v.literal("elsewhere"), title: v.pipe(v.string(), v.maxLength(200)) }),
]);

/** Reads a message of a link; null when it is none of ours or not whole. */
export function parseTold(message: unknown): Told | null {
  const result = v.safeParse(shape, message);
  if (!result.success) return null;
  const told = result.output;
  if (told.kind === "elsewhere") return told;
  const record = parseSessionRecord(told.record);
  if (told.kind === "record") return record && { kind: "record", record };
  const parsed = parseWorkshop(told.workshop);
  return record && parsed.ok
    ? { kind: "invitation", record, workshop: parsed.workshop, tableId: told.tableId }
    : { kind: "unreadable-invitation" };
}
