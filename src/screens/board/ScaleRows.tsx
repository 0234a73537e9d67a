import type { ComponentChildren } from "preact";
import type { ScalePoint } from "../../workshops/format.ts";
import { fitRows } from "./chart-look.ts";
import { cutPages } from "./paging.ts";

const NAME_CHARACTERS = 38;
const HEIGHT = 680; // board units

/** Cuts rows into pages on which no name runs into the next. */
export function cutScalePages<Row>(
  rows: readonly Row[],
  labels: readonly string[],
  most: number,
): readonly Row[][] {
  return cutPages(rows, fitRows(HEIGHT, labels, most, NAME_CHARACTERS));
}

interface Props {
  readonly points: readonly ScalePoint[];
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    /** What lies on the row's scale. */
    readonly marks?: ComponentChildren;
    /** What stands behind it in figures, one per column. */
    readonly values: readonly string[];
  }[];
  /** What lies over the scales of all rows together. */
  readonly over?: ComponentChildren;
}

/** Rows with a scale each, all of the same height: names, marks on the scale, figures. Read aloud as a table. */
export function ScaleRows({ points, label, columns, rows, over }: Props) {
  const ends = [points[0], points.at(-1)];
  const longest = Math.max(0, ...rows.map((row) => row.label.length));
  return (
    <div
      class="board-scale"
      style={{ "--board-rows": rows.length, "--board-values": columns.length }}
      data-names={longest > NAME_CHARACTERS * 0.8 ? "long" : "short"}
    >
      <div class="board-scale-head" aria-hidden="true">
        {ends.map((point) => (
          <span key={point?.value}>{point?.label}</span>
        ))}
      </div>
      <div class="board-scale-over" aria-hidden="true">
        <div class="board-scale-ticks">
          {points.map(({ value }) => (
            <span key={value} style={{ insetInlineStart: `${placeOf(points, value)}%` }} />
          ))}
        </div>
        {over}
      </div>
      <table class="board-scale-table" aria-label={label}>
        <thead>
          <tr>
            <td />
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <div class="board-scale-name">{row.label}</div>
              </th>
              <td>
                <div class="board-scale-track" aria-hidden="true">
                  {row.marks}
                </div>
              </td>
              {row.values.map((value, index) => (
                <td key={columns[index]}>
                  <bdi dir="ltr">{value}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where a value lies between the ends of a scale, in percent. */
export function placeOf(points: readonly ScalePoint[], value: number): number {
  const low = points[0]?.value ?? 0;
  const high = points.at(-1)?.value ?? 1;
  return high === low ? 0 : ((value - low) / (high - low)) * 100;
}
