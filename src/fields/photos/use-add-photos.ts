import { useEffect, useRef, useState } from "preact/hooks";
import { messages } from "../../messages/photos.ts";
import { useToast } from "../../ui/Toast.tsx";
import type { PhotosView } from "./contract.ts";
import { shrinkPhoto } from "./shrink-photo.ts";

const words = messages.photos;

/** Taking pictures in, one after the other. */
export interface AddingPhotos {
  add(files: readonly File[]): void;
  /** Which of how many is being made small; null: none. */
  readonly progress: { readonly number: number; readonly of: number } | null;
  /** What could not be added, and what to do. */
  readonly faults: readonly string[];
  dismissFaults(): void;
}

export function useAddPhotos(
  worksheetId: string,
  edit: NonNullable<PhotosView["edit"]> | undefined,
): AddingPhotos {
  const [progress, setProgress] = useState<AddingPhotos["progress"]>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const say = useToast();
  const waiting = useRef<File[]>([]);
  const isRunning = useRef(false);
  // Answering can be closed while a picture is made small: then it is not added.
  const latestEdit = useRef(edit);
  latestEdit.current = edit;
  const isGone = useRef(false);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );

  const addOne = async (file: File): Promise<string | null> => {
    const name = file.name || words.unnamed;
    const before = latestEdit.current?.refusePhoto(worksheetId, 0);
    if (before) return words.faults[before](name);
    const jpeg = await shrinkPhoto(file);
    if (typeof jpeg === "string") return words.faults[jpeg](name);
    const added = latestEdit.current?.addPhoto(worksheetId, jpeg);
    if (added === undefined) return words.faults.closed(name);
    return typeof added === "string" ? words.faults[added](name) : null;
  };

  const run = async () => {
    isRunning.current = true;
    let [done, added] = [0, 0];
    for (let file = waiting.current.shift(); file; file = waiting.current.shift()) {
      if (!isGone.current) setProgress({ number: done + 1, of: done + 1 + waiting.current.length });
      const fault = await addOne(file);
      done += 1;
      if (fault === null) added += 1;
      else setFaults((known) => [...known, fault]);
    }
    isRunning.current = false;
    setProgress(null);
    if (added > 0) say({ text: words.added(added) });
  };

  return {
    add: (files) => {
      if (!edit || files.length === 0) return;
      if (!isRunning.current) setFaults([]);
      waiting.current.push(...files);
      if (!isRunning.current) void run();
    },
    progress,
    faults,
    dismissFaults: () => setFaults([]),
  };
}
