import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { fillAnswers } from "../../src/answers/fill.ts";
import { readWorksheetAnswers } from "../../src/answers/read-field.ts";
import { writeAnswersSchema } from "../../src/dev/answers-schema.ts";
import { writeJson } from "../../src/files/write-json.ts";
import { parseAnswersText } from "../../src/workshops/answers-file.ts";
import { sampleWorkshop } from "../answers/sample-workshop.ts";
import { order } from "./sample.ts";

const write = (whose: "mine" | "table" | "all") => new TextDecoder().decode(writeJson(order(whose)));

test("the published JSON Schema is the one the parser uses (else: node src/dev/commands/write-schema.mjs)", () => {
  expect(readFileSync("public/answers.schema.json", "utf8")).toBe(writeAnswersSchema());
});

test("what is written is what the schema says, and what the door reads", () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(writeAnswersSchema()));
  for (const whose of ["mine", "table", "all"] as const) {
    const text = write(whose);
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
    expect(parseAnswersText(text)).toMatchObject({
      format: "worktable-answers",
      session: { title: "A day in March" },
    });
  }
  expect(validate({ ...JSON.parse(write("table")), tables: [{ id: "A B" }] })).toBe(false);
});

test("one's own file has the table's texts and nothing of others; private answers can stay out", () => {
  const text = write("mine");
  expect(text).toContain("my own reason");
  expect(text).toContain('"Ginger"');
  expect(text.match(/of another|"p2"/g)).toBeNull();
  const handedOn = new TextDecoder().decode(writeJson(order("mine", { withoutPrivate: true })));
  expect(handedOn).toContain('"Ginger"');
  expect(handedOn.match(/my own reason|of another|"p2"/g)).toBeNull();
});

test.each([
  ["nothing", "", "foreign"],
  ["another JSON", "[1]", "foreign"],
  ["a newer version", '{"format":"worktable-answers","version":2}', "newer"],
  ["a broken one", '{"format":"worktable-answers","version":1}', "broken"],
])("%s is refused", (_, text, kind) => {
  expect(parseAnswersText(text)).toMatchObject({ kind });
});

test("a wrong place is named", () => {
  const content = JSON.parse(write("table"));
  content.tables[0].answers.sheet.ideas.entries[0].text = 7;
  expect(parseAnswersText(JSON.stringify(content))).toEqual({
    kind: "broken",
    where: "tables.0.answers.sheet.ideas.entries.0.text",
  });
});

test("filled in, the answers are the same; twice changes nothing; what stands stays", () => {
  const read = parseAnswersText(write("table"));
  if ("kind" in read) throw new Error(read.kind);
  const answers = read.tables[0]?.answers ?? {};
  const doc = new Y.Doc();
  const filled = fillAnswers(doc, sampleWorkshop, answers, "test");
  expect(filled).toMatchObject({ marks: 4, strokes: 1, kept: 0 });
  const now = readWorksheetAnswers(doc, sampleWorkshop);
  expect(now.sheet).toMatchObject(answers.sheet ?? {});

  const before = Y.encodeStateVector(doc);
  const again = fillAnswers(doc, sampleWorkshop, answers, "test");
  expect(again).toEqual({ texts: 0, rows: 0, marks: 0, strokes: 0, kept: 0 });
  expect(Y.encodeStateVector(doc)).toEqual(before);

  const other = { sheet: { ideas: { kind: "list", entries: [{ id: "i-1", text: "Swim" }] } } } as const;
  expect(fillAnswers(doc, sampleWorkshop, other, "test")).toMatchObject({ texts: 0, kept: 1 });
  expect(readWorksheetAnswers(doc, sampleWorkshop).sheet?.ideas).toMatchObject({
    entries: [{ text: "Walk" }],
  });
});
