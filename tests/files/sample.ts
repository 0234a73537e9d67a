import type { FileOrder } from "../../src/files/contract.ts";
import type { HandoutSource, Whose } from "../../src/handout/contract.ts";
import type { WorksheetAnswers } from "../../src/workshops/answer.ts";
import { sampleWorkshop } from "../answers/sample-workshop.ts";

/** What spreadsheets, browsers, XML and Markdown could take for something else than a text. */
export const HOSTILE = [
  '=HYPERLINK("http://example.org","go")',
  "+1-2",
  "-2+3",
  "@SUM(A1)",
  "\tbegins with a tab",
  "'=already marked",
  "שלום \u202Eabc\u202C \u200F end",
  "😀 👩🏽‍🏫 é 名",
  "bell \u0007 null \u0000 escape \u001B end",
  "_x000D_ and _x005F_",
  "]]> <script>alert(1)</script> &amp; <!--",
  'she said "no", and; left\nfor a new line',
  "| pipe * star _under_ # hash [link](x) `code` ~~gone~~",
  "1. no list",
  "# no heading",
  "    no code",
];
export const LONG = `${"a long answer, ".repeat(6666)}\u{1F600} the end of it`;

const answers: WorksheetAnswers = {
  sheet: {
    why: { kind: "prompt", text: LONG, texts: {} },
    own: { kind: "prompt", text: "", texts: { p1: "mine", p2: "of another" }, names: { p2: "Ana" } },
    steps: {
      kind: "table",
      rows: [
        { id: "first", cells: { what: "Begin", when: "2027-05-01" } },
        ...HOSTILE.map((text, index) => ({ id: `row-${index}`, cells: { what: text, when: "" } })),
      ],
    },
    mood: { kind: "rating", ratings: { p1: { today: 2 }, p2: { today: 1 } }, notes: {} },
    ills: {
      kind: "checklist",
      ticks: { cold: ["p1", "p2"] },
      own: [],
      notes: { cold: { cure: "Ginger" } },
      ink: { "": [{ id: "s-1", pen: 0, points: [0, 0, 128, 500, 300, 128] }] },
    },
    ideas: { kind: "list", entries: [{ id: "i-1", text: "Walk" }] },
  },
};

/** Two tables, of which person p1 sits at the first. */
export function order(whose: Whose, change: Partial<FileOrder["choice"]> = {}): FileOrder {
  const table = { tableId: "north", tableName: "North", answers };
  const source: HandoutSource = {
    workshop: sampleWorkshop,
    sessionTitle: "A day in March",
    personName: "Ben",
    personId: "p1",
    mine: { sheet: { why: { kind: "prompt", text: "my own reason", texts: {} } } },
    table,
    tables: [table, { tableId: "south", tableName: "South", answers: {} }],
    isPresenter: true,
  };
  return {
    source,
    paper: "a4",
    choice: {
      ...{ worksheetIds: ["sheet"], whose, size: "usual", cover: true },
      ...{ locale: "en-GB", date: "21 March 2027" },
      ...change,
    },
  };
}
