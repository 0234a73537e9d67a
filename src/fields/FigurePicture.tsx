import { useId, useRef, useState } from "preact/hooks";
import { FigureDrawing } from "../drawing/FigureDrawing.tsx";
import { InkStrokes } from "../drawing/InkDrawing.tsx";
import { layoutFigure } from "../drawing/layout.ts";
import { regionAt, snapPlace } from "../drawing/places.ts";
import { messages } from "../messages/drawing.ts";
import { fieldAddress, inkAddress } from "../workshops/address.ts";
import type { FigurePlace } from "../workshops/answer.ts";
import type { FigureField } from "../workshops/format.ts";
import type { FieldProps } from "./contract.ts";
import { FigureMark } from "./FigureMark.tsx";
import { FigureGlass, SketchTools } from "./FigureSketch.tsx";
import { useFigureSize } from "./figure-size.ts";
import { nameRegion } from "./figure-words.ts";
import type { InkTool } from "./InkTools.tsx";
import "./FigurePicture.css";

const words = messages.drawing;
/** How far beside the plot a tap still counts, in units of the drawing. */
const TAP_SLACK = 6;

/** A mark on the figure: an item with its place. */
export interface PlacedItem {
  readonly id: string;
  readonly name: string;
  readonly place: FigurePlace;
}

interface FigurePictureProps extends FieldProps<FigureField> {
  readonly placed?: readonly PlacedItem[];
  /** Sets or takes away the mark of an item. Absent: read-only. */
  readonly onPlace?: ((itemId: string, place: FigurePlace | null) => void) | undefined;
  /** The item that a tap on the figure places. */
  readonly next?: { readonly id: string; readonly name: string } | undefined;
  /** A mark was taken in hand. */
  readonly onPick?: (itemId: string) => void;
  /** A tap where nothing is to be placed. */
  readonly onRegion?: (regionId: string) => void;
  readonly regionFills?: Readonly<Record<string, number>>;
  /** What to do here, in a sentence under the figure. */
  readonly advice?: string;
}

/** The drawing with its marks and what is sketched on it; marks move by finger, mouse and arrow keys. */
export function FigurePicture(props: FigurePictureProps) {
  const {
    worksheetId,
    field,
    answers,
    placed = [],
    onPlace,
    next,
    onPick,
    onRegion,
    regionFills,
    advice,
  } = props;
  const { drawing } = field;
  const root = useRef<HTMLDivElement>(null);
  const { ems, direction } = useFigureSize(root);
  const [said, setSaid] = useState("");
  const [tool, setTool] = useState<InkTool | null>(null);
  const hintId = useId();
  const layout = layoutFigure(drawing, ems, direction);
  const address = inkAddress(fieldAddress(worksheetId, field.id));
  const strokes = answers.ink(address).value;
  const { edit } = answers;
  // Bars are laid out differently at each width: what is drawn over them would not stay in its place.
  const canSketch = edit !== undefined && drawing.shape !== "bars";

  const locate = (event: MouseEvent, dx = 0, dy = 0) => {
    const rect = root.current?.getBoundingClientRect();
    if (!rect || rect.width === 0) return null;
    const x = ((event.clientX + dx - rect.left) / rect.width) * layout.width;
    const y = ((event.clientY + dy - rect.top) / rect.width) * layout.width;
    const { plot } = layout;
    const beside =
      Math.max(plot.x - x, x - plot.x - plot.width) > TAP_SLACK ||
      Math.max(plot.y - y, y - plot.y - plot.height) > TAP_SLACK;
    return { place: layout.placeAt(x, y), beside };
  };
  const put = (item: { readonly id: string; readonly name: string }, place: FigurePlace) => {
    const snapped = snapPlace(drawing, place);
    onPlace?.(item.id, snapped);
    setSaid(words.markAt(item.name, nameRegion(drawing, snapped)));
  };
  const tap = (event: MouseEvent) => {
    const at = locate(event);
    if (!at || at.beside || tool !== null) return;
    if (onPlace && next) return put(next, at.place);
    const region = regionAt(drawing, at.place);
    if (region) onRegion?.(region);
  };

  return (
    <div class="figure-picture">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the controls below do the same by keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <div class={`figure-stage ${next || onRegion ? "figure-stage-live" : ""}`} ref={root} onClick={tap}>
        <FigureDrawing
          drawing={drawing}
          variant="screen"
          ems={ems}
          direction={direction}
          label={field.label}
          {...(regionFills && { regionFills })}
          overlay={({ plot }) =>
            strokes.length > 0 &&
            tool === null && (
              <svg
                x={plot.x}
                y={plot.y}
                width={plot.width}
                height={plot.height}
                viewBox={`0 0 1000 ${(plot.height / plot.width) * 1000}`}
                role="img"
                aria-label={messages.fields.inkOf(field.label, strokes.length)}
              >
                <InkStrokes strokes={strokes} />
              </svg>
            )
          }
        />
        {placed.map((item) => (
          <FigureMark
            key={item.id}
            item={item}
            drawing={drawing}
            layout={layout}
            direction={direction}
            hintId={hintId}
            locate={locate}
            {...(onPlace && { onPut: (place: FigurePlace) => put(item, place) })}
            {...(onPlace && { onClear: () => onPlace(item.id, null) })}
            onPick={() => onPick?.(item.id)}
          />
        ))}
        {edit && tool !== null && (
          <FigureGlass
            address={address}
            strokes={strokes}
            edit={edit}
            tool={tool}
            label={field.label}
            layout={layout}
            direction={direction}
          />
        )}
      </div>
      {advice && edit && tool === null && <p class="figure-advice">{advice}</p>}
      {canSketch && <SketchTools label={field.label} tool={tool} onTool={setTool} />}
      <p class="visually-hidden" id={hintId}>
        {words.moveByKeys}
      </p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
