import type { Storage } from "../storage/contract.ts";
import type { Workshop } from "../workshops/format.ts";
import { parseWorkshop, parseWorkshopText, type WorkshopReading } from "../workshops/parse.ts";

/** The workshops this device can start: the shipped ones, then files that were opened here. */
export async function listWorkshops(storage: Storage): Promise<readonly Workshop[]> {
  const [{ shippedWorkshops: shipped }, imported] = await Promise.all([
    import("../workshops/shipped.ts"),
    storage.workshops(),
  ]);
  const readable = imported.flatMap(({ content }) => {
    const reading = parseWorkshop(content);
    return reading.ok ? [reading.workshop] : [];
  });
  const ids = new Set(readable.map((workshop) => workshop.id));
  // A file with a shipped workshop's id is its edited version and takes its place.
  return [...shipped.filter((workshop) => !ids.has(workshop.id)), ...readable];
}

/** Reads a workshop file and keeps it on this device, or says what is wrong with it and where. */
export async function importWorkshop(storage: Storage, text: string): Promise<WorkshopReading> {
  const reading = parseWorkshopText(text);
  if (reading.ok) await storage.putWorkshop(reading.workshop.id, reading.workshop);
  return reading;
}
