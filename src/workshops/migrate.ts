import type { Workshop } from "./format.ts";

/** The version that this Worktable writes and reads; older files are brought to it first. */
export const NEWEST_VERSION: Workshop["version"] = 2;

type Content = Readonly<Record<string, unknown>>;

/** From each older version to the next. A step gets content that nobody has checked, and must not throw. */
const STEPS: ReadonlyMap<unknown, (content: Content) => Content> = new Map([
  // Version 2 only adds: more kinds of fields, readings, texts per language.
  [1, (content: Content) => ({ ...content, version: 2 })],
]);

/** Brings a workshop file of an older version to the newest, step by step; leaves everything else as it is. */
export function migrateWorkshop(content: unknown): unknown {
  let current = content;
  while (isContent(current)) {
    const step = STEPS.get(current.version);
    if (step === undefined) break;
    current = step(current);
  }
  return current;
}

const isContent = (value: unknown): value is Content => typeof value === "object" && value !== null;
