import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { usualSource, workshop } from "../../src/dev/print-sample/usual-source.ts";
import { buildTableHandouts, type PeopleChoice } from "../../src/handout/build-people.ts";
import type { BlockBody, Mark } from "../../src/handout/handout.ts";
import { addNames, countHandouts, listMissing, readNames, splitJob } from "../../src/handout/people.ts";
import { messages } from "../../src/messages/print.ts";

describe("a list of names", () => {
  test("has one a line, without what is not to be seen", () => {
    expect(readNames(" Ana Haddad \r\n\n\tOmar\u0007  Said\n ")).toEqual(["Ana Haddad", "Omar Said"]);
    expect(readNames("Li\nLi")).toEqual(["Li", "Li"]);
    expect(readNames("é".repeat(500))[0]).toHaveLength(120);
  });

  test("reads back what was added to it", () => {
    const name = fc.string().filter((text) => readNames(text).length === 1);
    fc.assert(
      fc.property(fc.string(), fc.array(name), (text, names) => {
        expect(readNames(addNames(text, names))).toEqual([...readNames(text), ...names.flatMap(readNames)]);
      }),
    );
  });

  test("misses whoever was seen and is on no line, however it is written", () => {
    expect(listMissing("ana\nOmar Said", ["Ana", "Omar", "Omar Said"])).toEqual(["Omar"]);
  });

  test("makes a handout for each name and for those without", () => {
    expect(
      countHandouts([
        { tableId: "a", names: ["Ana", "Omar"], unnamed: 1 },
        { tableId: "b", names: [], unnamed: 0 },
      ]),
    ).toBe(3);
  });
});

describe("a job that is too much for one print window", () => {
  test("goes in parts that leave out nothing and are no larger than need be", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 })),
        fc.integer({ min: 1, max: 200 }),
        (pages, most) => {
          const parts = splitJob(pages, most);
          expect(parts.flatMap(({ from, to }) => pages.slice(from, to))).toEqual(pages);
          for (const part of parts) {
            expect(part.pages <= most || part.to - part.from === 1).toBe(true);
            expect(part.pages + (pages[part.to] ?? most)).toBeGreaterThan(part.to < pages.length ? most : 0);
          }
        },
      ),
    );
  });
});

describe("the handouts of a table", () => {
  const choice: PeopleChoice = {
    worksheetIds: workshop.worksheets.map(({ id }) => id),
    size: "usual",
    locale: "en-GB",
    date: "26 November 2026",
  };
  const [table] = usualSource.tables;
  if (!table) throw new Error("The sample has no table");
  const source = { ...usualSource, mine: null, table: null, personName: "" };
  const made = buildTableHandouts(source, choice, table, { names: ["Ana", "Omar"], unnamed: 1 });

  test("have a cover each: the name or a line for it, and the table", () => {
    const line = (index: number, label: string) =>
      made.people[index]?.cover.lines.find((one) => one.label === label)?.value;
    expect(made.people.map((_, index) => line(index, messages.print.name))).toEqual(["Ana", "Omar", null]);
    expect(made.people.map((_, index) => line(index, messages.print.table))).toEqual(
      Array(3).fill(table.tableName),
    );
    expect(made.handout.cover).toBeNull();
    expect(made.handout.overline).toContain(table.tableName);
  });

  test("hold what the table wrote together", () => {
    const written = JSON.stringify(made.handout.sheets);
    const cell = table.answers.principles?.principles;
    if (cell?.kind !== "table") throw new Error("The sample has no principles");
    const texts = cell.rows.flatMap(({ cells }) => Object.values(cells)).filter((text) => text !== "");
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(written).toContain(JSON.stringify(text.trim()).slice(1, -1));
  });

  test("show no mark and no text of one person's, and no count of them", () => {
    const blocks = made.handout.sheets.flatMap((sheet) =>
      sheet.blocks.map((block) => ({ block, who: whoOf(sheet.id, block.id) })),
    );
    for (const { block, who } of blocks) {
      const marks = marksOf(block.body).map(({ kind }) => kind);
      expect(marks, block.id).not.toContain("count");
      if (who !== "table") expect(marks, block.id).not.toContain("set");
    }
    const alone = workshop.worksheets.flatMap(({ id, fields }) =>
      fields.flatMap((field) => {
        const answer = table.answers[id]?.[field.id];
        return answer?.kind === "prompt" ? Object.values(answer.texts) : [];
      }),
    );
    expect(alone.length).toBeGreaterThan(0);
    for (const text of alone) expect(JSON.stringify(made)).not.toContain(JSON.stringify(text).slice(1, -1));
  });

  test("keep the earlier answers of their own table alone", () => {
    const stray = (tableName: string) => ({
      label: "Warm-up",
      text: `of ${tableName}`,
      mine: false,
      tableName,
    });
    const mixed = { ...source, stray: [stray(table.tableName), stray("Another")] };
    expect(buildTableHandouts(mixed, choice, table, { names: ["Ana"], unnamed: 0 }).handout.strays).toEqual([
      { label: "Warm-up", text: `of ${table.tableName}` },
    ]);
  });
});

const whoOf = (worksheetId: string, fieldId: string) =>
  workshop.worksheets.find(({ id }) => id === worksheetId)?.fields.find(({ id }) => id === fieldId)?.who;

function marksOf(body: BlockBody): readonly Mark[] {
  if (body.kind === "scale") return body.rows.flatMap(({ marks }) => marks);
  if (body.kind === "options") return body.options.map(({ mark }) => mark);
  if (body.kind === "grid") return body.groups.flatMap(({ rows }) => rows.flatMap(({ mark }) => mark ?? []));
  if (body.kind === "figure") return body.levels?.rows.flatMap(({ marks }) => marks) ?? [];
  return [];
}
