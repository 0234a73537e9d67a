import { expect, test } from "vitest";
import type { Drawing, Field, FieldKind, Worksheet } from "../../src/workshops/format.ts";
import { shippedWorkshops } from "../../src/workshops/shipped.ts";
import { handoutList, handoutSources, type ListedField } from "./handout-list.ts";

const workshop = shippedWorkshops.find(({ id }) => id === "communities-of-practice");
if (!workshop) throw new Error("no workshop communities-of-practice");

function getWorksheet(id: string): Worksheet {
  const worksheet = workshop?.worksheets.find((one) => one.id === id);
  if (!worksheet) throw new Error(`no worksheet ${id}`);
  return worksheet;
}

/** The field of that kind; throws where it is missing or of another kind. */
function getField<K extends FieldKind>(
  worksheetId: string,
  fieldId: string,
  kind: K,
): Extract<Field, { kind: K }> {
  const field = getWorksheet(worksheetId).fields.find(({ id }) => id === fieldId);
  if (field?.kind !== kind) throw new Error(`no ${kind} ${worksheetId}/${fieldId}`);
  return field as Extract<Field, { kind: K }>;
}

type Labelled = readonly { readonly label: string }[];
const labelsOf = (list: Labelled | undefined): string[] => (list ?? []).map(({ label }) => label);

const partsOf = (drawing: Drawing): Labelled => (drawing.shape === "bars" ? drawing.bars : drawing.regions);

/** A field as the list has it, read from the workshop. */
function describeField(field: Field): Omit<ListedField, "asks" | "board"> {
  const head = { id: field.id, kind: field.kind, who: field.who };
  switch (field.kind) {
    case "prompt":
      return head;
    case "list":
      return { ...head, grows: true };
    case "table":
      return { ...head, rows: labelsOf(field.rows), columns: labelsOf(field.columns), grows: field.grows };
    case "checklist":
      return {
        ...head,
        rows: labelsOf(field.items),
        columns: labelsOf(field.notes),
        grows: field.ownEntries !== undefined,
      };
    case "rating":
      return {
        ...head,
        rows: labelsOf(field.items),
        columns: labelsOf(field.notes),
        points: labelsOf(field.points),
        moments: labelsOf(field.moments),
      };
    case "choice":
      return { ...head, rows: labelsOf(field.options) };
    case "votes":
      return { ...head, rows: labelsOf(field.items) };
    case "two-sided":
      return { ...head, rows: labelsOf(field.sides), grows: true };
    case "groups":
      return { ...head, rows: labelsOf(field.parts), grows: true };
    case "quadrants":
      return { ...head, rows: labelsOf(field.quadrants) };
    case "matrix":
      return { ...head, rows: labelsOf(field.rows), columns: labelsOf([...field.columns, ...field.notes]) };
    case "figure":
      return {
        ...head,
        rows: labelsOf(partsOf(field.drawing)),
        points: field.marks.kind === "levels" ? labelsOf(field.marks.points) : [],
        marks:
          field.marks.kind === "points"
            ? labelsOf(field.marks.items)
            : field.marks.kind === "tokens"
              ? labelsOf(field.marks.suggestions)
              : [],
        grows: field.marks.kind === "tokens",
      };
  }
}

const NOTHING = { rows: [], columns: [], points: [], moments: [], marks: [], grows: false };

/** The list's side of the comparison: without what the workshop doesn't say about a field. */
function describeListed({ asks: _asks, board: _board, ...field }: ListedField): object {
  return { ...NOTHING, ...field };
}

test("the worksheets are the handout's 26, in its order", () => {
  expect(workshop.worksheets.map(({ id, title }) => `${id}: ${title}`)).toEqual(
    handoutList.map(({ id, title }) => `${id}: ${title}`),
  );
  expect(handoutList.map(({ number }) => number)).toEqual(
    Array.from({ length: 26 }, (_, index) => index + 1),
  );
});

for (const listed of handoutList) {
  test(`worksheet ${listed.number}, ${listed.id}, has every row, column, scale and question`, () => {
    const worksheet = getWorksheet(listed.id);
    expect(worksheet.fields.map((field) => ({ ...NOTHING, ...describeField(field) }))).toEqual(
      listed.fields.map(describeListed),
    );
    for (const { id, asks = [] } of listed.fields) {
      const label = worksheet.fields.find((field) => field.id === id)?.label ?? "";
      for (const words of asks) expect(label.toLowerCase()).toContain(words.toLowerCase());
    }
  });

  test(`worksheet ${listed.number}, ${listed.id}, says what to do and where it comes from`, () => {
    const worksheet = getWorksheet(listed.id);
    expect(worksheet.intro).not.toBe("");
    expect(worksheet.source ?? "").not.toBe("");
    const text = JSON.stringify(worksheet);
    for (const term of listed.terms) expect(text).toContain(term);
    for (const reading of worksheet.readings ?? []) expect(reading.source ?? "").not.toBe("");
  });
}

test("every figure is told in words that name each of its parts", () => {
  const figures = workshop.worksheets.flatMap(({ fields }) =>
    fields.filter((field) => field.kind === "figure"),
  );
  expect(figures).toHaveLength(8);
  for (const { drawing, alternative } of figures) {
    for (const label of labelsOf(partsOf(drawing))) {
      expect(alternative.toLowerCase()).toContain(label.toLowerCase());
    }
  }
});

