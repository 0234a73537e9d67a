import type { StoredSession } from "../storage/contract.ts";
import type { Workshop } from "../workshops/format.ts";
import type { WorkshopFile } from "../workshops/text.ts";
import { readStoredRecord, type SessionRecord } from "./record.ts";

const FORMAT: Workshop["format"] = "worktable-workshop";
const VERSION: Workshop["version"] = 2;

/** Reads what is stored of a session; null when it can't be read. */
export async function readStoredSession(
  stored: StoredSession,
): Promise<{ readonly record: SessionRecord; readonly file: WorkshopFile } | null> {
  const record = readStoredRecord(stored.record);
  const file = record && (await readStoredWorkshop(stored.workshop));
  return record && file && { record, file };
}

/** A workshop was parsed when it came in; the parser is loaded only for one that an older Worktable stored. */
async function readStoredWorkshop(content: unknown): Promise<WorkshopFile | null> {
  if (isOfThisVersion(content)) return content;
  const { parseWorkshop } = await import("../workshops/parse.ts");
  const reading = parseWorkshop(content);
  return reading.ok ? reading.file : null;
}

const isOfThisVersion = (content: unknown): content is WorkshopFile =>
  typeof content === "object" &&
  content !== null &&
  "format" in content &&
  "version" in content &&
  content.format === FORMAT &&
  content.version === VERSION;
