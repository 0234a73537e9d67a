import type * as Y from "yjs";
import { decodeStroke, INK_LIMITS, type InkStroke } from "../workshops/ink.ts";
import { findMap } from "./top-level.ts";

/** Whether a key of the map can be a stroke: anything else was not drawn here. */
export const isStrokeId = (id: string): boolean => /^[a-z0-9-]{1,64}$/.test(id);

interface Decoded {
  readonly text: string;
  readonly stroke: InkStroke | null;
}
// A drawing is read anew with every stroke; the strokes it had are not.
const decodedByMap = new WeakMap<Y.Map<unknown>, Map<string, Decoded>>();

function decodeOnce(map: Y.Map<unknown>, id: string, text: string): InkStroke | null {
  const decoded = decodedByMap.get(map) ?? new Map<string, Decoded>();
  decodedByMap.set(map, decoded);
  const known = decoded.get(id);
  if (known?.text === text) return known.stroke;
  const stroke = decodeStroke(id, text);
  decoded.set(id, { text, stroke });
  return stroke;
}

/** The strokes drawn at an `inkAddress`, oldest first; the same objects as long as they are the same strokes. */
export function readInk(doc: Y.Doc, address: string): readonly InkStroke[] {
  const map = findMap(doc, address);
  if (!map) return [];
  const strokes: InkStroke[] = [];
  for (const id of [...map.keys()].filter(isStrokeId).sort()) {
    if (strokes.length === INK_LIMITS.strokesPerDrawing) break;
    const value = map.get(id);
    const stroke = typeof value === "string" ? decodeOnce(map, id, value) : null;
    if (stroke) strokes.push(stroke);
  }
  return strokes;
}
