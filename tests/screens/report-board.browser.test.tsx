import { cleanup, render, waitFor } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { makeSampleAnswers } from "../../src/dev/sample/answers.ts";
import { makeSampleSource } from "../../src/dev/sample/board-source.ts";
import { listViews } from "../../src/screens/board/views.ts";
import { ReportBoard } from "../../src/screens/report/ReportBoard.tsx";
import { shippedWorkshops } from "../../src/workshops/shipped.ts";
import "../../src/screens/report/report.css";
// After the report's own styles, as the built app may load them.
import "../../src/screens/board/Board.css";
import "../../src/screens/board/board-views.css";

afterEach(cleanup);

/** The board's smallest text, 40 of 1920 units, where a board is 1800 * 0.31 px wide. */
const SMALL_PX = 40 * 0.31;

test("a board in the report is small as a whole: its text, and its charts to be printed sharply", async () => {
  const [workshop] = shippedWorkshops;
  const worksheet = workshop?.worksheets.find(({ id }) => id === "outcomes");
  const view = worksheet && listViews(worksheet).find(({ kind }) => kind === "spread");
  if (!workshop || !worksheet || !view) throw new Error("no view of a rating");
  const source = makeSampleSource(workshop, makeSampleAnswers(workshop));
  const { container } = render(
    <ReportBoard view={view} source={source} worksheetId={worksheet.id} language="en" />,
  );
  const legend = container.querySelector(".board-legend");
  if (!legend) throw new Error("no legend");
  expect(Number.parseFloat(getComputedStyle(legend).fontSize)).toBeCloseTo(SMALL_PX, 1);
  await waitFor(() => expect(container.querySelector("canvas")?.dataset.drawn).toBeDefined());
  const canvas = container.querySelector("canvas");
  expect((canvas?.width ?? 0) / (canvas?.clientWidth ?? 1)).toBeCloseTo(3, 1);
});
