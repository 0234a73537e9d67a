import { useId } from "preact/hooks";
import { messages } from "../messages/index.ts";
import type { ScalePoint } from "../workshops/format.ts";
import { steerRadios } from "./steer-radios.ts";

interface RatingPointsProps {
  readonly label: string;
  readonly points: readonly ScalePoint[];
  /** What each point means here; the points then are cards. */
  readonly descriptors: readonly string[] | undefined;
  readonly value: number | undefined;
  /** Absent: read-only. */
  readonly onChoose: ((value: number | null) => void) | undefined;
}

/** The points of a scale, one of which can be chosen, and cleared by a second tap. */
export function RatingPoints({ label, points, descriptors, value, onChoose }: RatingPointsProps) {
  const id = useId();
  const chosen = points.findIndex((point) => point.value === value);
  if (!onChoose) {
    return (
      <div class="rating-said">
        <p>{points[chosen]?.label ?? messages.fields.notRated}</p>
        {descriptors?.[chosen] && <p class="rating-descriptor">{descriptors[chosen]}</p>}
      </div>
    );
  }
  const choose = (index: number | null) => onChoose(index === null ? null : (points[index]?.value ?? null));
  return (
    <div
      class={`rating-points ${descriptors ? "rating-points-described" : ""}`}
      role="radiogroup"
      aria-label={label}
      onKeyDown={(event) => steerRadios(event, choose)}
    >
      {points.map((point, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio can't be cleared by a second tap
        <button
          key={point.value}
          type="button"
          role="radio"
          class="rating-point"
          aria-checked={index === chosen}
          aria-label={point.label}
          aria-describedby={descriptors ? `${id}-${index}` : undefined}
          tabIndex={index === Math.max(0, chosen) ? 0 : -1}
          onClick={() => choose(index === chosen ? null : index)}
        >
          {point.label}
          {descriptors && (
            <span id={`${id}-${index}`} class="rating-descriptor">
              {descriptors[index]}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
