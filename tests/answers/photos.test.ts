import { expect, test } from "vitest";
import * as Y from "yjs";
import { spliceText } from "../../src/answers/edits.ts";
import { openHistory } from "../../src/answers/history.ts";
import { addPhoto, removePhoto, turnPhoto } from "../../src/answers/photo-edits.ts";
import {
  arePhotosEqual,
  countPhotoBytes,
  observePhotos,
  readAllPhotos,
  readPhotos,
} from "../../src/answers/read-photos.ts";
import { restoreSnapshot, takeSnapshot } from "../../src/answers/snapshot.ts";
import { readStrayTexts } from "../../src/answers/stray.ts";
import { readTouched } from "../../src/answers/touched.ts";
import { captionAddress, photosAddress } from "../../src/workshops/address.ts";
import { PHOTO_LIMITS } from "../../src/workshops/photo.ts";
import { makeJpegHead } from "../support/jpeg-head.ts";
import { sampleWorkshop } from "./sample-workshop.ts";

const HERE = "here";
const WORKSHEET = "sheet";
const ids = (doc: Y.Doc): readonly string[] => readPhotos(doc, WORKSHEET).map(({ id }) => id);
const add = (doc: Y.Doc, jpeg = makeJpegHead()): string => {
  const added = addPhoto(doc, WORKSHEET, jpeg, HERE);
  if (typeof added === "string") throw new Error(added);
  return added.id;
};
const meet = (a: Y.Doc, b: Y.Doc): void => {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)), "heard");
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)), "heard");
};

test("photos of two tablets stand together in the order they were added, with caption and turn", () => {
  const [ana, ben] = [new Y.Doc(), new Y.Doc()];
  const first = add(ana);
  const second = add(ben, makeJpegHead(900, 1_200));
  spliceText(ana, captionAddress(WORKSHEET, first), 0, 0, "The flip chart", HERE);
  meet(ana, ben);
  turnPhoto(ben, WORKSHEET, first, 3, HERE);
  meet(ana, ben);
  expect(readPhotos(ana, WORKSHEET)).toEqual(readPhotos(ben, WORKSHEET));
  expect(readPhotos(ana, WORKSHEET)).toMatchObject([
    { id: first, caption: "The flip chart", turns: 3, image: { width: 1_600 } },
    { id: second, caption: "", turns: 0, image: { width: 900 } },
  ]);
});

test("a photo removed lets go of its bytes, on the tablet and in what is kept of it", () => {
  const doc = new Y.Doc();
  const kept: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => kept.push(update));
  const id = add(doc, makeJpegHead(1_600, 1_200, 200_000));
  expect(Y.encodeStateAsUpdate(doc).length).toBeGreaterThan(200_000);
  removePhoto(doc, WORKSHEET, id, HERE);
  expect(ids(doc)).toEqual([]);
  expect(Y.encodeStateAsUpdate(doc).length).toBeLessThan(500);
  const replayed = new Y.Doc();
  for (const update of kept) Y.applyUpdate(replayed, update);
  expect(Y.encodeStateAsUpdate(replayed).length).toBeLessThan(500);
});

test("an undo brings a removed photo back, with its caption and turn, also to the table mates", () => {
  const [ana, ben] = [new Y.Doc(), new Y.Doc()];
  const history = openHistory([ana], HERE);
  const id = add(ana);
  spliceText(ana, captionAddress(WORKSHEET, id), 0, 0, "Before lunch", HERE);
  turnPhoto(ana, WORKSHEET, id, 1, HERE);
  const before = readPhotos(ana, WORKSHEET);
  history.breakCapture();
  removePhoto(ana, WORKSHEET, id, HERE);
  meet(ana, ben);
  expect(ids(ben)).toEqual([]);
  expect(history.undo()?.addresses).toEqual([photosAddress(WORKSHEET)]);
  meet(ana, ben);
  expect(readPhotos(ana, WORKSHEET)).toEqual(before);
  expect(readPhotos(ben, WORKSHEET)).toEqual(before);
  history.close();
});

test("a photo that a table mate turns while it is removed stays removed", () => {
  const [ana, ben] = [new Y.Doc(), new Y.Doc()];
  const id = add(ana);
  meet(ana, ben);
  removePhoto(ana, WORKSHEET, id, HERE);
  turnPhoto(ben, WORKSHEET, id, 2, HERE);
  meet(ana, ben);
  expect([ids(ana), ids(ben)]).toEqual([[], []]);
});

test("a full worksheet and a full table take no more, and say which of them is full", () => {
  const full = new Y.Doc();
  for (let count = 0; count < PHOTO_LIMITS.perWorksheet; count++) add(full);
  expect(addPhoto(full, WORKSHEET, makeJpegHead(), HERE)).toBe("worksheet-full");
  const heavy = new Y.Doc();
  const jpeg = makeJpegHead(1_600, 1_200, PHOTO_LIMITS.bytes);
  for (let at = 0; countPhotoBytes(heavy) + jpeg.length <= PHOTO_LIMITS.tableBytes; at++) {
    addPhoto(heavy, `sheet-${at % 4}`, jpeg, HERE);
  }
  expect(addPhoto(heavy, WORKSHEET, jpeg, HERE)).toBe("table-full");
  const [first] = readPhotos(heavy, "sheet-0");
  removePhoto(heavy, "sheet-0", first?.id ?? "", HERE);
  expect(addPhoto(heavy, WORKSHEET, jpeg, HERE)).toHaveProperty("id");
});

