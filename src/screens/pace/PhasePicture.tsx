/** How many people are drawn, in how many rows. */
const PEOPLE = { alone: [1, 1], pairs: [2, 1], table: [4, 1], all: [8, 2] } as const;
const STEP = 10;
const ROW = 12;

interface PhasePictureProps {
  readonly kind: keyof typeof PEOPLE;
}

/** How many work together, as people: beside the words, so hidden from screen readers. */
export function PhasePicture({ kind }: PhasePictureProps) {
  const [people, rows] = PEOPLE[kind];
  const columns = people / rows;
  return (
    <svg
      class="pace-picture"
      viewBox={`0 0 ${columns * STEP} ${rows * ROW}`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: people }, (_, index) => {
        const [column, row] = [index % columns, Math.floor(index / columns)];
        return (
          <g key={index} transform={`translate(${(column + 0.5) * STEP} ${(row + 0.5) * ROW})`}>
            <circle cy="-2.7" r="2.3" />
            <path d="M-4.2 5a4.2 4.2 0 0 1 8.4 0z" />
          </g>
        );
      })}
    </svg>
  );
}
