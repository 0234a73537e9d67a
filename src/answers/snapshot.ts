import * as Y from "yjs";
import { worksheetOfAddress } from "../workshops/address.ts";
import { witnessErasure } from "./erasures.ts";
import { plainText } from "./plain-text.ts";
import { isTextAddress } from "./stray.ts";
import { findMap, findText, openMap, openText } from "./top-level.ts";

/**
 * What stands in a document's texts and maps of one worksheet, as plain data. Photos are left out: they would copy
 * megabytes, and bringing a snapshot back leaves them as they are.
 */
export interface AnswersSnapshot {
  /** Address → text; empty ones are left out. */
  readonly texts: Readonly<Record<string, string>>;
  /** Address of a map of rows, marks or strokes → key → value. */
  readonly maps: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const isMapAddress = (name: string): boolean => /#(rows|marks|ink)$/.test(name);

/** Takes down what stands on a worksheet now. */
export function takeSnapshot(doc: Y.Doc, worksheetId: string): AnswersSnapshot {
  const texts: Record<string, string> = {};
  const maps: Record<string, Record<string, unknown>> = {};
  for (const name of [...doc.share.keys()].sort()) {
    if (worksheetOfAddress(name) !== worksheetId) continue;
    if (isMapAddress(name)) {
      const entries = findMap(doc, name)?.toJSON() ?? {};
      if (Object.keys(entries).length > 0) maps[name] = entries;
    } else if (isTextAddress(name)) {
      const text = findText(doc, name);
      const plain = text ? plainText(text) : "";
      if (plain !== "") texts[name] = plain;
    }
  }
  return { texts, maps };
}

/** A document of its own that holds what was taken down, to be read like any other. Destroy it after use. */
export function openSnapshot({ texts, maps }: AnswersSnapshot): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const [name, text] of Object.entries(texts)) openText(doc, name)?.insert(0, text);
    for (const [name, entries] of Object.entries(maps)) {
      const map = openMap(doc, name);
      for (const [key, value] of Object.entries(entries)) map?.set(key, value);
    }
  });
  return doc;
}

/**
 * Brings a worksheet back to what was taken down, as one edit that merges like any other. Rows that came later are
 * taken out of sight and keep their texts.
 */
export function restoreSnapshot(
  doc: Y.Doc,
  worksheetId: string,
  snapshot: AnswersSnapshot,
  origin: unknown,
): void {
  const now = takeSnapshot(doc, worksheetId);
  doc.transact(() => {
    for (const name of namesOf(now.texts, snapshot.texts)) restoreText(doc, name, snapshot.texts[name] ?? "");
    for (const name of namesOf(now.maps, snapshot.maps)) restoreMap(doc, name, snapshot.maps[name] ?? {});
    witnessErasure(doc);
  }, origin);
}

const namesOf = (one: object, other: object): readonly string[] => [
  ...new Set([...Object.keys(one), ...Object.keys(other)]),
];

/** Replaces only what differs, so that carets elsewhere in the text stay. */
function restoreText(doc: Y.Doc, name: string, wanted: string): void {
  const text = openText(doc, name);
  if (!text) return;
  const now = plainText(text);
  if (now === wanted) return;
  const most = Math.min(now.length, wanted.length);
  let start = 0;
  while (start < most && now[start] === wanted[start]) start++;
  let end = 0;
  while (end < most - start && now.at(-1 - end) === wanted.at(-1 - end)) end++;
  // never between the two halves of a character
  if (start > 0 && /[\uD800-\uDBFF]/.test(now[start - 1] ?? "")) start--;
  if (end > 0 && /[\uDC00-\uDFFF]/.test(now.at(-end) ?? "")) end--;
  if (now.length - end > start) text.delete(start, now.length - end - start);
  if (wanted.length - end > start) text.insert(start, wanted.slice(start, wanted.length - end));
}

function restoreMap(doc: Y.Doc, name: string, wanted: Readonly<Record<string, unknown>>): void {
  const map = openMap(doc, name);
  if (!map) return;
  for (const key of new Set([...map.keys(), ...Object.keys(wanted)])) {
    const [now, value] = [map.get(key), wanted[key]];
    if (JSON.stringify(now) === JSON.stringify(value)) continue;
    if (Object.hasOwn(wanted, key)) map.set(key, value);
    else if (name.endsWith("#rows")) map.set(key, { ...(now as object), removed: true });
    else map.set(key, null); // written, not deleted, as every edit does it
  }
}
