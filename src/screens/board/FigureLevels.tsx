import { useComputed } from "@preact/signals";
import { messages } from "../../messages/board.ts";
import { listRated, summariseLevels } from "../../summary/levels.ts";
import type { FigureField } from "../../workshops/format.ts";
import { BoardEmpty } from "./BoardEmpty.tsx";
import type { BoardSource } from "./contract.ts";
import { FigurePicture, readFigureInk } from "./FigurePicture.tsx";
import { listSpeakingTables } from "./few-people.ts";
import type { BoardPlace } from "./paging.ts";
import { RegionCounts } from "./RegionCounts.tsx";
import { RingEnds } from "./RingEnds.tsx";
import { readAnswers } from "./read-answers.ts";
import { placeOf } from "./ScaleRows.tsx";
import { useChosenTable } from "./use-chosen-table.ts";

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: FigureField;
  readonly place: BoardPlace;
}

/** How strongly each region was marked: the darker the higher its mean, with the mean in figures beside it. */
export function FigureLevels({ source, worksheetId, field, place }: Props) {
  const summary = useComputed(() => summariseLevels(field, readAnswers(source, worksheetId, field)));
  const chosen = useChosenTable(() => listSpeakingTables(source, worksheetId, field), place);
  const words = messages.board;
  if (summary.value.room.every(({ n }) => n === 0)) return <BoardEmpty title={words.noneRatedYet} />;
  const { items, points } = listRated(field);
  const counts = summary.value.tables.find(({ tableId }) => tableId === chosen)?.items ?? summary.value.room;
  const shares = counts.map(({ mean }) => (mean === null ? 0 : placeOf(points, mean) / 100));
  const [low, high] = [points[0], points.at(-1)];
  return (
    <section class="board-figure">
      <FigurePicture
        field={field}
        ink={readFigureInk(source, worksheetId, field, chosen)}
        regionFills={Object.fromEntries(items.map(({ id }, index) => [id, (shares[index] ?? 0) * 0.6]))}
      />
      <div class="board-figure-list">
        <RingEnds drawing={field.drawing} />
        <RegionCounts
          note={words.meansOn(low?.value ?? 0, low?.label ?? "", high?.value ?? 0, high?.label ?? "")}
          rows={items.map(({ id, label }, index) => {
            const mean = counts[index]?.mean ?? null;
            const value = mean === null ? words.noMean : words.meanValue(mean);
            return { id, label, value, share: shares[index] ?? 0 };
          })}
        />
      </div>
    </section>
  );
}
