/** What happens in a day of ninety minutes at ten tables, minute by minute; tests/journeys/day.spec.ts plays it. */
export type DayStep = { readonly minute: number } & (
  | { readonly act: "go"; readonly to: RegExp }
  /** Every table writes a word of its own into the first cell of the worksheet that is on. */
  | { readonly act: "write"; readonly word: string }
  | { readonly act: "show"; readonly how: "count only" | "revealed" | "as it comes" }
  | { readonly act: "rhythm" }
  | { readonly act: "break"; readonly minutes: number }
  | { readonly act: "close" }
  | { readonly act: "vote"; readonly options: readonly string[] }
  | { readonly act: "paper"; readonly table: number; readonly words: string }
  | { readonly act: "commit"; readonly field: string }
  | { readonly act: "picture"; readonly name: string }
);

export const DAY_MINUTES = 90;

export const DAY: readonly DayStep[] = [
  { minute: 3, act: "go", to: /^Go to Principles of communities/ },
  { minute: 5, act: "show", how: "count only" },
  { minute: 15, act: "write", word: "principle" },
  { minute: 16, act: "picture", name: "held-back" },
  { minute: 17, act: "show", how: "revealed" },
  { minute: 18, act: "picture", name: "wall" },
  { minute: 20, act: "rhythm" },
  { minute: 42, act: "break", minutes: 10 },
  { minute: 53, act: "go", to: /^Go to Stages of development/ },
  { minute: 60, act: "write", word: "stage" },
  { minute: 62, act: "close" },
  { minute: 65, act: "vote", options: ["A rhythm of meetings", "Visits", "A shared shelf"] },
  { minute: 70, act: "picture", name: "vote" },
  { minute: 72, act: "paper", table: 9, words: " and more on paper" },
  { minute: 78, act: "go", to: /^Go to Next steps/ },
  { minute: DAY_MINUTES, act: "commit", field: "One thing I commit to" },
];
