import type { Storage } from "../storage/contract.ts";
import type { Workshop } from "../workshops/format.ts";
import { localise } from "../workshops/localise.ts";
import { parseWorkshop, parseWorkshopText, type WorkshopReading } from "../workshops/parse.ts";
import type { WorkshopFile } from "../workshops/text.ts";

/** A workshop that this device can start: its file, and how it reads in the languages of this device. */
export interface ShelvedWorkshop {
  readonly file: WorkshopFile;
  readonly workshop: Workshop;
}

/** The workshops this device can start: the shipped ones, then files that were opened here. */
export async function listWorkshops(storage: Storage): Promise<readonly ShelvedWorkshop[]> {
  const [{ shippedFiles: shipped }, imported] = await Promise.all([
    import("../workshops/shipped.ts"),
    storage.workshops(),
  ]);
  const readable = imported.flatMap(({ content }) => {
    const reading = parseWorkshop(content);
    return reading.ok ? [reading.file] : [];
  });
  const ids = new Set(readable.map((file) => file.id));
  // A file with a shipped workshop's id is its edited version and takes its place.
  return [...shipped.filter((file) => !ids.has(file.id)), ...readable].map((file) => ({
    file,
    workshop: localise(file, navigator.languages),
  }));
}

/** Reads a workshop file and keeps it on this device, or says what is wrong with it and where. */
export async function importWorkshop(storage: Storage, text: string): Promise<WorkshopReading> {
  const reading = parseWorkshopText(text);
  if (reading.ok) await keepWorkshop(storage, reading.file);
  return reading;
}

/** Keeps a workshop on this device, in place of one with the same id. */
export const keepWorkshop = (storage: Storage, file: WorkshopFile): Promise<void> =>
  storage.putWorkshop(file.id, file);

/** Reads a workshop out of a link (`packWorkshop`); null when it is not a whole one. Nothing is kept. */
export async function readWorkshopLink(payload: string): Promise<WorkshopReading | null> {
  const { unpackWorkshop } = await import("../workshops/pack.ts");
  try {
    return parseWorkshop(await unpackWorkshop(payload));
  } catch {
    return null;
  }
}
