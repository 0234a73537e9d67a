import type { ComponentChildren } from "preact";
import type { Drawing } from "../workshops/format.ts";
import { type FigureLayout, layoutFigure } from "./layout.ts";
import { type Direction, LINE, TEXT } from "./parts.ts";
import "./FigureDrawing.css";

/** Text in ink stays readable on it, in every theme and in grey. */
const STRONGEST_TINT = 0.4;

interface FigureDrawingProps {
  readonly drawing: Drawing;
  /** Paper is black on white in every theme; the board's lines are bolder. */
  readonly variant: "screen" | "board" | "paper";
  /** Width by the height of the text: about 24 on a phone, 45 on a tablet, board or page; see `fitFigure`. */
  readonly ems: number;
  readonly direction?: Direction;
  /** Region id → how strongly it is tinted, from 0 to 1. */
  readonly regionFills?: Readonly<Record<string, number>>;
  /** The picture in words; absent where it stands beside. */
  readonly label?: string;
  /** Marks over the drawing: `layout.locate` gives the coordinates of a place, one em is 10 units. */
  readonly overlay?: (layout: FigureLayout) => ComponentChildren;
}

/** A figure as a vector; it takes the width it is given and keeps its proportions. */
export function FigureDrawing(props: FigureDrawingProps) {
  const { drawing, variant, ems, direction = "ltr", regionFills, label, overlay } = props;
  const layout = layoutFigure(drawing, ems, direction);
  const { width, height, regions, lines, texts } = layout;
  return (
    <svg
      class={`figure figure-${variant} ${regionFills ? "figure-heat" : ""}`}
      viewBox={`0 0 ${width} ${height}`}
      font-size={TEXT}
      direction={direction}
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {regions.map(({ id, path }) => (
        <path
          key={id}
          class="figure-region"
          d={path}
          fill-opacity={STRONGEST_TINT * (regionFills?.[id] ?? 0)}
        />
      ))}
      {lines.map(({ path, role }, index) => (
        <path key={index} class={`figure-${role}`} d={path} />
      ))}
      {/* On the board the names are read through the dots of forty people. */}
      {variant === "board" && overlay?.(layout)}
      {texts.map((text, index) => (
        <text
          key={index}
          class={`figure-text figure-${text.role}`}
          text-anchor={text.anchor}
          x={text.x}
          y={text.y}
        >
          {text.lines.map((line, at) => (
            <tspan key={at} x={text.x} dy={at === 0 ? 0 : LINE}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {variant !== "board" && overlay?.(layout)}
    </svg>
  );
}
