import * as v from "valibot";
import { WORKSHOP_LIMITS, type Workshop } from "./format.ts";
import { findRuleFaults, type WorkshopFault } from "./rules.ts";
import { workshopSchema } from "./schema.ts";

export type WorkshopReading =
  | { readonly ok: true; readonly workshop: Workshop }
  | { readonly ok: false; readonly faults: readonly WorkshopFault[] };

/** Path of a fault that concerns the file as a whole. */
const WHOLE_FILE = "file";
const VERSION: Workshop["version"] = 1;
const MAX_FAULTS = 50; // a wrong file is wrong in many places for one reason

/** The only door for workshops: takes the text of a `*.workshop.json` file. */
export function parseWorkshopText(text: string): WorkshopReading {
  if (new TextEncoder().encode(text).length > WORKSHOP_LIMITS.fileBytes) {
    return refuse(WHOLE_FILE, `must not be larger than ${WORKSHOP_LIMITS.fileBytes / 1_000_000} MB`);
  }
  try {
    return parseWorkshop(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    if (error instanceof SyntaxError) return refuse(WHOLE_FILE, `is not JSON: ${error.message}`);
    throw error;
  }
}

/** Takes parsed JSON; gives the workshop, or everything that is wrong with it and where. */
export function parseWorkshop(content: unknown): WorkshopReading {
  const newer = readNewerVersion(content);
  if (newer !== null) {
    return refuse(
      "version",
      `is ${newer}; this Worktable reads version ${VERSION}. Update Worktable to open this workshop.`,
    );
  }
  const reading = v.safeParse(workshopSchema, content);
  if (!reading.success) {
    return { ok: false, faults: reading.issues.slice(0, MAX_FAULTS).map(describeIssue) };
  }
  const faults = findRuleFaults(reading.output);
  return faults.length > 0
    ? { ok: false, faults: faults.slice(0, MAX_FAULTS) }
    : { ok: true, workshop: reading.output };
}

function refuse(path: string, message: string): WorkshopReading {
  return { ok: false, faults: [{ path, message }] };
}

function readNewerVersion(content: unknown): number | null {
  const header = v.safeParse(
    v.object({ format: workshopSchema.entries.format, version: v.number() }),
    content,
  );
  return header.success && header.output.version > VERSION ? header.output.version : null;
}

function describeIssue(issue: v.BaseIssue<unknown>): WorkshopFault {
  return { path: describePath(issue.path ?? []), message: describeProblem(issue) };
}

function describePath(path: readonly { readonly key?: unknown }[]): string {
  const steps = path.map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  return steps.join("").replace(/^\./, "") || WHOLE_FILE;
}

function describeProblem(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === "validation") return issue.message;
  if (issue.type === "strict_object" && issue.expected === "never") return "is not part of the format";
  if (issue.received === "undefined") return "is missing";
  return `must be ${issue.expected}, not ${issue.received}`;
}
