import type * as Y from "yjs";
import { photosAddress } from "../workshops/address.ts";
import { PHOTO_LIMITS, type QuarterTurns, readPhotoImage } from "../workshops/photo.ts";
import { makeTimedId } from "./edits.ts";
import { countPhotoBytes, isPhotoId, listPhotoIds, turnsKey } from "./read-photos.ts";
import { openMap } from "./top-level.ts";

/** Why a photo was not added. */
export type PhotoRefusal = "no-photo" | "worksheet-full" | "table-full";

/** Whether a worksheet takes another photo of so many bytes. */
export function refusePhoto(doc: Y.Doc, worksheetId: string, bytes: number): PhotoRefusal | null {
  const map = openMap(doc, photosAddress(worksheetId));
  if (!map || listPhotoIds(map).length >= PHOTO_LIMITS.perWorksheet) return "worksheet-full";
  return countPhotoBytes(doc) + bytes > PHOTO_LIMITS.tableBytes ? "table-full" : null;
}

/** Attaches a photo, a JPEG within the limits, as the last of its worksheet. Gives its id. */
export function addPhoto(
  doc: Y.Doc,
  worksheetId: string,
  jpeg: Uint8Array<ArrayBuffer>,
  origin: unknown,
): { readonly id: string } | PhotoRefusal {
  if (readPhotoImage(jpeg) === null) return "no-photo";
  const refusal = refusePhoto(doc, worksheetId, jpeg.length);
  const map = openMap(doc, photosAddress(worksheetId));
  if (refusal !== null || !map) return refusal ?? "worksheet-full";
  const id = makeTimedId();
  doc.transact(() => map.set(id, jpeg), origin);
  return { id };
}

/** Takes a photo away and lets go of its bytes; its caption stays for an undo. null is written as for marks. */
export function removePhoto(doc: Y.Doc, worksheetId: string, photoId: string, origin: unknown): void {
  const map = openMap(doc, photosAddress(worksheetId));
  if (!map || !isPhotoId(photoId) || (map.get(photoId) ?? null) === null) return;
  doc.transact(() => map.set(photoId, null), origin);
}

/** Puts back a photo that was removed, as it was; one that stands there is left alone. */
export function restorePhoto(
  doc: Y.Doc,
  worksheetId: string,
  photoId: string,
  jpeg: Uint8Array<ArrayBuffer>,
  origin: unknown,
): void {
  const map = openMap(doc, photosAddress(worksheetId));
  if (!map || !isPhotoId(photoId) || (map.get(photoId) ?? null) !== null) return;
  doc.transact(() => map.set(photoId, jpeg), origin);
}

/** Says how a photo is to be shown; its bytes stay as they are. */
export function turnPhoto(
  doc: Y.Doc,
  worksheetId: string,
  photoId: string,
  turns: QuarterTurns,
  origin: unknown,
): void {
  const map = openMap(doc, photosAddress(worksheetId));
  if (!map || !listPhotoIds(map).includes(photoId)) return;
  if ((map.get(turnsKey(photoId)) ?? 0) === turns) return;
  doc.transact(() => map.set(turnsKey(photoId), turns), origin);
}
