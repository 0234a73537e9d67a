import communitiesOfPractice from "./communities-of-practice.workshop.json";
import type { Workshop } from "./format.ts";
import { localise } from "./localise.ts";
import { parseWorkshop } from "./parse.ts";
import retrospective from "./retrospective.workshop.json";
import type { WorkshopFile } from "./text.ts";

/**
 * The workshops that come with Worktable, in all their languages, through the same door as any other file. Import
 * this module lazily: only who starts a session needs it, everybody else gets the workshop with the session.
 */
export const shippedFiles: readonly WorkshopFile[] = [communitiesOfPractice, retrospective].map((content) => {
  const reading = parseWorkshop(content);
  if (!reading.ok) throw new Error(`A shipped workshop is faulty: ${JSON.stringify(reading.faults)}`);
  return reading.file;
});

/** The same in their own language. */
export const shippedWorkshops: readonly Workshop[] = shippedFiles.map((file) => localise(file, []));
