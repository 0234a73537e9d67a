import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { messages } from "../../messages/board.ts";
import { groupBy } from "../../summary/group.ts";
import { drawTimeline, type TimelineEntry } from "../../summary/timeline.ts";
import type { TableField } from "../../workshops/format.ts";
import { BoardEmpty } from "./BoardEmpty.tsx";
import type { BoardSource } from "./contract.ts";
import { PagedColumns } from "./PagedColumns.tsx";
import { type BoardPlace, reportExtent, within } from "./paging.ts";
import { readAnswers } from "./read-answers.ts";
import { TimelineAxis } from "./TimelineAxis.tsx";
import "./board-timeline.css";

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly fields: readonly TableField[];
  readonly place: BoardPlace;
}

/** What tables mean to do, by day: a line with as many dots as there are entries, and below it what they are. */
export function Timeline({ source, worksheetId, fields, place }: Props) {
  const timeline = useComputed(() =>
    drawTimeline(fields.map((field) => ({ field, tables: readAnswers(source, worksheetId, field) }))),
  );
  const pages = useSignal(1);
  useSignalEffect(() => reportExtent(place, [], pages.value));
  const { dated, undated } = timeline.value;
  const words = messages.board;
  if (dated.length + undated.length === 0) {
    return <BoardEmpty title={words.noneYet} hint={words.noneYetHint} />;
  }
  return (
    <section class="board-timeline">
      {dated.length > 0 && <TimelineAxis days={dated.map(({ day }) => day)} />}
      <PagedColumns
        page={within(place.page.value, pages.value)}
        onPages={(count) => {
          pages.value = count;
        }}
      >
        {[...groupBy(dated, ({ day }) => String(day))].map(([day, entries]) => (
          <DayEntries key={day} title={words.fullDay(readDate(Number(day)))} entries={entries} />
        ))}
        {undated.length > 0 && <DayEntries title={words.withoutDay} entries={undated} />}
      </PagedColumns>
    </section>
  );
}

export const readDate = (day: number): Date => new Date(day * 86_400_000);

interface DayProps {
  readonly title: string;
  readonly entries: readonly TimelineEntry[];
}

function DayEntries({ title, entries }: DayProps) {
  return (
    <section class="board-day">
      <h2>{title}</h2>
      {entries.map((entry) => (
        <p key={`${entry.tableId}/${entry.fieldId}/${entry.rowId}`} class="board-card-text" dir="auto">
          <span class="board-day-head">
            <span>{entry.verb}</span>
            <span class="board-day-table">{entry.tableName}</span>
          </span>
          {entry.text}
          {entry.day === null && entry.dateText && <span class="board-day-when">{entry.dateText}</span>}
        </p>
      ))}
    </section>
  );
}
