import { type ReadonlySignal, signal } from "@preact/signals";
import type * as Y from "yjs";
import { observeAddresses } from "../answers/changes.ts";
import { arePhotosEqual, observePhotos, readAllPhotos, readPhotos } from "../answers/read-photos.ts";
import { photosAddress } from "../workshops/address.ts";
import type { Workshop } from "../workshops/format.ts";
import type { Photo } from "../workshops/photo.ts";
import { follow } from "./follow.ts";

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

/** Ids of worksheets that the workshop no longer has and that hold photos. */
export function followFormerPhotos(
  doc: Y.Doc,
  workshop: Workshop,
  stops: (() => void)[],
): ReadonlySignal<readonly string[]> {
  const known = new Set(workshop.worksheets.map(({ id }) => id)); // the same in every language
  return follow(
    () => Object.keys(readAllPhotos(doc)).filter((id) => !known.has(id)),
    (changed) =>
      observeAddresses(doc, (addresses) => {
        if ([...addresses].some((name) => name.endsWith(photosAddress("")))) changed();
      }),
    stops,
  );
}
