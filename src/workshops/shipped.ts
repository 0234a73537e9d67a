import communitiesOfPractice from "./communities-of-practice.workshop.json";
import type { Workshop } from "./format.ts";
import { parseWorkshop } from "./parse.ts";

/** The workshops that come with Worktable, through the same door as any other file. Import this module lazily. */
export const shippedWorkshops: readonly Workshop[] = [communitiesOfPractice].map((content) => {
  const reading = parseWorkshop(content);
  if (!reading.ok) throw new Error(`A shipped workshop is faulty: ${JSON.stringify(reading.faults)}`);
  return reading.workshop;
});
