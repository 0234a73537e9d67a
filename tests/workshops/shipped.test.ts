import { expect, test } from "vitest";
import type { Field } from "../../src/workshops/format.ts";
import { shippedWorkshops } from "../../src/workshops/shipped.ts";

const [workshop] = shippedWorkshops;

function getField(worksheetId: string, fieldId: string): Field {
  const field = workshop?.worksheets
    .find(({ id }) => id === worksheetId)
    ?.fields.find(({ id }) => id === fieldId);
  if (!field) throw new Error(`no field ${worksheetId}/${fieldId}`);
  return field;
}

const labelsOf = (list: readonly { readonly label: string }[]): string[] => list.map(({ label }) => label);

const PRINCIPLES = [
  "Learning through knowledge generation and sharing",
  "Tapping gifts",
  "Disciplined inquiry",
  "Collaboration",
  "Transformation",
  "Possibility",
  "Ownership/Autonomy",
  "Dissent",
  "Value/Impact",
  "Rapid continuous improvement",
];

test("the principles are the handout's ten, described by the table and rated by everyone", () => {
  const table = getField("principles", "principles");
  const rating = getField("principles", "level");
  if (table.kind !== "table" || rating.kind !== "rating") throw new Error("wrong kinds");
  expect(labelsOf(table.rows)).toEqual(PRINCIPLES);
  expect(labelsOf(table.columns)).toEqual(["Description/Examples"]);
  expect(labelsOf(rating.items)).toEqual(PRINCIPLES);
  expect(rating.items.map(({ id }) => id)).toEqual(table.rows.map(({ id }) => id));
  expect(labelsOf(rating.points)).toEqual(["not yet", "beginning", "partial", "full"]);
});

test("the stages are five, with characteristics and supports", () => {
  const table = getField("stage-table", "stages");
  if (table.kind !== "table") throw new Error("wrong kind");
  expect(labelsOf(table.rows)).toEqual([
    "Potential",
    "Coalescing",
    "Maturing",
    "Stewardship",
    "Transformation",
  ]);
  expect(labelsOf(table.columns)).toEqual(["Characteristics", "Supports"]);
});

test("the diseases are thirteen, each described, with others, treatment, prevention and two prompts", () => {
  const checklist = getField("diseases", "diseases");
  if (checklist.kind !== "checklist") throw new Error("wrong kind");
  expect(labelsOf(checklist.items)).toEqual([
    "Egalitarianism",
    "Imperialism",
    "Disconnectedness",
    "Stratification",
    "Dependence",
    "Mediocrity",
    "Amnesia",
    "Dogmatism",
    "Individualism",
    "Competition",
    "Compliance",
    "Laissez faire leadership",
    "Shift focus",
  ]);
  expect(checklist.items.filter(({ hint }) => !hint)).toEqual([]);
  expect(checklist.ownEntries?.label).toBe("Others");
  expect(checklist.notes.map(({ id }) => id)).toEqual(["treat", "prevent"]);
  expect(workshop?.worksheets.find(({ id }) => id === "diseases")?.fields.map(({ kind }) => kind)).toEqual([
    "checklist",
    "prompt",
    "prompt",
  ]);
});

test("the next steps grow under four verbs and end in one commitment per person", () => {
  for (const verb of ["implement", "refine", "extend", "refresh"]) {
    const table = getField("next-steps", verb);
    if (table.kind !== "table") throw new Error("wrong kind");
    expect(table.grows).toBe(true);
    expect(labelsOf(table.columns)).toEqual(["Action", "Who", "By when", "First move", "Support needed"]);
  }
  expect(getField("next-steps", "commitment")).toMatchObject({ kind: "prompt", who: "each" });
});
