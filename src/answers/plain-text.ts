import * as Y from "yjs";

/** A change of a text, left to right: keep, insert or delete runs (UTF-16 code units). */
export type TextDelta = readonly {
  readonly retain?: number;
  readonly insert?: string;
  readonly delete?: number;
}[];

// Stands for anything in a text that is not text; only a foreign program could have put it there.
const FOREIGN = "\uFFFC";

/** A text as a string as long as Yjs counts it, so that offsets agree. */
export function plainText(text: Y.Text): string {
  const plain = text.toString();
  if (plain.length === text.length) return plain;
  let withForeign = "";
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue;
    withForeign += item.content instanceof Y.ContentString ? item.content.str : FOREIGN.repeat(item.length);
  }
  return withForeign;
}

/** What a transaction did to a text that was `lengthBefore` long. */
export function plainDelta(text: Y.Text, event: Y.YTextEvent, lengthBefore: number): TextDelta {
  const delta: { retain?: number; insert?: string; delete?: number }[] = [];
  for (const { retain, insert, delete: removed } of event.delta) {
    if (retain !== undefined) delta.push({ retain });
    else if (removed !== undefined) delta.push({ delete: removed });
    else delta.push({ insert: typeof insert === "string" ? insert : FOREIGN });
  }
  // Foreign content can be missing from Yjs' delta: then the whole text is the change.
  if (text.toString().length === text.length) return delta;
  return [{ delete: lengthBefore }, { insert: plainText(text) }];
}
