import type { PhaseKind } from "../../session/stage/contract.ts";

type Place = readonly [x: number, y: number];

/** Where people stand in a picture of 48 × 24. */
const PEOPLE: { readonly [K in Exclude<PhaseKind, "plain">]: readonly Place[] } = {
  alone: [[24, 12]],
  pairs: [
    [18, 12],
    [30, 12],
  ],
  table: [
    [8, 12],
    [18.5, 12],
    [29.5, 12],
    [40, 12],
  ],
  all: [
    [8, 6],
    [18.5, 6],
    [29.5, 6],
    [40, 6],
    [8, 18],
    [18.5, 18],
    [29.5, 18],
    [40, 18],
  ],
};

interface PhasePictureProps {
  readonly kind: Exclude<PhaseKind, "plain">;
}

/** How many work together, as people: beside the words, so hidden from screen readers. */
export function PhasePicture({ kind }: PhasePictureProps) {
  return (
    <svg class="pace-picture" viewBox="0 0 48 24" aria-hidden="true" focusable="false">
      {PEOPLE[kind].map(([x, y]) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          <circle cy="-2.5" r="2.3" />
          <path d="M-4.2 5a4.2 4.2 0 0 1 8.4 0z" />
        </g>
      ))}
    </svg>
  );
}
