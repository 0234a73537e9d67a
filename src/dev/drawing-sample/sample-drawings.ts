import type { Drawing } from "../../workshops/format.ts";

const named = (...labels: readonly string[]) =>
  labels.map((label, index) => ({ id: `region-${index + 1}`, label }));

/** One drawing of each shape and more, with labels as long as the handout has them. */
export const sampleDrawings: Readonly<Record<string, Drawing>> = {
  stages: {
    shape: "curve",
    regions: named("Potential", "Coalescing", "Maturing", "Stewardship", "Transformation"),
    line: [
      [0, 8],
      [6, 12],
      [10, 9],
      [17, 26],
      [22, 22],
      [30, 46],
      [36, 40],
      [46, 72],
      [52, 64],
      [58, 82],
      [66, 74],
      [72, 86],
      [79, 70],
      [84, 60],
      [90, 42],
      [95, 50],
      [100, 34],
    ],
    across: "Time",
    up: "Level of energy and visibility",
  },
  lifecycle: {
    shape: "curve",
    regions: named("Inquire", "Design", "Prototype", "Launch", "Grow", "Sustain").map((region, index) => ({
      ...region,
      share: index > 3 ? 2 : 1,
    })),
    line: [
      [0, 5],
      [14, 12],
      [28, 25],
      [45, 52],
      [60, 76],
      [75, 90],
      [100, 84],
    ],
    across: "Time",
    up: "Energy, commitment and visibility",
  },
  nested: {
    shape: "rings",
    regions: named(
      "CoP",
      "NIC",
      "PLC",
      "Department/Grade level",
      "Project team/Committee",
      "Social network",
      "Acquaintances",
    ),
    inner: "Improvement in self, status, personal identity",
    outer: "Improvement in students, professional practice, school/community",
  },
  participation: {
    shape: "rings",
    regions: named("Core group", "Active", "Occasional", "Peripheral", "Transactional"),
  },
  pdsa: { shape: "cycle", regions: named("Plan", "Do", "Study", "Act") },
  improvement: {
    shape: "cycle",
    regions: named(
      "Analyze data",
      "Set goals",
      "Learn individually and together",
      "Implement",
      "Monitor, assess, adjust",
    ),
  },
  levels: {
    shape: "ladder",
    regions: named("Storytelling and scanning for ideas", "Aid and assistance", "Sharing", "Joint work"),
  },
  effort: {
    shape: "plane",
    regions: named("Quick wins", "Major projects", "Fill-ins", "Thankless tasks"),
    across: "Effort",
    up: "Impact",
  },
  effects: {
    shape: "bars",
    bars: [
      { id: "expertise", label: "Teachers working together as evaluators of their impact", value: 1.57 },
      { id: "evaluating", label: "Evaluating impact", value: 0.93 },
      { id: "criteria", label: "Success criteria", value: 0.77 },
      { id: "trust", label: "Trust and welcoming errors", value: 0.72 },
      { id: "practice", label: "Deliberate practice", value: 0.6 },
    ],
    across: "Effect size",
  },
};
