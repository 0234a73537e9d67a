import { useComputed } from "@preact/signals";
import type { FigureLayout } from "../../drawing/layout.ts";
import { plotAspect, regionAt } from "../../drawing/places.ts";
import { messages } from "../../messages/board.ts";
import { countDots, type FigureDot, listDots, spreadDots } from "../../summary/dots.ts";
import type { FigureField } from "../../workshops/format.ts";
import { BoardEmpty } from "./BoardEmpty.tsx";
import type { BoardSource } from "./contract.ts";
import { FigurePicture, readFigureInk } from "./FigurePicture.tsx";
import { listSpeakingTables } from "./few-people.ts";
import type { BoardPlace } from "./paging.ts";
import { RegionCounts } from "./RegionCounts.tsx";
import { RingEnds } from "./RingEnds.tsx";
import { readAnswers } from "./read-answers.ts";
import { useChosenTable } from "./use-chosen-table.ts";

const RADIUS = 3.6; // units of the drawing, of which its text is 10 high
const SHAPES = ["circle", "square", "diamond", "triangle"] as const;
type DotShape = (typeof SHAPES)[number];

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: FigureField;
  readonly place: BoardPlace;
}

/** Where everybody placed their marks, none hidden by another, and how many lie in each region. */
export function FigureDots({ source, worksheetId, field, place }: Props) {
  const dots = useComputed(() => listDots(field, readAnswers(source, worksheetId, field)));
  const chosen = useChosenTable(() => listSpeakingTables(source, worksheetId, field), place);
  const items = field.marks.kind === "points" ? field.marks.items : [];
  if (dots.value.length === 0) return <BoardEmpty title={messages.board.nonePlacedYet} />;
  const shapeOf = (itemId: string): DotShape =>
    SHAPES[
      Math.max(
        0,
        items.findIndex(({ id }) => id === itemId),
      ) % SHAPES.length
    ] ?? "circle";
  const counted = chosen ? dots.value.filter(({ tableId }) => tableId === chosen) : dots.value;
  return (
    <section class="board-figure">
      <FigurePicture
        field={field}
        ink={readFigureInk(source, worksheetId, field, chosen)}
        overlay={(layout) =>
          spread(field, dots.value, layout).map((dot, index) => (
            <path
              key={index}
              class="board-dot"
              data-faint={chosen !== undefined && dot.tableId !== chosen}
              d={drawShape(shapeOf(dot.itemId), layout.locate(dot))}
            />
          ))
        }
      />
      <div class="board-figure-list">
        <RingEnds drawing={field.drawing} />
        {items.length > 1 && (
          <ul class="board-dot-key">
            {items.map(({ id, label }) => (
              <li key={id}>
                <svg viewBox="-5 -5 10 10" aria-hidden="true">
                  <path class="board-dot" d={drawShape(shapeOf(id), { x: 0, y: 0 })} />
                </svg>
                {label}
              </li>
            ))}
          </ul>
        )}
        <RegionCounts
          note={field.who === "table" ? messages.board.byTables : messages.board.byPeople}
          rows={countDots(field, counted, (at) => regionAt(field.drawing, at)).map(
            ({ id, label, people }) => ({
              id,
              label,
              value: String(people),
              share: people / counted.length,
            }),
          )}
        />
      </div>
    </section>
  );
}

function spread(field: FigureField, dots: readonly FigureDot[], layout: FigureLayout): FigureDot[] {
  const least = ((RADIUS * 2 + 1) / layout.plot.width) * 999;
  return spreadDots(dots, least, plotAspect(field.drawing));
}

function drawShape(shape: DotShape, { x, y }: { readonly x: number; readonly y: number }): string {
  const r = RADIUS;
  switch (shape) {
    case "circle":
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    case "square":
      return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
    case "diamond":
      return `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
    case "triangle":
      return `M${x} ${y - r}l${r} ${2 * r}h${-2 * r}z`;
  }
}
