import type {
  ChoiceField,
  Field,
  LabelledItem,
  MatrixField,
  RatingField,
  TableField,
  VotesField,
} from "../../workshops/format.ts";

/* Fields as large as the shipped workshop has them, and what the plain samples leave out. */

const items = (labels: readonly string[]): readonly LabelledItem[] =>
  labels.map((label, index) => ({ id: `item-${index + 1}`, label }));

const LONG_HINT =
  "Pupils answer questions quickly, but seldom ask any of their own. In six lessons that we watched, four questions in five could be answered with a single word, and most of them were put by the teacher. When pupils work in pairs, the same few speak.\n\nWhere do questions come from in our lessons? What do pupils do who don’t understand the question? Which of our tasks can’t be done without asking something?";

export const sampleDates: TableField = {
  kind: "table",
  id: "dates",
  label: "Who does what by when",
  who: "table",
  rows: [{ id: "refine", label: "Refine" }],
  rowHeading: "Verb",
  columns: [
    { id: "what", label: "Action", share: 2 },
    { id: "when", label: "By when", share: 1.4, date: true },
  ],
  grows: true,
  rowName: "step",
  lines: 1,
};

export const sampleContinuum: RatingField = {
  kind: "rating",
  id: "continuum",
  label: "Where are we on the continuum?",
  who: "each",
  items: [
    {
      id: "gifts",
      label: "Tapping gifts",
      hint: "What each of us brings is known and used.",
      descriptors: [
        "Nobody knows what the others are good at.",
        "Some strengths are known; they are used when somebody happens to think of it.",
        "Strengths are known to all and decide who does what.",
        "We look for the strengths of newcomers, and everyone grows in somebody else’s.",
      ],
    },
    {
      id: "dissent",
      label: "Dissent",
      descriptors: [
        "Disagreement is heard in the corridor only.",
        "It is voiced by a few.",
        "It is invited.",
        "It changes what we do.",
      ],
    },
  ],
  points: [
    { value: 1, label: "Beginning" },
    { value: 2, label: "Developing" },
    { value: 3, label: "Established" },
    { value: 4, label: "Leading" },
  ],
};

export const sampleTableChoice: ChoiceField = {
  kind: "choice",
  id: "closest-table",
  label: "Which sample is closest to home?",
  hint: "Agree on one.",
  who: "table",
  options: [
    {
      id: "expectations",
      label: "High expectations",
      hint: "Some pupils are never asked the hard question.",
    },
    { id: "engagement", label: "Student engagement" },
    { id: "groups", label: "Productive group work" },
  ],
  several: false,
};

export const sampleTableVotes: VotesField = {
  kind: "votes",
  id: "top",
  label: "Our table’s top three questions",
  who: "table",
  items: items([
    "What is a community of practice?",
    "Who may belong to one, and who decides?",
    "How do we know that it helps pupils?",
    "What does it cost, in hours and in goodwill?",
    "How is it different from a team?",
  ]),
  limit: 3,
};

export const sampleWideMatrix: MatrixField = {
  kind: "matrix",
  id: "wide",
  label: "Which attributes does each sample have?",
  who: "each",
  rows: [
    { id: "questions", label: "Questions across the levels of Bloom’s taxonomy", hint: LONG_HINT },
    { id: "rigor", label: "Rigor", hint: "Tasks ask for recall where they could ask for reasons." },
  ],
  columns: [
    { id: "core", label: "About the instructional core", hint: "Teacher, pupil and content together." },
    { id: "observable", label: "Directly observable" },
    { id: "actionable", label: "Actionable" },
    { id: "strategy", label: "Connected to a broader strategy" },
    { id: "leverage", label: "High-leverage" },
    { id: "deep", label: "Deep learning" },
    { id: "hattie", label: "Collaborative expertise, 1.57 (Hattie, 2015)" },
    { id: "bryk", label: "Networks for improvement (Bryk et al.)" },
    { id: "trust", label: "Trust and errors, 0.72" },
    { id: "balance", label: "Surface/deep balance, 0.71" },
  ],
  notes: [],
};

export const largeFields: readonly Field[] = [
  sampleDates,
  sampleContinuum,
  sampleTableChoice,
  sampleTableVotes,
  sampleWideMatrix,
];