test("the effect sizes are Hattie's", () => {
  const { drawing, alternative } = getField("evidence", "effect-sizes", "figure");
  if (drawing.shape !== "bars") throw new Error("wrong shape");
  expect(drawing.bars.map(({ value }) => value)).toEqual([1.57, 0.93, 0.77, 0.72, 0.72, 0.71, 0.6]);
  for (const { value } of drawing.bars) expect(alternative).toContain(value.toFixed(2));
});

test("launching asks 22 questions: seven, nine and six", () => {
  const counts = ["domain", "community", "practice"].map((id) => getField("launch", id, "table").rows.length);
  expect(counts).toEqual([7, 9, 6]);
});

test("the same things have the same ids wherever they stand", () => {
  const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const principles = idsOf(getField("principles", "principles", "table").rows);
  expect(principles).toHaveLength(10);
  expect(idsOf(getField("principles", "level", "rating").items)).toEqual(principles);
  expect(idsOf(getField("continuum", "continuum", "rating").items)).toEqual(principles);
  expect(idsOf(getField("questions", "top", "votes").items)).toEqual(
    idsOf(getField("questions", "standing", "rating").items),
  );
  expect(idsOf(getField("problem-samples", "closest", "choice").options)).toEqual(
    idsOf(getField("problem-samples", "attributes", "matrix").rows),
  );
  expect(idsOf(getField("problem-samples", "attributes", "matrix").columns)).toEqual(
    idsOf(getField("problem", "attributes", "checklist").items),
  );
});

test("what needs saying is said in a hint: diseases, phases, forms of work, samples, conditions, indicators", () => {
  const lists = [
    getField("diseases", "diseases", "checklist").items,
    getField("lifecycle", "phases", "table").rows,
    getField("forms-of-work", "forms", "table").rows,
    getField("problem-samples", "attributes", "matrix").rows,
    getField("conditions", "conditions", "rating").items,
    getField("indicators", "indicators", "rating").items,
    getField("principles", "principles", "table").rows,
    getField("pdsa", "steps", "quadrants").quadrants,
  ];
  for (const list of lists) expect(list.filter(({ hint }) => !hint)).toEqual([]);
});

test("the samples each come with their focus questions", () => {
  const { rows } = getField("problem-samples", "attributes", "matrix");
  expect(rows.filter(({ hint }) => hint?.includes("Focus questions:"))).toHaveLength(8);
});

test("the continuum describes each principle at each of its four points, never twice in the same words", () => {
  const { items, points } = getField("continuum", "continuum", "rating");
  const descriptors = items.flatMap((item) => item.descriptors ?? []);
  expect(points).toHaveLength(4);
  expect(descriptors).toHaveLength(40);
  expect(new Set(descriptors).size).toBe(40);
});

test("the lifecycle's line starts low, dips in Prototype, rises in Launch and Grow, and stays high", () => {
  const { drawing } = getField("lifecycle", "curve", "figure");
  if (drawing.shape !== "curve") throw new Error("wrong shape");
  const phaseOf = (x: number): number => Math.min(5, Math.floor((x * 6) / 100));
  const rise = [0, 0, 0, 0, 0, 0];
  let dips = 0;
  drawing.line.forEach(([x, y], index) => {
    const [beforeX, beforeY] = drawing.line[index - 1] ?? [x, y];
    const phase = phaseOf((x + beforeX) / 2);
    rise[phase] = (rise[phase] ?? 0) + y - beforeY;
    if (y < beforeY) dips += Number(phase === 2);
  });
  expect(dips).toBeGreaterThan(0);
  const [inquire = 0, design = 0, prototype = 0, launch = 0, grow = 0, sustain = 0] = rise;
  expect(Math.min(launch, grow)).toBeGreaterThan(Math.max(inquire, design, prototype, sustain));
  expect(drawing.line.at(-1)?.[1]).toBeGreaterThan(80);
});

test("votes are three, of the table's own challenges and of the fifteen questions", () => {
  expect(getField("questions", "top", "votes").limit).toBe(3);
  expect(getField("challenges", "votes", "votes")).toMatchObject({
    limit: 3,
    of: { field: "challenges", column: "challenge" },
  });
});

test("both sides of the teams begin with examples and leave at least seven lines", () => {
  const { sides, lines } = getField("team-types", "teams", "two-sided");
  expect(sides.filter(({ examples }) => examples.length >= 2)).toHaveLength(2);
  expect(lines).toBeGreaterThanOrEqual(7);
});

test("the board can order, count and date what it should", () => {
  expect(getField("questions", "standing", "rating").ranked).toBe("top");
  expect(getField("conditions", "conditions", "rating").ranked).toBe("mean");
  expect(getField("problem", "statement", "prompt").checkedBy).toBe("attributes");
  expect(getField("definition", "words", "list").words).toBe(true);
  for (const verb of ["implement", "refine", "extend", "refresh"]) {
    const dated = getField("next-steps", verb, "table").columns.filter(({ date }) => date);
    expect(labelsOf(dated)).toEqual(["By when"]);
  }
});

test("every work the handout cites is among the sources, in full", () => {
  for (const words of handoutSources) {
    const found = workshop.sources.filter((source) => words.every((word) => source.includes(word)));
    expect(found, words.join(", ")).toHaveLength(1);
  }
  expect(workshop.sources).toHaveLength(handoutSources.length);
  expect(workshop.credit).toContain("Joellen Killion");
});
