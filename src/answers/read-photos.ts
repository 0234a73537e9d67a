import type * as Y from "yjs";
import { captionAddress, photosAddress, worksheetOfAddress } from "../workshops/address.ts";
import {
  PHOTO_LIMITS,
  type Photo,
  type PhotoImage,
  type PhotosByWorksheet,
  type QuarterTurns,
  readPhotoImage,
} from "../workshops/photo.ts";
import { observeAddresses } from "./changes.ts";
import { readText } from "./reads.ts";
import { findMap } from "./top-level.ts";

const PHOTOS = photosAddress("");

/** Whether a key of the map can be a photo: anything else was not added here. */
export const isPhotoId = (id: string): boolean => /^[a-z0-9-]{1,64}$/.test(id);

/** The key of a photo's quarter turns. */
export const turnsKey = (photoId: string): string => `${photoId}/turns`;

// Bytes never change once they are in the document: they are looked into once.
const imageByBytes = new WeakMap<Uint8Array, PhotoImage | null>();

function imageOf(bytes: Uint8Array): PhotoImage | null {
  const known = imageByBytes.get(bytes);
  if (known !== undefined) return known;
  const image = readPhotoImage(bytes);
  imageByBytes.set(bytes, image);
  return image;
}

/** The photos of a worksheet, oldest first. What came from elsewhere and is none has no image. */
export function readPhotos(doc: Y.Doc, worksheetId: string): readonly Photo[] {
  const map = findMap(doc, photosAddress(worksheetId));
  if (!map) return [];
  return listPhotoIds(map).map((id) => {
    const value = map.get(id);
    return {
      id,
      caption: readText(doc, captionAddress(worksheetId, id)),
      turns: turnsIn(map, id),
      image: value instanceof Uint8Array ? imageOf(value) : null,
    };
  });
}

/** Ids of the photos that a worksheet's map holds, oldest first. */
export function listPhotoIds(map: Y.Map<unknown> | null): readonly string[] {
  return [...(map?.keys() ?? [])]
    .filter((id) => isPhotoId(id) && (map?.get(id) ?? null) !== null)
    .sort()
    .slice(0, PHOTO_LIMITS.shownPerWorksheet);
}

function turnsIn(map: Y.Map<unknown>, id: string): QuarterTurns {
  const value = map.get(turnsKey(id));
  return value === 1 || value === 2 || value === 3 ? value : 0;
}

/** All photos of a document, also of worksheets that the workshop no longer has. */
export function readAllPhotos(doc: Y.Doc): PhotosByWorksheet {
  const photos = photoMaps(doc).map((name) => {
    const worksheetId = worksheetOfAddress(name);
    return [worksheetId, readPhotos(doc, worksheetId)] as const;
  });
  return Object.fromEntries(photos.filter(([, ofWorksheet]) => ofWorksheet.length > 0));
}

/** How many bytes of photos a document holds. */
export const countPhotoBytes = (doc: Y.Doc): number =>
  photoMaps(doc)
    .flatMap((name) => [...(findMap(doc, name)?.values() ?? [])])
    .reduce<number>((sum, value) => sum + (value instanceof Uint8Array ? value.length : 0), 0);

const photoMaps = (doc: Y.Doc): readonly string[] =>
  [...doc.share.keys()].filter((name) => name.endsWith(PHOTOS)).sort();

/** Calls back when a photo of a worksheet has come, gone, or been turned or captioned; returns its stop. */
export function observePhotos(doc: Y.Doc, worksheetId: string, listener: () => void): () => void {
  const address = photosAddress(worksheetId);
  return observeAddresses(doc, (addresses) => {
    for (const name of addresses) if (name === address || name.startsWith(`${address}/`)) return listener();
  });
}

/** Whether two readings show the same, without looking at the bytes. */
export const arePhotosEqual = (one: readonly Photo[], other: readonly Photo[]): boolean =>
  one.length === other.length &&
  one.every((photo, index) => {
    const { id, caption, turns, image } = other[index] ?? {};
    return photo.id === id && photo.caption === caption && photo.turns === turns && photo.image === image;
  });
