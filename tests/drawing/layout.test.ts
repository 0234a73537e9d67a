import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleDrawings } from "../../src/dev/drawing-sample/sample-drawings.ts";
import { figureBox, fitFigure, layoutFigure } from "../../src/drawing/layout.ts";
import type { Direction, FigureText } from "../../src/drawing/parts.ts";
import { boundText, overlap } from "../../src/drawing/text-size.ts";
import { arbitraryDrawing, arbitraryPlace } from "./arbitrary-drawing.ts";

const arbitraryEms = fc.integer({ min: 18, max: 60 });
const arbitraryDirection = fc.constantFrom<Direction>("ltr", "rtl");

const describeText = ({ lines, x, y }: FigureText) => `${lines.join("|")} at ${x} ${y}`;

describe("labels", () => {
  test("never leave the picture", () => {
    fc.assert(
      fc.property(arbitraryDrawing, arbitraryEms, arbitraryDirection, (drawing, ems, direction) => {
        const { width, height, texts } = layoutFigure(drawing, ems, direction);
        const outside = texts.filter((text) => {
          const box = boundText(text, direction === "rtl");
          return (
            box.x < -0.5 ||
            box.y < -0.5 ||
            box.x + box.width > width + 0.5 ||
            box.y + box.height > height + 0.5
          );
        });
        expect(outside.map(describeText)).toEqual([]);
      }),
    );
  });

  test("never overlap each other", () => {
    fc.assert(
      fc.property(arbitraryDrawing, arbitraryEms, arbitraryDirection, (drawing, ems, direction) => {
        const { texts } = layoutFigure(drawing, ems, direction);
        const boxes = texts.map((text) => boundText(text, direction === "rtl"));
        const pairs = boxes.flatMap((box, index) =>
          boxes.slice(index + 1).flatMap((other, offset) => {
            const second = texts[index + 1 + offset];
            const first = texts[index];
            return first && second && overlap(box, other)
              ? [`${describeText(first)} × ${describeText(second)}`]
              : [];
          }),
        );
        expect(pairs).toEqual([]);
      }),
    );
  });

  test("say every name of the drawing", () => {
    fc.assert(
      fc.property(arbitraryDrawing, arbitraryEms, (drawing, ems) => {
        const said = layoutFigure(drawing, ems).texts.map(({ lines }) => lines.join("").replace(/\s/g, ""));
        const names = drawing.shape === "bars" ? drawing.bars : drawing.regions;
        for (const { label } of names) expect(said).toContain(label.replace(/\s/g, ""));
      }),
    );
  });

  test("stand in the picture itself on a tablet, and in a legend on a phone", () => {
    const rolesOf = (id: string, ems: number) => {
      const drawing = sampleDrawings[id];
      return drawing ? layoutFigure(drawing, ems).texts.map(({ role }) => role) : [];
    };
    expect(rolesOf("nested", 46)).not.toContain("number");
    expect(rolesOf("nested", 22).filter((role) => role === "number")).toHaveLength(14);
    expect(rolesOf("stages", 46)).not.toContain("number");
  });
});

describe("places on the picture", () => {
  test("coordinates and places turn into each other", () => {
    fc.assert(
      fc.property(
        arbitraryDrawing,
        arbitraryPlace,
        arbitraryEms,
        arbitraryDirection,
        (drawing, place, ems, direction) => {
          const layout = layoutFigure(drawing, ems, direction);
          const { x, y } = layout.locate(place);
          expect(layout.placeAt(x, y)).toEqual(place);
        },
      ),
    );
  });

  test("the start is on the other side from right to left, but rings and cycles stay", () => {
    const xOf = (id: string, direction: Direction) => {
      const drawing = sampleDrawings[id];
      return drawing ? layoutFigure(drawing, 40, direction).locate({ x: 100, y: 500 }).x : Number.NaN;
    };
    for (const id of ["stages", "levels", "effort"]) {
      expect(xOf(id, "rtl")).toBeCloseTo(400 - xOf(id, "ltr"));
    }
    for (const id of ["nested", "pdsa"]) expect(xOf(id, "rtl")).toBe(xOf(id, "ltr"));
  });
});

test("a drawing is laid out wider than high enough to fit a space", () => {
  for (const drawing of Object.values(sampleDrawings)) {
    const ems = fitFigure(drawing, 1800, 800, 40);
    expect(ems).toBeLessThanOrEqual(45);
    if (ems > 16) expect(figureBox(drawing, ems).height * 4).toBeLessThanOrEqual(800);
  }
});
