import { useComputed, useSignalEffect } from "@preact/signals";
import type { ChartConfiguration } from "chart.js";
import { useMemo } from "preact/hooks";
import { messages } from "../../messages/board.ts";
import { summariseChoices } from "../../summary/choices.ts";
import type { TallyBy, TallyCount } from "../../summary/tally.ts";
import { summariseTicks } from "../../summary/ticks.ts";
import { summariseVotes } from "../../summary/votes.ts";
import { Chart } from "../../ui/Chart.tsx";
import type { VotesField } from "../../workshops/format.ts";
import { BoardEmpty } from "./BoardEmpty.tsx";
import { makeBarChart } from "./bar-chart.ts";
import { type ChartLook, fitRows, useChartLook } from "./chart-look.ts";
import { drawEnds } from "./chart-numbers.ts";
import type { BoardSource } from "./contract.ts";
import { readSpeaking } from "./few-people.ts";
import { type BoardPlace, cutPages, reportExtent, within } from "./paging.ts";
import { readAnswers } from "./read-answers.ts";
import type { TallyField } from "./views.ts";

const LABEL_CHARACTERS = 35;
const MOST_ROWS = 15;
const HEIGHT = 820; // board units

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: TallyField;
  readonly by: TallyBy;
  readonly place: BoardPlace;
}

/** What was ticked, chosen or voted for, as bars with their counts. */
export function Tally({ source, worksheetId, field, by, place }: Props) {
  const look = useChartLook();
  const tally = useComputed(() => readTally(source, worksheetId, field, by));
  const pages = useComputed(() =>
    cutPages(
      tally.value,
      fitRows(
        HEIGHT,
        tally.value.map(({ label }) => label),
        MOST_ROWS,
        LABEL_CHARACTERS,
      ),
    ),
  );
  useSignalEffect(() => reportExtent(place, [], pages.value.length));
  const rows = pages.value[within(place.page.value, pages.value.length)] ?? [];
  const most = Math.max(0, ...tally.value.map((row) => row[by]));
  const config = useMemo(() => look && makeConfig(rows, by, most, look), [look, rows, by, most]);

  if (most === 0) {
    const isOfFew = field.kind === "votes" && isAnswered(source, worksheetId, field);
    return <BoardEmpty title={isOfFew ? messages.board.tooFew : describeNone(field)} />;
  }
  const words = messages.board[by];
  return (
    <div class="board-chart" data-rows={rows.length <= 5 ? "few" : "many"}>
      {config && (
        <Chart
          key={look?.unit}
          config={config}
          label={messages.board.chartOfTally(field.label)}
          table={{
            columns: [messages.board.item, field.label],
            rows: rows.map((row) => ({ label: row.label, values: [words(row[by])] })),
          }}
        />
      )}
    </div>
  );
}

function readTally(
  source: BoardSource,
  worksheetId: string,
  field: TallyField,
  by: TallyBy,
): readonly TallyCount[] {
  switch (field.kind) {
    case "checklist":
      return summariseTicks(field, readAnswers(source, worksheetId, field), by);
    case "choice":
      return summariseChoices(field, readAnswers(source, worksheetId, field), by);
    case "votes":
      // A table's own rows have that table's votes alone.
      return summariseVotes(
        field,
        (field.of ? readSpeaking : readAnswers)(source, worksheetId, field),
        by,
      ).map(({ tableName, ...count }) => ({
        ...count,
        label: tableName ? messages.board.rowOfTable(count.label, tableName) : count.label,
      }));
  }
}

const isAnswered = (source: BoardSource, worksheetId: string, field: VotesField): boolean =>
  readAnswers(source, worksheetId, field).some(({ answer }) =>
    Object.values(answer.votes).some((people) => people.length > 0),
  );

function describeNone({ kind }: TallyField): string {
  const words = messages.board;
  return { checklist: words.noneTickedYet, choice: words.noneChosenYet, votes: words.noneVotedYet }[kind];
}

function makeConfig(
  rows: readonly TallyCount[],
  by: TallyBy,
  most: number,
  look: ChartLook,
): ChartConfiguration<"bar", number[], string> {
  return makeBarChart(look, {
    labels: rows.map(({ label }) => label),
    characters: LABEL_CHARACTERS,
    datasets: [
      {
        data: rows.map((row) => row[by]),
        backgroundColor: look.accent,
        borderWidth: 0,
        minBarLength: 2 * look.unit,
        maxBarThickness: 110 * look.unit,
        barPercentage: 0.66,
        categoryPercentage: 1,
      },
    ],
    most,
    isStacked: false,
    endSpace: 240,
    plugins: [drawEnds(look, messages.board[by])],
  });
}
