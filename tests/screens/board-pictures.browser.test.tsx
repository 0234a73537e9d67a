import { signal } from "@preact/signals";
import { cleanup, render } from "@testing-library/preact";
import type { ComponentChildren } from "preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { page } from "vitest/browser";
import { withDays } from "../../src/dev/board-sample/dated.ts";
import { makeSampleAnswers } from "../../src/dev/sample/answers.ts";
import { makeSampleSource } from "../../src/dev/sample/board-source.ts";
import { Board, type BoardSide } from "../../src/screens/board/Board.tsx";
import { HeldBack } from "../../src/screens/board/HeldBack.tsx";
import { type BoardSetting, BoardSettingProvider, cardKeyOf } from "../../src/screens/board/setting.ts";
import { hideNames, narrowSource } from "../../src/screens/board/sources.ts";
import { VoteResult } from "../../src/screens/board/VoteResult.tsx";
import type { BoardState } from "../../src/session/desk/contract.ts";
import { FIRST_BOARD, PLAIN_CARD } from "../../src/session/desk/contract.ts";
import type { TableAnswers } from "../../src/workshops/answer.ts";
import type { Workshop } from "../../src/workshops/format.ts";
import { shippedWorkshops } from "../../src/workshops/shipped.ts";
import "../../src/ui/styles.css";
import "../../src/screens/pace/pace.css";
import "../../src/screens/board/board-presenting.css";

/*
 * Every kind of projector view at 1920 × 1080, ten tables of four: kept as pictures and looked at. Where a change of looks
 * is meant: `npx vitest run --project browser tests/screens/board-pictures.browser.test.tsx -u`, and look at the new ones.
 */

const [learning, retrospective] = shippedWorkshops;
const room = new Map<Workshop, readonly TableAnswers[]>();

beforeAll(async () => {
  await page.viewport(1920, 1080);
  document.body.classList.add("board-picture");
});
afterEach(cleanup);

interface Shot {
  readonly name: string;
  /** "<worksheet>" or "<worksheet>:<view>". */
  readonly what: string;
  readonly workshop?: Workshop | undefined;
  readonly board?: Partial<BoardState>;
  readonly answers?: readonly TableAnswers[];
  readonly instead?: ComponentChildren;
  readonly note?: ComponentChildren;
  readonly anonymous?: boolean;
  readonly setting?: Partial<BoardSetting>;
  readonly beside?: (answers: readonly TableAnswers[], workshop: Workshop) => readonly BoardSide[];
}

const answersOf = (workshop: Workshop): readonly TableAnswers[] => {
  const made = room.get(workshop) ?? withDays(workshop, makeSampleAnswers(workshop));
  room.set(workshop, made);
  return made;
};

/** Projects it as the projector's window does, and holds it to its picture. */
async function takePicture(shot: Shot): Promise<void> {
  const workshop = shot.workshop ?? learning;
  const [worksheetId, view = ""] = shot.what.split(":");
  const worksheet = workshop?.worksheets.find(({ id }) => id === worksheetId);
  if (!workshop || !worksheet) throw new Error(`No worksheet ${shot.what}`);
  const answers = shot.answers ?? answersOf(workshop);
  const named = makeSampleSource(workshop, answers);
  const source = shot.anonymous ? hideNames(named, worksheet.id) : named;
  const board = signal<BoardState>({ ...FIRST_BOARD, worksheetId: worksheet.id, view, ...shot.board });
  const setting: BoardSetting = {
    anonymous: shot.anonymous ?? false,
    isLate: () => false,
    isStarred: () => false,
    isTaken: () => false,
    groups: [],
    marks: new Map(),
    ...shot.setting,
  };
  render(
    <BoardSettingProvider value={setting}>
      <Board
        worksheet={worksheet}
        source={source}
        language={workshop.language}
        desk={{ board, show: () => {} }}
        follows
        instead={shot.instead}
        note={shot.note}
        beside={shot.beside?.(answers, workshop) ?? []}
      />
    </BoardSettingProvider>,
  );
  await document.fonts.ready;
  await expect(page.getByRole("main")).toMatchScreenshot(shot.name, {
    timeout: 30_000, // until two in a row are the same, also on a busy machine
    comparatorName: "pixelmatch",
    // Another version of the browser smooths letters otherwise; a moved line is more than this.
    comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.001 },
  });
}

const shoot = (shots: readonly Shot[]): void => {
  for (const shot of shots) test(shot.name, () => takePicture(shot));
};

