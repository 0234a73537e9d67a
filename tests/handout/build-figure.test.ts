import { describe, expect, test } from "vitest";
import type { Whose } from "../../src/handout/contract.ts";
import { messages } from "../../src/messages/print.ts";
import type { FieldAnswer } from "../../src/workshops/answer.ts";
import type { Field } from "../../src/workshops/format.ts";
import { base, build, item, read, scale, stroke } from "./build-one.ts";

describe("figure", () => {
  const drawing = { shape: "cycle", regions: [item("a"), { ...item("b"), hint: "explained" }] } as const;
  const common = { ...base, kind: "figure", drawing, alternative: "A circle" } as const;
  const empty = { kind: "figure", points: [], levels: {}, tokens: [] } as const;
  test("mine has my point, the room's has all, blank none", () => {
    const field: Field = { ...common, marks: { kind: "points", items: [item("us")] } };
    const point = (personId: string) => ({ personId, itemId: "us", x: 100, y: 200 });
    const answer: FieldAnswer = { ...empty, points: [point("p1"), point("p2")] };
    const spots = (whose: Whose) => {
      const { body } = build(field, whose, answer, { ...empty, points: [point("q1")] });
      return body.kind === "figure" ? body.spots.length : null;
    };
    expect([spots("blank"), spots("mine"), spots("table"), spots("all")]).toEqual([0, 1, 2, 3]);
    expect(build(field, "blank").body).toMatchObject({
      alternative: "A circle",
      described: [{ hint: "explained" }],
    });
  });
  test("levels are a scale of its regions", () => {
    const field: Field = { ...common, marks: { kind: "levels", points: scale } };
    const answer: FieldAnswer = { ...empty, levels: { p1: { a: 1 }, p2: { a: 1, b: 0 } } };
    const { body } = build(field, "table", answer);
    const rows = body.kind === "figure" ? (body.levels?.rows ?? []) : [];
    expect(rows.map(({ marks }) => read(marks))).toEqual([
      ["–", 2],
      [1, "–"],
    ]);
  });
  test("tokens keep their names; of many tables they are gathered by region", () => {
    const marks = { kind: "tokens", rowName: "role", suggestions: [item("s")] } as const;
    const field: Field = { ...common, who: "table", marks };
    const answer: FieldAnswer = {
      ...empty,
      tokens: [
        { id: "1", text: "coach", place: { x: 500, y: 20 } },
        { id: "2", text: "guest", place: null },
      ],
    };
    expect(build(field, "blank").body).toMatchObject({ spots: [], unplaced: [item("s")] });
    expect(build(field, "table", answer).body).toMatchObject({
      spots: [{ text: "coach" }],
      unplaced: [{ label: "guest" }],
    });
    const coach = messages.print.addedBy("coach", "Oak");
    expect(build(field, "all", answer).body).toMatchObject({
      spots: [{ text: "" }],
      gathered: [{ hint: coach }],
    });
  });
  test("what was drawn on it lies over it", () => {
    const field: Field = { ...common, marks: { kind: "none" } };
    const { body } = build(field, "all", { ...empty, ink: { "": [stroke] } });
    expect(body).toMatchObject({ sketches: [{ from: "Oak", strokes: [stroke] }] });
  });
});
