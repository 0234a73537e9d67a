import fc from "fast-check";
import { expect, test } from "vitest";
import { buildHandout } from "../../src/handout/build-handout.ts";
import { placePhotos } from "../../src/handout/build-photos.ts";
import type { HandoutSource, Whose } from "../../src/handout/contract.ts";
import type { SheetPhoto } from "../../src/handout/handout.ts";
import { readRoom } from "../../src/handout/page-room.ts";
import type { Workshop } from "../../src/workshops/format.ts";
import { type Photo, readPhotoImage } from "../../src/workshops/photo.ts";
import { makeJpegHead } from "../support/jpeg-head.ts";

const makePhoto = (width: number, height: number, id = "a"): Photo => ({
  id,
  caption: "",
  turns: 0,
  image: readPhotoImage(makeJpegHead(width, height)),
});
const makeSheetPhoto = (photo: Photo): SheetPhoto => ({ from: null, photo, number: 1 });
const room = readRoom("usual", "portrait");
const rowsOf = (...sizes: readonly (readonly [number, number])[]): readonly number[] =>
  placePhotos(
    sizes.map(([width, height]) => makeSheetPhoto(makePhoto(width, height))),
    room,
  ).map(({ length }) => length);

test("two upright photos share a row, a wide one stands alone", () => {
  expect(rowsOf([900, 1_200], [900, 1_200], [900, 1_200])).toEqual([2, 1]);
  expect(rowsOf([1_600, 900], [1_600, 900])).toEqual([1, 1]);
  expect(rowsOf([1_600, 900], [900, 1_200], [900, 1_200])).toEqual([1, 2]);
});

test("whatever their shapes, none is lost, none wider than the page or higher than half of it", () => {
  const side = fc.integer({ min: 1, max: 2_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(side, side), { maxLength: 12 }), (sizes) => {
      const rows = placePhotos(
        sizes.map(([width, height], index) => makeSheetPhoto(makePhoto(width, height, `${index}`))),
        room,
      );
      expect(rows.flat().map(({ photo }) => photo.id)).toEqual(sizes.map((_, index) => `${index}`));
      for (const row of rows) {
        expect(row.length).toBeLessThanOrEqual(2);
        expect(row.reduce((sum, { ems }) => sum + ems, 0)).toBeLessThanOrEqual(room.ems + 0.001);
        for (const { ems, photo } of row) {
          const { width = 1, height = 1 } = photo.image ?? {};
          expect((ems * height) / width).toBeLessThanOrEqual((room.lines * 1.38) / 2);
        }
      }
    }),
  );
});

test("a turned photo is placed as it is shown", () => {
  const upright = { ...makePhoto(1_600, 900), turns: 1 as const };
  expect(placePhotos([makeSheetPhoto(upright), makeSheetPhoto(upright)], room)).toHaveLength(1);
});

const workshop: Workshop = {
  format: "worktable-workshop",
  version: 2,
  id: "one",
  title: "One",
  language: "en",
  description: "",
  worksheets: [{ id: "sheet", title: "Sheet", intro: "", fields: [] }],
  sources: [],
};

test("the table's photos go with its handout and with mine, all tables' with their names, none on a blank one", () => {
  const unfit: Photo = { ...makePhoto(10, 10, "b"), image: null };
  const table = (tableId: string) => ({
    tableId,
    tableName: `Table ${tableId}`,
    answers: {},
    photos: { sheet: [makePhoto(900, 1_200), unfit], gone: [makePhoto(900, 1_200)] },
  });
  const source: HandoutSource = {
    workshop,
    sessionTitle: "",
    personName: "",
    personId: "me",
    mine: {},
    table: table("1"),
    tables: [table("1"), table("2")],
    isPresenter: true,
  };
  const photosFor = (whose: Whose) =>
    buildHandout(source, {
      worksheetIds: ["sheet"],
      whose,
      size: "usual",
      cover: false,
      locale: "en",
      date: "",
    }).sheets[0]?.photos.map(({ from, photo }) => [from, photo.id]);
  expect(photosFor("table")).toEqual([[null, "a"]]);
  expect(photosFor("mine")).toEqual([[null, "a"]]);
  expect(photosFor("all")).toEqual([
    ["Table 1", "a"],
    ["Table 2", "a"],
  ]);
  expect(photosFor("blank")).toEqual([]);
});
