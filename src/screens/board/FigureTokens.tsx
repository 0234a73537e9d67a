import { useComputed, useSignal } from "@preact/signals";
import { plotAspect, regionAt } from "../../drawing/places.ts";
import { messages } from "../../messages/board.ts";
import { spreadDots } from "../../summary/dots.ts";
import { groupTokens } from "../../summary/tokens.ts";
import type { FigureField } from "../../workshops/format.ts";
import { BoardEmpty } from "./BoardEmpty.tsx";
import type { BoardSource } from "./contract.ts";
import { FigurePicture, readFigureInk } from "./FigurePicture.tsx";
import { PagedColumns } from "./PagedColumns.tsx";
import { type BoardPlace, within } from "./paging.ts";
import { RingEnds } from "./RingEnds.tsx";
import { readAnswers } from "./read-answers.ts";
import { useChosenTable } from "./use-chosen-table.ts";

const RADIUS = 3;

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: FigureField;
  readonly place: BoardPlace;
}

/** The tokens that were placed, and their names gathered by region. */
export function FigureTokens({ source, worksheetId, field, place }: Props) {
  const pages = useSignal(1);
  const chosen = useChosenTable(() => source.tables.value, place, pages);
  const answers = useComputed(() => readAnswers(source, worksheetId, field));
  const shown = answers.value.filter(({ tableId }) => chosen === undefined || tableId === chosen);
  const regions = groupTokens(field, shown, (at) => regionAt(field.drawing, at));
  const labels = new Map(
    "regions" in field.drawing ? field.drawing.regions.map(({ id, label }) => [id, label]) : [],
  );
  const places = shown.flatMap(({ answer }) => answer.tokens.flatMap(({ place: at }) => (at ? [at] : [])));
  if (answers.value.every(({ answer }) => answer.tokens.every((token) => token.place === null))) {
    return <BoardEmpty title={messages.board.nonePlacedYet} />;
  }
  return (
    <section class="board-figure">
      <FigurePicture
        field={field}
        ink={readFigureInk(source, worksheetId, field, chosen)}
        overlay={(layout) =>
          spreadDots(
            [...places].sort((a, b) => a.x - b.x || a.y - b.y),
            ((RADIUS * 2 + 1) / layout.plot.width) * 999,
            plotAspect(field.drawing),
          ).map((at, index) => {
            const { x, y } = layout.locate(at);
            return <circle key={index} class="board-dot" cx={x} cy={y} r={RADIUS} />;
          })
        }
      />
      <div class="board-figure-list board-tokens">
        <RingEnds drawing={field.drawing} />
        <PagedColumns
          page={within(place.page.value, pages.value)}
          onPages={(count) => {
            pages.value = count;
          }}
        >
          {regions.map(({ regionId, count, tokens }, index) => (
            <section key={regionId} class="board-token-region">
              <h2>
                <span class="board-regions-number">{index + 1}</span>
                <span class="board-regions-label">{labels.get(regionId)}</span>
                <span>{count}</span>
              </h2>
              <ul>
                {tokens.map((token) => (
                  <li key={token.label} dir="auto">
                    {messages.board.tokenCount(token.label, token.count)}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </PagedColumns>
      </div>
    </section>
  );
}
