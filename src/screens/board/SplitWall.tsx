import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { messages } from "../../messages/board.ts";
import type { LabelledItem } from "../../workshops/format.ts";
import { BoardEmpty } from "./BoardEmpty.tsx";
import type { BoardSource, BoardTable } from "./contract.ts";
import { PagedColumns } from "./PagedColumns.tsx";
import { type BoardPlace, reportExtent, within } from "./paging.ts";
import type { SplitField } from "./views.ts";
import { WallCard } from "./WallCard.tsx";
import { readWall, type WallStep } from "./wall-steps.ts";

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: SplitField;
  readonly place: BoardPlace;
}

/** Two sides or four quadrants at once: of the whole room page by page, or of one table as it wrote them. */
export function SplitWall({ source, worksheetId, field, place }: Props) {
  const parts = field.kind === "quadrants" ? field.quadrants : field.sides;
  const pagesByPart = useSignal<Readonly<Record<string, number>>>({});
  useSignalEffect(() => {
    const names = source.tables.value.map(({ tableName }) => tableName);
    reportExtent(
      place,
      [messages.board.wholeRoom, ...names],
      Math.max(1, ...Object.values(pagesByPart.value)),
    );
  });
  const isEmpty = useComputed(() =>
    source.tables.value.every((table) => readWall(field, source, table, worksheetId).length === 0),
  );
  const chosen = source.tables.value[place.step.value - 1];
  if (isEmpty.value) return <BoardEmpty title={messages.board.noneYet} hint={messages.board.noneYetHint} />;
  return (
    <section class="board-split" data-parts={parts.length} data-one={chosen !== undefined}>
      {parts.map((part) => (
        <SplitPart
          key={part.id}
          source={source}
          worksheetId={worksheetId}
          field={field}
          part={part}
          tables={chosen ? [chosen] : source.tables.value}
          place={place}
          onPages={(pages) => {
            pagesByPart.value = { ...pagesByPart.peek(), [part.id]: pages };
          }}
        />
      ))}
    </section>
  );
}

interface PartProps extends Props {
  readonly part: LabelledItem;
  readonly tables: readonly BoardTable[];
  readonly onPages: (pages: number) => void;
}

function SplitPart({ source, worksheetId, field, part, tables, place, onPages }: PartProps) {
  const pages = useSignal(1);
  const step: WallStep = useMemo(
    () => ({
      id: part.id,
      title: part.label,
      subtitle: "",
      holds: ({ columnId }) => columnId === part.id,
    }),
    [part],
  );
  return (
    <section class="board-part">
      <h2>{part.label}</h2>
      <PagedColumns
        page={within(place.page.value, pages.value)}
        onPages={(count) => {
          pages.value = count;
          onPages(count);
        }}
        onPage={(page) => {
          place.page.value = page;
        }}
      >
        {tables.map(({ tableId, tableName }) => (
          <WallCard
            key={tableId}
            source={source}
            worksheetId={worksheetId}
            field={field}
            tableId={tableId}
            tableName={tableName}
            step={step}
            spot={place.spot}
          />
        ))}
      </PagedColumns>
    </section>
  );
}
