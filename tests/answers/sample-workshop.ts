import type { Field, Workshop } from "../../src/workshops/format.ts";

/** One field of every kind that people can write in. */
export const sampleWorkshop: Workshop = {
  format: "worktable-workshop",
  version: 2,
  id: "sample",
  title: "Sample",
  language: "en",
  description: "",
  sources: [],
  worksheets: [
    {
      id: "sheet",
      title: "Sheet",
      intro: "",
      fields: [
        { kind: "prompt", id: "why", label: "Why?", who: "table", lines: 2 },
        { kind: "prompt", id: "own", label: "And you?", who: "each", lines: 2 },
        {
          kind: "table",
          id: "steps",
          label: "Steps",
          who: "table",
          rows: [{ id: "first", label: "First" }],
          columns: [
            { id: "what", label: "What", share: 1 },
            { id: "when", label: "When", share: 1 },
          ],
          grows: true,
          rowName: "step",
          lines: 1,
        },
        {
          kind: "checklist",
          id: "ills",
          label: "Ills",
          who: "each",
          items: [{ id: "cold", label: "Cold" }],
          ownEntries: { label: "Others", rowName: "ill" },
          notes: [{ id: "cure", label: "Cure" }],
        },
        {
          kind: "rating",
          id: "mood",
          label: "Mood",
          who: "each",
          items: [{ id: "today", label: "Today" }],
          points: [
            { value: 1, label: "low" },
            { value: 2, label: "high" },
          ],
        },
        { kind: "list", id: "ideas", label: "Ideas", who: "table", rowName: "idea", lines: 1 },
        {
          kind: "rating",
          id: "skill",
          label: "Skill",
          who: "each",
          items: [{ id: "knots", label: "Knots" }],
          points: [
            { value: 1, label: "low" },
            { value: 2, label: "high" },
          ],
          moments: [
            { id: "before", label: "Before" },
            { id: "after", label: "After" },
          ],
          notes: [{ id: "how", label: "How" }],
        },
        {
          kind: "choice",
          id: "drink",
          label: "Drink",
          who: "each",
          options: [
            { id: "tea", label: "Tea" },
            { id: "coffee", label: "Coffee" },
          ],
          several: false,
        },
        {
          kind: "choice",
          id: "days",
          label: "Days",
          who: "table",
          options: [
            { id: "monday", label: "Monday" },
            { id: "friday", label: "Friday" },
          ],
          several: true,
        },
        {
          kind: "votes",
          id: "best",
          label: "Best",
          who: "each",
          items: [],
          of: { field: "ideas", column: "text" },
          limit: 2,
        },
        {
          kind: "two-sided",
          id: "ways",
          label: "Ways",
          who: "table",
          sides: [
            { id: "fast", label: "Fast", examples: [{ id: "run", label: "Run" }] },
            { id: "slow", label: "Slow", examples: [] },
          ],
          rowName: "way",
          lines: 1,
        },
        {
          kind: "groups",
          id: "cases",
          label: "Cases",
          who: "table",
          rowName: "case",
          parts: [
            { id: "name", label: "Name", lines: 1 },
            { id: "story", label: "Story", lines: 2 },
          ],
        },
        {
          kind: "quadrants",
          id: "plan",
          label: "Plan",
          who: "table",
          quadrants: ["one", "two", "three", "four"].map((id) => ({ id, label: id })),
          lines: 1,
        },
        {
          kind: "matrix",
          id: "fits",
          label: "Fits",
          who: "each",
          rows: [{ id: "left", label: "Left" }],
          columns: [
            { id: "red", label: "Red" },
            { id: "blue", label: "Blue" },
          ],
          notes: [{ id: "why", label: "Why" }],
        },
        {
          kind: "figure",
          id: "curve",
          label: "Curve",
          who: "each",
          drawing: { shape: "plane", regions: [{ id: "start", label: "Start" }], across: "Time", up: "Mood" },
          alternative: "A plane.",
          marks: { kind: "points", items: [{ id: "us", label: "Us" }] },
        },
        {
          kind: "figure",
          id: "effort",
          label: "Effort",
          who: "table",
          drawing: { shape: "ladder", regions: [{ id: "low", label: "Low" }] },
          alternative: "A ladder.",
          marks: {
            kind: "levels",
            points: [
              { value: 1, label: "little" },
              { value: 2, label: "much" },
            ],
          },
        },
        {
          kind: "figure",
          id: "circle",
          label: "Circle",
          who: "table",
          drawing: { shape: "rings", regions: [{ id: "core", label: "Core" }] },
          alternative: "Rings.",
          marks: { kind: "tokens", rowName: "person", suggestions: [] },
        },
      ],
    },
  ],
};

/** Fields of the sample that grow, and parts that do, with a column of theirs. */
export const growingFields = [
  { fieldId: "steps", columnId: "what" },
  { fieldId: "ills", columnId: "text" },
  { fieldId: "ideas", columnId: "text" },
  { fieldId: "ways/fast", columnId: "text" },
  { fieldId: "ways/slow", columnId: "text" },
  { fieldId: "cases", columnId: "name" },
  { fieldId: "circle", columnId: "text" },
] as const;

/** What people mark, each for themselves or as a table. */
export const markedItems = [
  { fieldId: "ills", itemId: "cold", values: [1] },
  { fieldId: "mood", itemId: "today", values: [1, 2] },
  { fieldId: "skill", itemId: "knots:after", values: [1, 2] },
  { fieldId: "drink", itemId: "tea", values: [1] },
  { fieldId: "drink", itemId: "coffee", values: [1] },
  { fieldId: "days", itemId: "friday", values: [1] },
  { fieldId: "fits", itemId: "left:blue", values: [1] },
  { fieldId: "curve", itemId: "us", values: [120_340, 999_000] },
  { fieldId: "effort", itemId: "low", values: [1, 2] },
] as const;

/** Where people draw. */
export const inkAddresses = ["sheet/why/text#ink", "sheet/own/by/person-1#ink", "sheet/curve#ink"] as const;

/** A field of the sample. */
export function sampleField(id: string): Field {
  const field = sampleWorkshop.worksheets[0]?.fields.find((one) => one.id === id);
  if (!field) throw new Error(`no field ${id}`);
  return field;
}
