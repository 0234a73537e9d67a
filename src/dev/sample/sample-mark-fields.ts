import type {
  ChoiceField,
  FigureField,
  MatrixField,
  RatingField,
  VotesField,
} from "../../workshops/format.ts";

/** Fields of marks, with all that each kind can have. */

export const sampleMoments: RatingField = {
  kind: "rating",
  id: "outcomes",
  label: "How sure are you of this?",
  who: "each",
  items: [
    { id: "assess", label: "Assess communities by their principles" },
    {
      id: "act",
      label: "Choose next actions",
      descriptors: ["I would not know where to begin", "With help", "On my own", "I could teach it"],
    },
  ],
  points: [
    { value: 0, label: "Not at all" },
    { value: 1, label: "A little" },
    { value: 2, label: "Fairly" },
    { value: 3, label: "Fully" },
  ],
  moments: [
    { id: "before", label: "Before" },
    { id: "after", label: "After" },
  ],
  notes: [{ id: "why", label: "What changed it" }],
};

export const sampleChoice: ChoiceField = {
  kind: "choice",
  id: "closest",
  label: "Which level is closest to our team now?",
  who: "each",
  options: [
    { id: "storytelling", label: "Storytelling and scanning for ideas" },
    { id: "aid", label: "Aid and assistance" },
    { id: "sharing", label: "Sharing" },
    { id: "joint", label: "Joint work", hint: "We answer for the result together." },
  ],
  several: false,
};

export const sampleManyChoice: ChoiceField = {
  ...sampleChoice,
  id: "seen",
  label: "Which have we seen this year?",
  who: "table",
  several: true,
};

export const sampleVotes: VotesField = {
  kind: "votes",
  id: "best",
  label: "Which of our questions matter most?",
  who: "each",
  items: [],
  of: { field: "questions", column: "text" },
  limit: 2,
};

export const sampleMatrix: MatrixField = {
  kind: "matrix",
  id: "evidence",
  label: "What would persuade whom?",
  who: "each",
  rows: [
    { id: "board", label: "Board members" },
    { id: "teachers", label: "Teachers", hint: "Above all the less willing." },
    { id: "parents", label: "Parents" },
  ],
  columns: [
    { id: "expertise", label: "Collaborative expertise" },
    { id: "impact", label: "Evaluating impact" },
    { id: "trust", label: "Trust and errors" },
    { id: "feedback", label: "Feedback" },
  ],
  notes: [{ id: "why", label: "Why" }],
};

export const sampleCurve: FigureField = {
  kind: "figure",
  id: "curve",
  label: "Where is your community?",
  who: "each",
  alternative:
    "A jagged line rises from Potential to Stewardship and turns down again in Transformation. Across runs time, upwards energy and visibility.",
  drawing: {
    shape: "curve",
    regions: [
      { id: "potential", label: "Potential" },
      { id: "coalescing", label: "Coalescing" },
      { id: "maturing", label: "Maturing" },
      { id: "stewardship", label: "Stewardship" },
      { id: "transformation", label: "Transformation" },
    ],
    line: [
      [0, 5],
      [10, 22],
      [14, 16],
      [28, 48],
      [34, 40],
      [55, 82],
      [62, 72],
      [78, 90],
      [100, 38],
    ],
    across: "Time",
    up: "Energy and visibility",
  },
  marks: { kind: "points", items: [{ id: "ours", label: "Our community" }] },
};

export const sampleNested: FigureField = {
  kind: "figure",
  id: "nested",
  label: "How often do you work in each ring?",
  who: "each",
  alternative: "Four rings round each other, the closest community in the middle.",
  drawing: {
    shape: "rings",
    regions: [
      { id: "cop", label: "CoP" },
      { id: "plc", label: "PLC" },
      { id: "project", label: "Project team" },
      { id: "network", label: "Social network" },
    ],
    inner: "Improvement in students",
    outer: "Improvement in self",
  },
  marks: {
    kind: "levels",
    points: [
      { value: 0, label: "Never" },
      { value: 1, label: "At times" },
      { value: 2, label: "Often" },
    ],
  },
};

export const sampleParticipation: FigureField = {
  kind: "figure",
  id: "participation",
  label: "Who stands where?",
  who: "table",
  alternative: "Three rings: the core group in the middle, active people round it, the periphery outside.",
  drawing: {
    shape: "rings",
    regions: [
      { id: "core", label: "Core group" },
      { id: "active", label: "Active" },
      { id: "peripheral", label: "Peripheral" },
    ],
  },
  marks: {
    kind: "tokens",
    rowName: "person",
    suggestions: [
      { id: "coordinator", label: "Coordinator" },
      { id: "lurkers", label: "Lurkers" },
    ],
  },
};
