import * as v from "valibot";
import { WORKSHOP_LIMITS } from "../workshops/format.ts";
import type { FormerPlace } from "../workshops/former.ts";
import { parseWorkshop } from "../workshops/parse.ts";
import type { WorkshopFile } from "../workshops/text.ts";
import { readSignedRecord, type SignedRecord } from "./record.ts";
import { type RemoteBoard, type RemotePress, remoteBoard, remotePress } from "./remote.ts";

/** What devices of a session say to each other in-band, beside the documents. */
export type Told =
  | {
      readonly kind: "invitation";
      readonly record: SignedRecord;
      readonly workshop: WorkshopFile;
      /** Which of the record's editions the workshop is. */
      readonly edition: number;
      /** What earlier editions asked. */
      readonly former: readonly FormerPlace[];
      readonly tableId: string | null;
    }
  /** An invitation that this version can't read: the newcomer must hear of it. */
  | { readonly kind: "unreadable-invitation" }
  | { readonly kind: "record"; readonly record: SignedRecord }
  /** "Who has this edition of the workshop, or a later one?" */
  | { readonly kind: "ask-workshop"; readonly edition: number }
  | {
      readonly kind: "workshop";
      readonly workshop: WorkshopFile;
      readonly edition: number;
      readonly former: readonly FormerPlace[];
    }
  /** "I am in another session": said before the link is closed. */
  | { readonly kind: "elsewhere"; readonly title: string }
  | ScreenTold;

/** What a presenter's device and the session's screens say to each other. */
export type ScreenTold =
  /** A screen no longer wants to be one. */
  | { readonly kind: "screen-off" }
  /** A remote's thumb. */
  | { readonly kind: "press"; readonly press: RemotePress }
  /** A remote that has just been opened, or linked. */
  | { readonly kind: "ask-board" }
  /** What stands on the board, for a remote. */
  | { readonly kind: "remote-board"; readonly board: RemoteBoard };

const edition = v.pipe(v.number(), v.integer(), v.minValue(0));

const MOST_FORMER = 5_000;
const former = v.optional(
  v.pipe(
    v.array(
      v.object({
        address: v.pipe(v.string(), v.maxLength(400)),
        label: v.pipe(v.string(), v.maxLength(WORKSHOP_LIMITS.labelCharacters)),
      }),
    ),
    v.maxLength(MOST_FORMER),
  ),
  [],
);

const shape = v.variant("kind", [
  v.object({
    kind: v.literal("invitation"),
    record: v.unknown(),
    workshop: v.unknown(),
    edition: v.optional(edition, 0),
    former,
    tableId: v.nullable(v.string()),
  }),
  v.object({ kind: v.literal("record"), record: v.unknown() }),
  v.object({ kind: v.literal("ask-workshop"), edition }),
  v.object({ kind: v.literal("workshop"), workshop: v.unknown(), edition, former }),
  v.object({ kind: v.literal("elsewhere"), title: v.pipe(v.string(), v.maxLength(200)) }),
  v.object({ kind: v.literal("screen-off") }),
  v.object({ kind: v.literal("ask-board") }),
  v.object({ kind: v.literal("press"), press: remotePress }),
  v.object({ kind: v.literal("remote-board"), board: remoteBoard }),
]);

/** Reads a message of a link; null when it is none of ours or not whole. */
export function parseTold(message: unknown): Told | null {
  const result = v.safeParse(shape, message);
  if (!result.success) return null;
  const told = result.output;
  switch (told.kind) {
    case "elsewhere":
    case "ask-workshop":
    case "screen-off":
    case "ask-board":
    case "press":
    case "remote-board":
      return told;
    case "record": {
      const record = readSignedRecord(told.record);
      return record && { kind: "record", record };
    }
    case "workshop": {
      const parsed = parseWorkshop(told.workshop);
      return parsed.ok ? { ...told, workshop: parsed.file } : null;
    }
    case "invitation": {
      const record = readSignedRecord(told.record);
      const parsed = parseWorkshop(told.workshop);
      return record && parsed.ok
        ? { ...told, record, workshop: parsed.file }
        : { kind: "unreadable-invitation" };
    }
  }
}
