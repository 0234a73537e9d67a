import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { messages } from "../../messages/board.ts";
import type { ChecklistField } from "../../workshops/format.ts";
import { BoardEmpty } from "./BoardEmpty.tsx";
import type { BoardSource } from "./contract.ts";
import { PagedColumns } from "./PagedColumns.tsx";
import { type BoardPlace, reportExtent, within } from "./paging.ts";
import type { WallField } from "./views.ts";
import { WallCards } from "./WallCards.tsx";
import { listOwnEntries, listSteps, readWall } from "./wall-steps.ts";

// Few words may stand larger; the thresholds are characters on the wall.
const CHARACTERS_PER_TEXT = 50; // the room a name and a line break take
const CHARACTERS_PER_INK = 150;
const SIZES = [
  { most: 350, name: "huge" },
  { most: 620, name: "large" },
] as const;
/** So many fill a third of the wall from top to bottom; longer ones get half of it. */
const MOST_CHARACTERS_OF_A_THIRD = 160;
/** Beyond that a title in large print takes three lines. */
const MOST_CHARACTERS_OF_A_TITLE = 40;

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: WallField;
  readonly check?: ChecklistField | undefined;
  readonly place: BoardPlace;
}

/** All tables' texts of one row or cell, as large as print on a poster, in pages where one screen is too small. */
export function Wall({ source, worksheetId, field, check, place }: Props) {
  // As a string, because a computed that gives the same string again stops there.
  const ownEntries = useComputed(() =>
    field.kind === "checklist" ? JSON.stringify(listOwnEntries(field, source, worksheetId)) : "[]",
  );
  const steps = useComputed(() => listSteps(field, JSON.parse(ownEntries.value)));
  const stepIndex = useComputed(() => within(place.step.value, steps.value.length));
  const extent = useComputed(() => {
    const step = steps.value[stepIndex.value];
    const texts = source.tables.value.map((table) =>
      readWall(field, source, table, worksheetId).filter((item) => step?.holds(item)),
    );
    const characters = texts
      .flat()
      .reduce(
        (sum, { text, ink }) => sum + text.length + CHARACTERS_PER_TEXT + (ink ? CHARACTERS_PER_INK : 0),
        0,
      );
    const written = texts.filter((items) => items.length > 0).length;
    const longest = Math.max(0, ...texts.flat().map(({ text }) => text.length));
    const plain = longest > MOST_CHARACTERS_OF_A_THIRD ? "wide" : "plain";
    const size = SIZES.find(({ most }) => characters <= most)?.name ?? plain;
    return `${written} ${size}`; // a string again: a keystroke that changes neither draws no wall
  });
  // Opens where something is written; an empty row would say that nobody has done anything.
  useEffect(() => {
    const items = source.tables.peek().flatMap((table) => readWall(field, source, table, worksheetId));
    const first = steps.peek().findIndex(({ holds }) => items.some(holds));
    if (first > 0 && place.step.peek() === 0) place.step.value = first;
  }, []);
  const pages = useSignal(1);
  useSignalEffect(() => {
    const names = steps.value.map(({ title, subtitle }) =>
      field.kind === "table" && field.columns.length > 1 && field.rows.length > 0
        ? `${title}: ${subtitle}`
        : title,
    );
    reportExtent(place, names.length > 1 ? names : [], pages.value);
  });

  const step = steps.value[stepIndex.value];
  const [written = "0", size = "plain"] = extent.value.split(" ");
  if (!step) return <BoardEmpty title={messages.board.noneYet} hint={messages.board.noneYetHint} />;
  return (
    <section class="board-wall" data-kind={field.kind} data-size={size}>
      <header class="board-wall-head">
        <h2 data-long={step.title.length > MOST_CHARACTERS_OF_A_TITLE}>{step.title}</h2>
        <p>
          {step.subtitle && <span class="board-wall-column">{step.subtitle}</span>}
          <span>{messages.board.tablesHere(Number(written), source.tables.value.length)}</span>
          {pages.value > 1 && (
            <span>
              {messages.board.controls.page(within(place.page.value, pages.value) + 1, pages.value)}
            </span>
          )}
        </p>
      </header>
      {written === "0" && <BoardEmpty title={messages.board.noneYet} hint={messages.board.noneYetHint} />}
      <PagedColumns
        page={within(place.page.value, pages.value)}
        onPages={(count) => {
          pages.value = count;
        }}
        onPage={(page) => {
          place.page.value = page;
        }}
      >
        <WallCards
          source={source}
          worksheetId={worksheetId}
          field={field}
          check={check}
          step={step}
          spot={place.spot}
        />
      </PagedColumns>
    </section>
  );
}
