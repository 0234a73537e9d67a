import { useComputed, useSignalEffect } from "@preact/signals";
import { messages } from "../../messages/board.ts";
import { type MomentCount, summariseMoments } from "../../summary/moments.ts";
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

/** Each item's mean at both moments, and how far those went who rated both. */
export function RatingShift({ source, worksheetId, field, place }: Props) {
  const counts = useComputed(() => summariseMoments(field, readAnswers(source, worksheetId, field)));
  const labels = new Map(field.items.map(({ id, label }) => [id, label]));
  const pages = useComputed(() => cutScalePages(counts.value, [...labels.values()], MOST_ROWS));
  useSignalEffect(() => reportExtent(place, [], pages.value.length));
  const words = messages.board;
  const [first, second] = field.moments ?? [];
  if (!first || !second || counts.value.every(({ before, after }) => before.n + after.n === 0)) {
    return <BoardEmpty title={words.noneRatedYet} />;
  }
  const rows = pages.value[within(place.page.value, pages.value.length)] ?? [];
  const pairs = Math.max(...counts.value.map((count) => count.pairs));
  const say = (mean: number | null): string => (mean === null ? words.noMean : words.meanValue(mean));
  return (
    <div class="board-rows">
      <p class="board-keys">
        <span class="board-key board-key-before">{first.label}</span>
        <span class="board-key board-key-after">{second.label}</span>
        {pairs > 0 && <span>{words.ratedBoth(pairs)}</span>}
      </p>
      <ScaleRows
        points={field.points}
        label={words.views.shift(field.label)}
        columns={[first.label, second.label, words.shift]}
        rows={rows.map((count) => ({
          id: count.itemId,
          label: labels.get(count.itemId) ?? "",
          marks: <ShiftMarks field={field} count={count} />,
          values: [
            say(count.before.mean),
            say(count.after.mean),
            count.shift === null ? words.noMean : words.shiftValue(count.shift),
          ],
        }))}
      />
    </div>
  );
}

function ShiftMarks({
  field: { points },
  count,
}: {
  readonly field: RatingField;
  readonly count: MomentCount;
}) {
  const { before, after } = count;
  const from = before.mean === null ? null : placeOf(points, before.mean);
  const to = after.mean === null ? null : placeOf(points, after.mean);
  return (
    <>
      {from !== null && to !== null && (
        <span
          class="board-shift-line"
          style={{ insetInlineStart: `${Math.min(from, to)}%`, inlineSize: `${Math.abs(to - from)}%` }}
        />
      )}
      {from !== null && <span class="board-shift-before" style={{ insetInlineStart: `${from}%` }} />}
      {to !== null && <span class="board-shift-after" style={{ insetInlineStart: `${to}%` }} />}
    </>
  );
}
