import type { WorkshopFault } from "./fault.ts";
import { WORKSHOP_LIMITS } from "./format.ts";

interface Place {
  readonly value: unknown;
  readonly key: string;
  readonly parent: Place | null;
  readonly depth: number;
}

/** Path of a fault that concerns the file as a whole. */
export const WHOLE_FILE = "file";

/**
 * The first thing about parsed JSON that would be dangerous to look at closer: it is too deep, too much, or uses
 * names that JavaScript gives a meaning of its own. Without recursion, so that no nesting overflows the stack.
 */
export function findBoundsFault(content: unknown): WorkshopFault | null {
  const open: Place[] = [{ value: content, key: "", parent: null, depth: 0 }];
  let characters = 0;
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, depth } = place;
    characters += place.key.length + (typeof value === "string" ? value.length : 1);
    if (characters > WORKSHOP_LIMITS.fileBytes) {
      return {
        path: WHOLE_FILE,
        message: `must not be larger than ${WORKSHOP_LIMITS.fileBytes / 1_000_000} MB`,
      };
    }
    if (typeof value !== "object" || value === null) continue;
    if (depth === WORKSHOP_LIMITS.depth) {
      return {
        path: describePlace(place),
        message: `must not be nested deeper than ${WORKSHOP_LIMITS.depth}`,
      };
    }
    const isList = Array.isArray(value);
    for (const [key, inner] of Object.entries(value)) {
      const within = { value: inner, key: isList ? `[${key}]` : `.${key}`, parent: place, depth: depth + 1 };
      if (key in Object.prototype) {
        return { path: describePlace(within), message: "is not part of the format" };
      }
      open.push(within);
    }
  }
  return null;
}

function describePlace(place: Place): string {
  const keys: string[] = [];
  for (let at: Place | null = place; at !== null; at = at.parent) keys.unshift(at.key);
  return keys.join("").replace(/^\./, "") || WHOLE_FILE;
}
