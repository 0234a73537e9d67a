import type {
  ChecklistField,
  Field,
  GroupsField,
  ListField,
  PromptField,
  QuadrantsField,
  RatingField,
  TableField,
  TwoSidedField,
} from "../../workshops/format.ts";
import * as marks from "./sample-mark-fields.ts";

/** One field of every kind, in the words of the shipped workshop. */
export const samplePrompt: PromptField = {
  kind: "prompt",
  id: "notice",
  label: "What do we notice about our own community?",
  hint: "Two or three sentences are enough.",
  who: "table",
  lines: 3,
};

export const samplePrivatePrompt: PromptField = {
  ...samplePrompt,
  id: "mine",
  label: "What would I not say aloud yet?",
  who: "mine",
};

export const sampleTable: TableField = {
  kind: "table",
  id: "principles",
  label: "How each principle shows at our school",
  who: "table",
  rowHeading: "Principle",
  rows: [
    { id: "gifts", label: "Tapping gifts", hint: "Everybody brings something the others lack." },
    { id: "inquiry", label: "Disciplined inquiry" },
    { id: "dissent", label: "Dissent" },
  ],
  columns: [{ id: "description", label: "Description and examples", share: 2.4 }],
  grows: false,
  rowName: "principle",
  lines: 2,
};

export const sampleGrowingTable: TableField = {
  kind: "table",
  id: "steps",
  label: "Our next steps",
  hint: "Small enough to begin on Monday.",
  who: "table",
  rows: [],
  columns: [
    { id: "what", label: "What", share: 2 },
    { id: "who", label: "Who", share: 1 },
    { id: "when", label: "By when", share: 1 },
  ],
  grows: true,
  rowName: "step",
  lines: 1,
};

export const sampleRating: RatingField = {
  kind: "rating",
  id: "level",
  label: "Current level of implementation",
  hint: "Tap again to take a rating back.",
  who: "each",
  items: [
    { id: "gifts", label: "Tapping gifts" },
    { id: "inquiry", label: "Disciplined inquiry" },
    { id: "dissent", label: "Dissent" },
  ],
  points: [
    { value: 0, label: "Not yet" },
    { value: 1, label: "Beginning" },
    { value: 2, label: "Partial" },
    { value: 3, label: "Full" },
  ],
};

export const sampleChecklist: ChecklistField = {
  kind: "checklist",
  id: "diseases",
  label: "Which of these are common with us?",
  who: "each",
  items: [
    { id: "amnesia", label: "Amnesia", hint: "Nobody remembers what was learned." },
    { id: "mediocrity", label: "Mediocrity" },
    { id: "dogmatism", label: "Dogmatism" },
  ],
  ownEntries: { label: "Others", rowName: "disease" },
  notes: [
    { id: "treat", label: "How to treat it now" },
    { id: "prevent", label: "How to prevent it" },
  ],
};

const sampleList: ListField = {
  kind: "list",
  id: "questions",
  label: "Questions we take home",
  who: "table",
  rowName: "question",
  lines: 1,
};

export const sampleTwoSided: TwoSidedField = {
  kind: "two-sided",
  id: "teams",
  label: "Two kinds of teams",
  hint: "Add what your own teams do.",
  who: "table",
  sides: [
    {
      id: "learning",
      label: "Focused on learning",
      examples: [{ id: "samples", label: "Looks at pupils’ work together" }],
    },
    {
      id: "managing",
      label: "Focused on management",
      examples: [{ id: "duties", label: "Shares out duties" }],
    },
  ],
  rowName: "trait",
  lines: 3,
};

export const sampleGroups: GroupsField = {
  kind: "groups",
  id: "cases",
  label: "Communities we looked at",
  who: "table",
  rowName: "community",
  parts: [
    { id: "name", label: "Name", lines: 1 },
    { id: "purpose", label: "Purpose", lines: 2 },
    { id: "results", label: "Results", lines: 3 },
  ],
};

export const sampleQuadrants: QuadrantsField = {
  kind: "quadrants",
  id: "pdsa",
  label: "Our next cycle",
  who: "table",
  quadrants: [
    { id: "plan", label: "Plan" },
    { id: "do", label: "Do" },
    { id: "study", label: "Study" },
    { id: "act", label: "Act" },
  ],
  lines: 3,
};

export const sampleFields: readonly Field[] = [
  samplePrompt,
  sampleTable,
  sampleRating,
  sampleGrowingTable,
  sampleChecklist,
  sampleList,
  marks.sampleMoments,
  marks.sampleChoice,
  marks.sampleManyChoice,
  marks.sampleVotes,
  marks.sampleMatrix,
  sampleTwoSided,
  sampleGroups,
  sampleQuadrants,
  marks.sampleCurve,
  marks.sampleNested,
  marks.sampleParticipation,
];
