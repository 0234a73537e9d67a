import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listRegions, placeOfRegion, regionAt, snapPlace } from "../../src/drawing/places.ts";
import { arbitraryFigure, arbitraryPlace } from "./arbitrary-drawing.ts";

describe("places and regions", () => {
  test("the place of a region lies in it, the first ones apart from each other", () => {
    fc.assert(
      fc.property(arbitraryFigure, fc.integer({ min: 0, max: 60 }), (drawing, index) => {
        for (const { id } of listRegions(drawing)) {
          const place = placeOfRegion(drawing, id, index);
          expect(regionAt(drawing, place)).toBe(id);
          expect(snapPlace(drawing, place)).toEqual(place);
          expect(placeOfRegion(drawing, id, 1)).not.toEqual(placeOfRegion(drawing, id, 0));
        }
      }),
    );
  });

  test("snapping twice is snapping once, and always ends in a region", () => {
    fc.assert(
      fc.property(arbitraryFigure, arbitraryPlace, (drawing, place) => {
        const snapped = snapPlace(drawing, place);
        expect(snapPlace(drawing, snapped)).toEqual(snapped);
        expect(regionAt(drawing, snapped)).not.toBeNull();
      }),
    );
  });

  test("snapping keeps the region a place was in", () => {
    fc.assert(
      fc.property(arbitraryFigure, arbitraryPlace, (drawing, place) => {
        const region = regionAt(drawing, place);
        if (region !== null) expect(regionAt(drawing, snapPlace(drawing, place))).toBe(region);
      }),
    );
  });

  test("a ring's places have room beside its name: a dozen in each of seven rings", () => {
    const drawing = {
      shape: "rings" as const,
      regions: Array.from({ length: 7 }, (_, index) => ({ id: `r${index}`, label: "Ring" })),
    };
    for (const { id } of drawing.regions) {
      const places = Array.from({ length: 12 }, (_, index) => placeOfRegion(drawing, id, index));
      expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(12);
    }
  });

  test("a mark on a curve rides on the line", () => {
    const drawing = {
      shape: "curve" as const,
      regions: [{ id: "a", label: "A" }],
      line: [
        [0, 0],
        [50, 100],
        [100, 50],
      ] as const,
      across: "",
      up: "",
    };
    expect(snapPlace(drawing, { x: 250, y: 900 })).toEqual({ x: 250, y: 499 });
    expect(snapPlace(drawing, { x: 999, y: 0 })).toEqual({ x: 999, y: 500 });
  });
});