shoot([
  { name: "change-of-a-rating", what: "outcomes:confidence/shift" },
  { name: "spread-of-a-rating", what: "questions:standing/spread" },
  { name: "ranks-by-tables", what: "questions:top/tables" },
  { name: "wall-of-statements", what: "definition:definition/wall" },
  { name: "words", what: "definition:words/words" },
  { name: "bars-to-estimate", what: "evidence:effect-sizes/figure" },
  { name: "heat-map", what: "evidence:persuasive/heat" },
  { name: "wall-of-a-table", what: "principles:principles/wall" },
  { name: "coverage", what: "principles:principles/coverage" },
  { name: "radar", what: "principles:level/profile" },
  { name: "dots-on-a-curve", what: "stages:curve/figure" },
  { name: "wall-by-phases", what: "stage-table:stages/wall" },
  { name: "ticks-of-people", what: "diseases:diseases/people" },
  { name: "nested-rings", what: "nested:rings/figure" },
  { name: "tokens-on-rings", what: "participation:rings/figure" },
  { name: "cycle", what: "pdsa:cycle/figure" },
  { name: "two-sides", what: "pdsa:steps/split" },
  { name: "levels", what: "levels-of-work:level/figure" },
  { name: "shares", what: "team-types:share/spread" },
  { name: "votes-of-people", what: "challenges:votes/people" },
  { name: "means", what: "conditions:conditions/means" },
  { name: "continuum", what: "continuum:continuum/profile" },
  { name: "next-steps", what: "next-steps:implement/wall" },
  { name: "timeline", what: "next-steps:timeline" },
  { name: "mood", what: "arrive:mood/people", workshop: retrospective },
  { name: "effort-and-effect", what: "ideas:effort/figure", workshop: retrospective },
]);

const people = Array.from({ length: 9 }, (_, index) => `Option ${index + 1}`);
const vote = {
  id: "v1",
  title: "What do we begin with?",
  worksheetId: null,
  dots: 3,
  open: true,
  held: false,
  signed: true,
  options: [
    "Visit each other’s lessons twice a term",
    "One shared question for the whole year",
    "A fixed hour in everyone’s timetable",
    "Look at pupils’ work together, not at grades",
    "Invite the school next door",
    "Write down what we tried and what came of it",
    ...people.slice(6),
  ].map((text, index) => ({ id: `o${index}`, text })),
};
const dots = Object.fromEntries(vote.options.map(({ id }, index) => [id, Math.max(0, 31 - index * 5)]));
const result = signal({ dots, voters: 38, ignored: 0 });

const keyOf = (table: number): string => cardKeyOf("definition", "definition", `table-${table}`, undefined);
const grouped: Partial<BoardSetting> = {
  groups: [
    { id: "g1", wall: "definition/definition/definition", title: "People who learn together", order: "a0" },
    { id: "g2", wall: "definition/definition/definition", title: "About our pupils", order: "a1" },
  ],
  marks: new Map(
    [1, 2, 3, 4, 5].map((table) => [
      keyOf(table),
      { ...PLAIN_CARD, group: table < 4 ? "g1" : "g2", order: `a${table}` },
    ]),
  ),
  isStarred: (key) => key === keyOf(2),
  isLate: (_field, tableId) => tableId === "table-3",
};

shoot([
  {
    name: "counted-before-the-reveal",
    what: "principles",
    instead: <HeldBack answered={{ tables: 7, people: 31 }} tables={10} people={40} />,
  },
  {
    name: "held-back-wholly",
    what: "principles",
    instead: <HeldBack answered={null} tables={10} people={40} />,
  },
  { name: "spotlight", what: "definition:definition/wall", board: { spot: "table-3//" } },
  { name: "grouped-by-hand", what: "definition:definition/wall", setting: grouped },
  { name: "without-names", what: "definition:definition/wall", anonymous: true },
  {
    name: "two-tables-beside",
    what: "principles:principles/wall",
    beside: (answers, workshop) =>
      answers.slice(0, 2).map(({ tableId, tableName }) => ({
        id: tableId,
        title: tableName,
        source: narrowSource(makeSampleSource(workshop, answers), [tableId]),
      })),
  },
  {
    name: "before-and-now",
    what: "principles:level/spread",
    beside: (answers, workshop) => [
      { id: "before", title: "At 10:20", source: makeSampleSource(workshop, answers.slice(0, 5)) },
      { id: "now", title: "Now", source: makeSampleSource(workshop, answers) },
    ],
  },
  { name: "vote-live", what: "challenges", instead: <VoteResult vote={vote} result={result} /> },
  {
    name: "vote-held",
    what: "challenges",
    instead: <VoteResult vote={{ ...vote, held: true }} result={result} />,
  },
  {
    name: "nobody-yet",
    what: "principles",
    answers: learning ? answersOf(learning).map((table) => ({ ...table, answers: {} })) : [],
  },
]);
