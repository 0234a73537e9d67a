import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type * as Y from "yjs";
import { observeAddresses, observeFields } from "../answers/changes.ts";
import {
  addRow,
  addStroke,
  appendText,
  moveRow,
  removeRow,
  removeStroke,
  restoreRow,
  setMark,
  spliceText,
} from "../answers/edits.ts";
import { addPhoto, refusePhoto, removePhoto, restorePhoto, turnPhoto } from "../answers/photo-edits.ts";
import type { TextDelta } from "../answers/plain-text.ts";
import type { Reach, ReachVectors } from "../answers/reach.ts";
import { readInk } from "../answers/read-ink.ts";
import { observeMap, observeText, readMarks, readRemovedRows, readRows, readText } from "../answers/reads.ts";
import { type CellAddress, TABLE_PERSON } from "../workshops/address.ts";
import type { InkStroke } from "../workshops/ink.ts";
import type { QuarterTurns } from "../workshops/photo.ts";
import { follow, once } from "./follow.ts";
import { LocalEdit } from "./local-edit.ts";
import { followPhotos } from "./photos.ts";
import { type DevicePresence, hueOf } from "./presence.ts";
import { settle } from "./settle.ts";

type Place = "nowhere" | "saving" | "tablet" | "table" | "presenter" | "failed";
interface PersonHere {
  readonly personId: string;
  readonly name: string;
  readonly hue: number;
}

const STEPS: readonly Place[] = ["failed", "saving", "tablet", "table", "presenter"];
/** Emptied or begun is said at once; that an answer has got further, when it has lasted. */
const isFurther = (next: Place, shown: Place): boolean =>
  next !== "nowhere" && shown !== "nowhere" && STEPS.indexOf(next) > STEPS.indexOf(shown);

/** What a view of a document needs to know besides the document. */
export interface ViewSurroundings {
  readonly doc: Y.Doc;
  readonly personId: string;
  readonly reach: Reach;
  readonly vectors: ReadonlySignal<ReachVectors>;
  /** Storage can't keep what is typed now. */
  readonly failing: ReadonlySignal<boolean>;
  readonly others: ReadonlySignal<readonly DevicePresence[]>;
  /** null: look, don't touch. */
  readonly onCaret: ((cell: CellAddress | null, start: number, end: number) => void) | null;
}

