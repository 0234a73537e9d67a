import type { Workshop } from "../../src/workshops/format.ts";

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
      ],
    },
  ],
};

/** Fields of the sample that grow, with a column of theirs. */
export const growingFields = [
  { fieldId: "steps", columnId: "what" },
  { fieldId: "ills", columnId: "text" },
  { fieldId: "ideas", columnId: "text" },
] as const;
