import * as v from "valibot";
import { findBoundsFault, WHOLE_FILE } from "./bounds.ts";
import type { WorkshopFault } from "./fault.ts";
import { WORKSHOP_LIMITS, type Workshop } from "./format.ts";
import { localise } from "./localise.ts";
import { migrateWorkshop, NEWEST_VERSION } from "./migrate.ts";
import { findRuleFaults } from "./rules.ts";
import { workshopSchema } from "./schema.ts";
import type { WorkshopFile } from "./text.ts";

export type WorkshopReading =
  | {
      readonly ok: true;
      /** In the file's own language; `localise(file, …)` gives it in another. */
      readonly workshop: Workshop;
      /** What to keep and to pass on: every language, in the newest version. */
      readonly file: WorkshopFile;
    }
  | { readonly ok: false; readonly faults: readonly WorkshopFault[] };

const MAX_FAULTS = 50; // a wrong file is wrong in many places for one reason

/** The only door for workshops: takes the text of a `*.workshop.json` file. */
export function parseWorkshopText(text: string): WorkshopReading {
  if (new TextEncoder().encode(text).length > WORKSHOP_LIMITS.fileBytes) {
    return refuse(WHOLE_FILE, `must not be larger than ${WORKSHOP_LIMITS.fileBytes / 1_000_000} MB`);
  }
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    // A RangeError is how some browsers' JSON.parse refuses nesting without end.
    if (error instanceof SyntaxError || error instanceof RangeError) {
      return refuse(WHOLE_FILE, `is not JSON: ${error.message}`);
    }
    throw error;
  }
  return parseWorkshop(content);
}

/** Takes parsed JSON of any version; gives the workshop, or everything that is wrong with it and where. */
export function parseWorkshop(content: unknown): WorkshopReading {
  const outOfBounds = findBoundsFault(content);
  if (outOfBounds) return { ok: false, faults: [outOfBounds] };
  const newer = readNewerVersion(content);
  if (newer !== null) {
    return refuse(
      "version",
      `is ${newer}; this Worktable reads version ${NEWEST_VERSION}. Update Worktable to open this workshop.`,
    );
  }
  const reading = v.safeParse(workshopSchema, migrateWorkshop(content));
  if (!reading.success) {
    const faults = reading.issues.slice(0, MAX_FAULTS).flatMap((issue) => describeIssue(issue, ""));
    return { ok: false, faults: faults.slice(0, MAX_FAULTS) };
  }
  const file: WorkshopFile = reading.output;
  const faults = findRuleFaults(file);
  return faults.length > 0
    ? { ok: false, faults: faults.slice(0, MAX_FAULTS) }
    : { ok: true, workshop: localise(file, []), file };
}

function refuse(path: string, message: string): WorkshopReading {
  return { ok: false, faults: [{ path, message }] };
}

function readNewerVersion(content: unknown): number | null {
  const header = v.safeParse(
    v.object({ format: workshopSchema.entries.format, version: v.number() }),
    content,
  );
  return header.success && header.output.version > NEWEST_VERSION ? header.output.version : null;
}

type Issue = v.BaseIssue<unknown>;

function describeIssue(issue: Issue, within: string): WorkshopFault[] {
  const path = `${within}${describePath(issue.path ?? [])}`;
  // A text that is neither plain nor one per language: what is wrong is within the languages, or the whole of it.
  const inside = issue.type === "union" ? (issue.issues ?? []).filter((inner) => inner.path) : [];
  if (inside.length > 0) return inside.flatMap((inner) => describeIssue(inner, path));
  return [{ path: path.replace(/^\./, "") || WHOLE_FILE, message: describeProblem(issue) }];
}

function describePath(path: readonly { readonly key?: unknown }[]): string {
  return path.map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
}

function describeProblem(issue: Issue): string {
  if (issue.kind === "validation") return issue.message;
  if (issue.expected === "never") return "is not part of the format";
  if (issue.received === "undefined") return "is missing";
  if (issue.type === "union") return `must be a text, or a text per language, not ${issue.received}`;
  return `must be ${issue.expected}, not ${issue.received}`;
}
