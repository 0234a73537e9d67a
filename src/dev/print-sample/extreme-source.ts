import type { HandoutSource } from "../../handout/contract.ts";
import type { TableAnswers, WorksheetAnswers } from "../../workshops/answer.ts";
import { usualAnswers, usualSource } from "./usual-source.ts";

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

const long = (index: number): string => LONG_ANSWER.slice(0, 700 * (index + 1));

/** A table's answers with everything that breaks a page. */
const extremeAnswers: WorksheetAnswers = {
  ...usualAnswers,
  principles: {
    ...usualAnswers.principles,
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
  pdsa: {
    ...usualAnswers.pdsa,
    steps: {
      kind: "quadrants",
      texts: { plan: LONG_ANSWER, do: UNBROKEN_WORD, study: long(1), act: long(0) },
    },
  },
  cases: {
    communities: {
      kind: "groups",
      groups: [
        { id: "group-1", cells: { name: UNBROKEN_WORD, purpose: LONG_ANSWER, members: ARABIC_ANSWER } },
        { id: "group-2", cells: { name: EMOJI_ANSWER, purpose: long(0) } },
      ],
    },
  },
  "team-types": {
    ...usualAnswers["team-types"],
    teams: {
      kind: "two-sided",
      sides: {
        learning: [{ id: "row-1", text: UNBROKEN_WORD }],
        management: [{ id: "row-2", text: long(2) }],
      },
    },
  },
  conditions: {
    conditions: {
      kind: "rating",
      ratings: {},
      notes: { vision: { notes: LONG_ANSWER }, structures: { notes: UNBROKEN_WORD } },
    },
  },
  participation: {
    ...usualAnswers.participation,
    rings: {
      kind: "figure",
      points: [],
      levels: {},
      tokens: [{ id: "token-1", text: UNBROKEN_WORD.slice(0, 60), place: { x: 20, y: 500 } }],
    },
  },
  "next-steps": {
    ...usualAnswers["next-steps"],
    implement: {
      kind: "table",
      rows: Array.from({ length: ADDED_ROWS }, (_, index) => ({
        id: `row-${index}`,
        cells: { action: nameAddedRow(index), who: UNBROKEN_WORD.slice(0, 40), support: ARABIC_ANSWER },
      })),
    },
    commitment: { kind: "prompt", text: "", texts: { "person-0": LONG_ANSWER } },
  },
};

const [first, ...others] = usualSource.tables;
const tables: readonly TableAnswers[] = first ? [{ ...first, answers: extremeAnswers }, ...others] : [];

export const extremeSource: HandoutSource = {
  ...usualSource,
  mine: extremeAnswers,
  table: tables[0] ?? null,
  tables,
};