test("only a photo is added", () => {
  const doc = new Y.Doc();
  expect(addPhoto(doc, WORKSHEET, new TextEncoder().encode("<svg/>"), HERE)).toBe("no-photo");
  expect(Y.encodeStateAsUpdate(doc).length).toBeLessThan(10);
});

test("what another program put there is shown as no photo, and never more than the eye can take", () => {
  const doc = new Y.Doc();
  const map = doc.getMap(photosAddress(WORKSHEET));
  map.set("a", new TextEncoder().encode("<svg onload='alert(1)'/>"));
  map.set("b", "data:text/html,<script>");
  map.set("c", { bytes: 1 });
  map.set("d", new Y.Map());
  map.set("e", makeJpegHead(60_000, 60_000));
  map.set("f", makeJpegHead());
  map.set("f/turns", 7);
  map.set("../x", makeJpegHead());
  expect(readPhotos(doc, WORKSHEET).map(({ id, image, turns }) => [id, image !== null, turns])).toEqual([
    ["a", false, 0],
    ["b", false, 0],
    ["c", false, 0],
    ["d", false, 0],
    ["e", false, 0],
    ["f", true, 0],
  ]);
  for (let index = 0; index < 500; index++) map.set(`many-${index}`, makeJpegHead());
  expect(readPhotos(doc, WORKSHEET)).toHaveLength(PHOTO_LIMITS.shownPerWorksheet);
  const wrongKind = new Y.Doc();
  wrongKind.getArray(photosAddress(WORKSHEET)).push([1]);
  expect(readPhotos(wrongKind, WORKSHEET)).toEqual([]);
  expect(addPhoto(wrongKind, WORKSHEET, makeJpegHead(), HERE)).toBe("worksheet-full");
});

test("a snapshot holds no photos, and bringing one back leaves them as they are", () => {
  const doc = new Y.Doc();
  spliceText(doc, "sheet/why/text", 0, 0, "words", HERE);
  const id = add(doc);
  spliceText(doc, captionAddress(WORKSHEET, id), 0, 0, "caption", HERE);
  const snapshot = takeSnapshot(doc, WORKSHEET);
  expect(JSON.stringify(snapshot).length).toBeLessThan(200);
  const before = readPhotos(doc, WORKSHEET);
  restoreSnapshot(doc, WORKSHEET, { texts: {}, maps: {} }, HERE);
  expect(readPhotos(doc, WORKSHEET)).toEqual(before);
});

test("a photo is something of the table's, and its caption never passes for a former answer", () => {
  const doc = new Y.Doc();
  expect(readTouched(doc, WORKSHEET, "ada").table).toBe(false);
  const id = add(doc);
  spliceText(doc, captionAddress(WORKSHEET, id), 0, 0, "caption", HERE);
  expect(readTouched(doc, WORKSHEET, "ada")).toEqual({ mine: false, table: true });
  expect(readStrayTexts(doc, sampleWorkshop)).toEqual([]);
  expect(Object.keys(readAllPhotos(doc))).toEqual([WORKSHEET]);
  removePhoto(doc, WORKSHEET, id, HERE);
  expect(readTouched(doc, WORKSHEET, "ada").table).toBe(false);
  expect(readAllPhotos(doc)).toEqual({});
});

test("typing carries no photo and wakes nobody who looks at photos", () => {
  const doc = new Y.Doc();
  add(doc, makeJpegHead(1_600, 1_200, 300_000));
  const mate = new Y.Doc();
  Y.applyUpdate(mate, Y.encodeStateAsUpdate(doc));
  let told = 0;
  const stop = observePhotos(mate, WORKSHEET, () => told++);
  const sent: number[] = [];
  doc.on("update", (update: Uint8Array) => {
    sent.push(update.length);
    Y.applyUpdate(mate, update);
  });
  for (const key of "Each key by itself") spliceText(doc, "sheet/why/text", 0, 0, key, HERE);
  expect(Math.max(...sent)).toBeLessThan(100);
  expect(told).toBe(0);
  const missing = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(mate));
  expect(missing.length).toBeLessThan(100);
  add(doc);
  expect(told).toBe(1);
  stop();
});

test("readings are compared without their bytes: the same photo keeps the same image", () => {
  const doc = new Y.Doc();
  const id = add(doc);
  const before = readPhotos(doc, WORKSHEET);
  expect(readPhotos(doc, WORKSHEET)[0]?.image).toBe(before[0]?.image);
  expect(arePhotosEqual(before, readPhotos(doc, WORKSHEET))).toBe(true);
  turnPhoto(doc, WORKSHEET, id, 1, HERE);
  expect(arePhotosEqual(before, readPhotos(doc, WORKSHEET))).toBe(false);
});
