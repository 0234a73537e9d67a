import { expect, test } from "vitest";
import { buildPoster } from "../../src/handout/build-poster.ts";
import type { HandoutSource } from "../../src/handout/contract.ts";
import type { Workshop } from "../../src/workshops/format.ts";

const prompt = { kind: "prompt", lines: 2 } as const;
const workshop: Workshop = {
  format: "worktable-workshop",
  version: 2,
  id: "w",
  title: "Workshop",
  language: "en",
  description: "",
  sources: ["A work cited"],
  worksheets: [
    { id: "other", title: "Other", intro: "", fields: [] },
    {
      id: "sheet",
      title: "Sheet",
      intro: "What to do here.",
      readings: [{ text: "Something to read." }],
      fields: [
        { ...prompt, id: "own", label: "Own", who: "mine" },
        {
          kind: "table",
          id: "rows",
          label: "Rows",
          hint: "How to fill them",
          who: "table",
          rows: [{ id: "a", label: "Alpha", hint: "What alpha is" }],
          columns: [{ id: "c", label: "Column", share: 1 }],
          grows: false,
          rowName: "row",
          lines: 2,
        },
      ],
    },
  ],
};
const source: HandoutSource = {
  workshop,
  sessionTitle: "The day",
  personName: "Ana",
  personId: "p1",
  mine: { sheet: { own: { kind: "prompt", text: "A secret", texts: {} } } },
  table: {
    tableId: "oak",
    tableName: "Oak",
    answers: { sheet: { rows: { kind: "table", rows: [{ id: "a", cells: { c: "We hint: share" } }] } } },
  },
  tables: [],
  isPresenter: false,
};

test("a poster holds a table's answers under its name, and nothing else", () => {
  const poster = buildPoster(source, { worksheetId: "sheet", size: "poster", locale: "en", date: "1 May" });
  expect(poster.overline).toBe("Oak · The day");
  expect(poster.fileTitle).toBe("The day - Oak - Sheet");
  expect(poster.cover).toBeNull();
  expect(poster.sheets.map(({ id, number }) => [id, number])).toEqual([["sheet", 2]]);
  const text = JSON.stringify(poster);
  expect(text).toContain("We hint: share");
  for (const left of ["secret", "What to do", "to read", "How to fill", "What alpha is", "Ana", "1 May"]) {
    expect(text).not.toContain(left);
  }
});
