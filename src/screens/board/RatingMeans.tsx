import { useComputed, useSignalEffect } from "@preact/signals";
import { messages } from "../../messages/board.ts";
import { type RatingCount, rankRatings, readRange, summariseRatings } from "../../summary/ratings.ts";
import type { RatingField } from "../../workshops/format.ts";
import { BoardEmpty } from "./BoardEmpty.tsx";
import type { BoardSource } from "./contract.ts";
import { type BoardPlace, reportExtent, within } from "./paging.ts";
import { readAnswers } from "./read-answers.ts";
import { cutScalePages, placeOf, ScaleRows } from "./ScaleRows.tsx";

const MOST_ROWS = 9;

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: RatingField;
  readonly place: BoardPlace;
}

/** The items by their means, highest first, each with where the middle half of the room lies. */
export function RatingMeans({ source, worksheetId, field, place }: Props) {
  const ranked = useComputed(() =>
    rankRatings("mean", summariseRatings(field, readAnswers(source, worksheetId, field)).room),
  );
  const labels = new Map(field.items.map(({ id, label }) => [id, label]));
  const pages = useComputed(() =>
    cutScalePages(
      ranked.value,
      ranked.value.map(({ itemId }) => labels.get(itemId) ?? ""),
      MOST_ROWS,
    ),
  );
  useSignalEffect(() => reportExtent(place, [], pages.value.length));
  const words = messages.board;
  if (ranked.value.every(({ n }) => n === 0)) return <BoardEmpty title={words.noneRatedYet} />;
  const rows = pages.value[within(place.page.value, pages.value.length)] ?? [];
  return (
    <div class="board-rows">
      <p class="board-keys">
        <span class="board-key board-key-bar">{words.mean}</span>
        <span class="board-key board-key-range">{words.middleHalf}</span>
      </p>
      <ScaleRows
        points={field.points}
        label={words.chartOfMeans(field.label)}
        columns={[words.mean]}
        rows={rows.map((count) => ({
          id: count.itemId,
          label: labels.get(count.itemId) ?? "",
          marks: <MeanMarks field={field} count={count} />,
          values: [count.mean === null ? words.noMean : words.meanValue(count.mean)],
        }))}
      />
    </div>
  );
}

function MeanMarks({
  field: { points },
  count,
}: {
  readonly field: RatingField;
  readonly count: RatingCount;
}) {
  const range = readRange(points, count);
  if (!range || count.mean === null) return null;
  const [lower, upper] = [placeOf(points, range.lower), placeOf(points, range.upper)];
  return (
    <>
      <span class="board-bar" style={{ inlineSize: `${placeOf(points, count.mean)}%` }} />
      <span class="board-range" style={{ insetInlineStart: `${lower}%`, inlineSize: `${upper - lower}%` }} />
    </>
  );
}
