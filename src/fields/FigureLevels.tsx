import { useRef } from "preact/hooks";
import { listRegions } from "../drawing/places.ts";
import { messages } from "../messages/drawing.ts";
import type { FigureField, ScalePoint } from "../workshops/format.ts";
import type { FieldProps } from "./contract.ts";
import { FigurePicture } from "./FigurePicture.tsx";
import { readMarks } from "./field-marks.ts";
import { RatingPoints } from "./RatingPoints.tsx";
import "./RatingView.css";

/** Each region gets a point of a scale, and the picture is tinted by it. */
export function FigureLevels(props: FieldProps<FigureField>) {
  const { field } = props;
  const { drawing, marks } = field;
  const points = marks.kind === "levels" ? marks.points : [];
  const { values, set } = readMarks(props);
  const root = useRef<HTMLDivElement>(null);
  const goTo = (regionId: string) =>
    root.current
      ?.querySelector<HTMLElement>(`[data-figure-item="${regionId}"] [role="radio"][tabindex="0"]`)
      ?.focus();
  return (
    <>
      <FigurePicture
        {...props}
        regionFills={tintRegions(values, points)}
        advice={messages.drawing.tapToRate}
        {...(set && { onRegion: goTo })}
      />
      <div class="rating" ref={root}>
        {listRegions(drawing).map(({ id, label, hint }) => (
          <div key={id} class="rating-row" data-figure-item={id}>
            <div class="rating-item">
              {label}
              {hint && <small class="rating-hint">{hint}</small>}
            </div>
            <RatingPoints
              label={label}
              points={points}
              descriptors={undefined}
              value={values[id]}
              onChoose={set && ((value) => set(id, value))}
            />
          </div>
        ))}
      </div>
    </>
  );
}

/** From none at the lowest point to the whole tint at the highest. */
function tintRegions(
  values: Readonly<Record<string, number>>,
  points: readonly ScalePoint[],
): Readonly<Record<string, number>> {
  const last = Math.max(1, points.length - 1);
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      Math.max(
        0,
        points.findIndex((point) => point.value === value),
      ) / last,
    ]),
  );
}
