import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import "../../src/ui/styles.css";
import { sampleDrawings } from "../../src/dev/drawing-sample/sample-drawings.ts";
import { FigureDrawing } from "../../src/drawing/FigureDrawing.tsx";

afterEach(cleanup);

const cases = Object.keys(sampleDrawings).flatMap((id) =>
  [21, 24, 34, 46].flatMap((ems) =>
    (["ltr", "rtl"] as const).map((direction) => [id, ems, direction] as const),
  ),
);

test.each(cases)("%s, %d ems wide, %s: labels as set stay inside and apart", async (id, ems, direction) => {
  const drawing = sampleDrawings[id];
  if (!drawing) throw new Error(`No sample drawing ${id}`);
  await document.fonts.load('16px "Source Serif 4 Variable"');
  await document.fonts.load('italic 16px "Source Serif 4 Variable"');
  const { container } = render(
    <div style={{ inlineSize: "700px" }}>
      <FigureDrawing drawing={drawing} variant="screen" ems={ems} direction={direction} />
    </div>,
  );
  const picture = container.querySelector("svg")?.getBoundingClientRect();
  if (!picture) throw new Error("Nothing is drawn");
  const spans = [...container.querySelectorAll("tspan")].map((span) => ({
    text: span.textContent,
    box: span.getBoundingClientRect(),
  }));
  // The boxes of letters are higher than what is inked of them: a line's box reaches into its neighbour's.
  const slack = (700 / ems) * 0.4;
  const outside = spans.filter(
    ({ box }) =>
      box.left < picture.left - 1 ||
      box.right > picture.right + 1 ||
      box.top + slack / 2 < picture.top ||
      box.bottom - slack / 2 > picture.bottom,
  );
  expect(
    outside.map(({ text, box }) => `${text} ${box.left - picture.left} ${box.right - picture.right}`),
  ).toEqual([]);
  const touching = spans.flatMap(({ text, box }, index) =>
    spans
      .slice(index + 1)
      .filter(
        ({ box: other }) =>
          box.left < other.right &&
          other.left < box.right &&
          box.top + slack < other.bottom &&
          other.top + slack < box.bottom,
      )
      .map((other) => `${text} × ${other.text}`),
  );
  expect(touching).toEqual([]);
});
