import type { HandoutSource } from "../../screens/print/contract.ts";
import type { TableAnswers, WorksheetAnswers } from "../../workshops/answer.ts";
import { fillUsually, usualSource } from "./usual-source.ts";

/** 6,000 characters with numbered sentences, so that a lost line shows. */
export const LONG_ANSWER = Array.from(
  { length: 120 },
  (_, index) => `Remark ${String(index + 1).padStart(3, "0")} of a long answer that goes on.`,
)
  .join(" ")
  .padEnd(6000, " and on")
  .slice(0, 6000);
export const UNBROKEN_WORD = "supercalifragilistic".repeat(10);
const EMOJI_ANSWER = "Celebrate small wins 🎉 together 👩🏽‍🏫";
export const ARABIC_ANSWER = "نتعلم معًا من تجاربنا في الصف";
export const ADDED_ROWS = 30;

/** Row n of the 30 that the extreme table added. */
export const nameAddedRow = (index: number): string => `Added step ${String(index + 1).padStart(2, "0")}`;

/** A table's answers with everything that breaks a page. */
function fillExtremely(seed: number): WorksheetAnswers {
  const usual = fillUsually(seed);
  return {
    ...usual,
    principles: {
      ...usual.principles,
      principles: {
        kind: "table",
        rows: [
          { id: "learning", cells: { description: LONG_ANSWER.slice(0, 3000) } },
          { id: "gifts", cells: { description: LONG_ANSWER } },
          { id: "inquiry", cells: { description: UNBROKEN_WORD } },
          { id: "collaboration", cells: { description: EMOJI_ANSWER } },
          { id: "transformation", cells: { description: ARABIC_ANSWER } },
        ],
      },
    },
    "stage-table": {
      stages: {
        kind: "table",
        rows: [{ id: "potential", cells: { characteristics: LONG_ANSWER, supports: UNBROKEN_WORD } }],
      },
    },
    "next-steps": {
      ...usual["next-steps"],
      implement: {
        kind: "table",
        rows: Array.from({ length: ADDED_ROWS }, (_, index) => ({
          id: `row-${index}`,
          cells: { action: nameAddedRow(index), who: UNBROKEN_WORD.slice(0, 40), support: ARABIC_ANSWER },
        })),
      },
      commitment: { kind: "prompt", text: "", texts: { [`ana-${seed}`]: LONG_ANSWER } },
    },
  };
}

const tables: readonly TableAnswers[] = Array.from({ length: 10 }, (_, index) => ({
  tableId: `table-${index + 1}`,
  tableName: `Table ${index + 1}`,
  answers: index === 0 ? fillExtremely(1) : fillUsually(index + 1),
}));

export const extremeSource: HandoutSource = {
  ...usualSource,
  mine: fillExtremely(1),
  table: tables[0] ?? null,
  tables,
};
