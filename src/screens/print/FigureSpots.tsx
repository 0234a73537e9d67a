import type { FigureLayout } from "../../drawing/layout.ts";
import { breakText } from "../../drawing/text-size.ts";
import type { FigureBlock, FigureSpot } from "../../handout/handout-figure.ts";

interface Props {
  readonly figure: FigureBlock;
  readonly layout: FigureLayout;
}

/** Radius of a dot and of one with a letter in it; text is 10 high. */
const DOT = 3.4;
const LETTERED_DOT = 6.5;

/** How wide the name of a token may become, as a part of the figure, and its lines in units of the drawing. */
const NAME_WIDTH = 0.3;
const NAME_LINE = 9;

/** What stands for an item where several are placed: A, B, C. */
export const nameItem = (index: number): string => String.fromCodePoint(65 + (index % 26));

/** Dots where people placed the items, and tokens with their names. */
export function FigureSpots({ figure, layout }: Props) {
  const isLettered = figure.items.length > 1;
  return (
    <>
      {figure.spots.map((spot) => (
        <SpotDrawing key={spot.id} spot={spot} isLettered={isLettered} layout={layout} />
      ))}
    </>
  );
}

interface SpotProps {
  readonly spot: FigureSpot;
  readonly isLettered: boolean;
  readonly layout: FigureLayout;
}

function SpotDrawing({ spot, isLettered, layout }: SpotProps) {
  const { x, y } = layout.locate(spot);
  if (spot.item !== null && isLettered) {
    return (
      <g class="handout-spot-lettered">
        <circle cx={x} cy={y} r={LETTERED_DOT} />
        <text x={x} y={y + 3} text-anchor="middle">
          {nameItem(spot.item)}
        </text>
      </g>
    );
  }
  const lines = breakText(spot.text, layout.width * NAME_WIDTH);
  const side = x / layout.width;
  const anchor = side < NAME_WIDTH / 2 ? "start" : side > 1 - NAME_WIDTH / 2 ? "end" : "middle";
  return (
    <g class="handout-spot">
      <circle cx={x} cy={y} r={DOT} />
      {spot.text !== "" && (
        <text y={y + DOT} text-anchor={anchor} direction="ltr">
          {lines.map((line, index) => (
            <tspan key={index} x={x} dy={NAME_LINE}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}
