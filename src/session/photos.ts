import { type ReadonlySignal, signal } from "@preact/signals";
import type * as Y from "yjs";
import { arePhotosEqual, observePhotos, readPhotos } from "../answers/read-photos.ts";
import type { Photo } from "../workshops/photo.ts";

/** A signal that follows a worksheet's photos; equal readings keep the old array, and nobody looks at bytes. */
export function followPhotos(
  doc: Y.Doc,
  worksheetId: string,
  stops: (() => void)[],
): ReadonlySignal<readonly Photo[]> {
  const photos = signal(readPhotos(doc, worksheetId));
  stops.push(
    observePhotos(doc, worksheetId, () => {
      const next = readPhotos(doc, worksheetId);
      if (!arePhotosEqual(next, photos.peek())) photos.value = next;
    }),
  );
  return photos;
}