/** One document's answers as the field components want them (fields/contract.ts, AnswersView). */
export function openAnswersView(around: ViewSurroundings) {
  const { doc, personId, reach, vectors, failing, others, onCaret } = around;
  const stops: (() => void)[] = [];

  const textOf = once((cell: CellAddress) => {
    const live = {};
    const value = signal(readText(doc, cell));
    stops.push(
      observeText(doc, cell, () => {
        value.value = readText(doc, cell);
      }),
    );
    return {
      value: value as ReadonlySignal<string>,
      observe: (listener: (delta: TextDelta) => void) =>
        observeText(doc, cell, (delta, origin) => {
          if (!(origin instanceof LocalEdit && origin.through === live)) listener(delta);
        }),
      ...(onCaret && {
        splice: (index: number, remove: number, insert: string) =>
          spliceText(doc, cell, index, remove, insert, new LocalEdit(live)),
      }),
    };
  });

  const fieldKey = (worksheetId: string, fieldId: string): string => JSON.stringify([worksheetId, fieldId]);
  const perField = <T>(read: (worksheetId: string, fieldId: string) => T) => {
    const get = once((key: string) => {
      const [worksheetId, fieldId] = JSON.parse(key) as [string, string];
      return follow(
        () => read(worksheetId, fieldId),
        (changed) => observeFields(doc, worksheetId, [fieldId], changed),
        stops,
      );
    });
    return (worksheetId: string, fieldId: string) => get(fieldKey(worksheetId, fieldId));
  };

  const ink = once((address: string): ReadonlySignal<readonly InkStroke[]> => {
    const strokes = signal(readInk(doc, address));
    stops.push(
      observeMap(doc, address, () => {
        strokes.value = readInk(doc, address);
      }),
    );
    return strokes;
  });

  // After the transaction, when `reach` knows of it; the text's own signal changes before.
  const edition = once((_cell: CellAddress) => signal(0));
  stops.push(
    observeAddresses(doc, (addresses) => {
      for (const address of addresses) edition(address).value += 1;
    }),
  );

  const place = once((cell: CellAddress): ReadonlySignal<Place> => {
    // The marks of a field have a place too, but no text.
    const text = cell.includes("#") ? null : textOf(cell).value;
    const edited = edition(cell);
    const now = computed<Place>(() => {
      if (edited.value >= 0 && text?.value === "") return "nowhere";
      const reached = reach.reachOf(cell, vectors.value);
      return reached === "saving" && failing.value ? "failed" : reached;
    });
    const settled = settle(now, isFurther);
    stops.push(settled.stop);
    return settled.value;
  });

  const peopleIn = once((cell: CellAddress): ReadonlySignal<readonly PersonHere[]> => {
    let last: readonly PersonHere[] = [];
    return computed(() => {
      const here = others.value
        .filter((device) => device.cell === cell && device.role === "participant")
        .map((device) => ({ personId: device.personId, name: device.name, hue: hueOf(device.personId) }));
      if (JSON.stringify(here) !== JSON.stringify(last)) last = here;
      return last;
    });
  });

  const edit = onCaret && {
    addRow: (worksheetId: string, fieldId: string) => addRow(doc, worksheetId, fieldId, new LocalEdit()),
    removeRow: (worksheetId: string, fieldId: string, rowId: string) =>
      removeRow(doc, worksheetId, fieldId, rowId, new LocalEdit()),
    restoreRow: (worksheetId: string, fieldId: string, rowId: string) =>
      restoreRow(doc, worksheetId, fieldId, rowId, new LocalEdit()),
    moveRow: (worksheetId: string, fieldId: string, rowId: string, toIndex: number) =>
      moveRow(doc, worksheetId, fieldId, rowId, toIndex, new LocalEdit()),
    setMark: (worksheetId: string, fieldId: string, itemId: string, value: number | null) =>
      setMark(doc, worksheetId, fieldId, personId, itemId, value, new LocalEdit()),
    setTableMark: (worksheetId: string, fieldId: string, itemId: string, value: number | null) =>
      setMark(doc, worksheetId, fieldId, TABLE_PERSON, itemId, value, new LocalEdit()),
    addStroke: (address: string, stroke: Omit<InkStroke, "id">) =>
      addStroke(doc, address, stroke, new LocalEdit()),
    removeStroke: (address: string, strokeId: string) =>
      removeStroke(doc, address, strokeId, new LocalEdit()),
    addPhoto: (worksheetId: string, jpeg: Uint8Array<ArrayBuffer>) =>
      addPhoto(doc, worksheetId, jpeg, new LocalEdit()),
    refusePhoto: (worksheetId: string, bytes: number) => refusePhoto(doc, worksheetId, bytes),
    removePhoto: (worksheetId: string, photoId: string) =>
      removePhoto(doc, worksheetId, photoId, new LocalEdit()),
    restorePhoto: (worksheetId: string, photoId: string, jpeg: Uint8Array<ArrayBuffer>) =>
      restorePhoto(doc, worksheetId, photoId, jpeg, new LocalEdit()),
    turnPhoto: (worksheetId: string, photoId: string, turns: QuarterTurns) =>
      turnPhoto(doc, worksheetId, photoId, turns, new LocalEdit()),
    appendText: (cell: CellAddress, text: string) => appendText(doc, cell, text, new LocalEdit()),
    caretAt: onCaret,
  };

  return {
    text: textOf,
    place,
    peopleIn,
    rows: perField((w, f) => readRows(doc, w, f)),
    removedRows: perField((w, f) => readRemovedRows(doc, w, f)),
    marks: perField((w, f) => readMarks(doc, w, f, personId)),
    tableMarks: perField((w, f) => readMarks(doc, w, f, TABLE_PERSON)),
    ink,
    photos: once((worksheetId: string) => followPhotos(doc, worksheetId, stops)),
    ...(edit && { edit }),
    close: () => {
      for (const stop of stops.splice(0)) stop();
    },
  };
}

export type OpenAnswersView = ReturnType<typeof openAnswersView>;
