import type { ScaleBlock, ScaleRow } from "../../handout/handout.ts";
import type { PageRoom } from "../../handout/page-room.ts";
import { layOutScale } from "../../handout/scale-layout.ts";
import { HandoutContent } from "./HandoutContent.tsx";
import { HandoutDescriptions } from "./HandoutDescriptions.tsx";
import { HandoutMark } from "./HandoutMark.tsx";

interface Props {
  readonly scale: ScaleBlock;
  readonly room: PageRoom;
}

/** A scale of so many rows stands whole on one page. */
const SHORT_SCALE = 10;

/** Rows × points: a circle or a box each, with the moments side by side and the notes at the end. */
export function HandoutScale({ scale, room }: Props) {
  const { moments, points, notes, rows } = scale;
  const heads = moments.length > 0 ? moments.flatMap(() => points) : points;
  const isDescribed = rows.some(({ descriptors }) => descriptors !== undefined);
  const columns = isDescribed ? points : heads;
  const layout = layOutScale(
    {
      heads: columns,
      noteCount: notes.length,
      isDescribed,
      hasHints: rows.some(({ hint }) => hint !== undefined),
    },
    room,
  );
  const isWhole =
    notes.length === 0 && !isDescribed && rows.length <= SHORT_SCALE && rows.every(({ hint }) => !hint);
  return (
    <>
      <table
        class={`handout-grid handout-scale ${isDescribed ? "handout-continuum" : ""} ${isWhole ? "handout-whole" : ""}`}
      >
        <colgroup>
          <col />
          {columns.map((_, index) => (
            <col key={index} style={{ width: `${layout.point * 100}%` }} />
          ))}
          {notes.map(({ id }) => (
            <col key={id} style={{ width: `${layout.note * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          {moments.length > 0 && !isDescribed && (
            <tr class="handout-moments">
              <td />
              {moments.map((label) => (
                <th key={label} class="handout-moment" scope="colgroup" colSpan={points.length}>
                  {label}
                </th>
              ))}
              {notes.length > 0 && <td colSpan={notes.length} />}
            </tr>
          )}
          <tr>
            <td />
            {columns.map((label, index) => (
              <th key={index} class={markClass(index, points.length)} scope="col">
                {layout.turned ? <span class="handout-turned">{label}</span> : label}
              </th>
            ))}
            {notes.map(({ id, label, hint }) => (
              <th key={id} class="handout-note-head" scope="col">
                {label}
                {hint && <span class="handout-item-hint">{hint}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} class="handout-row">
              <th scope="row">
                <bdi>{row.label}</bdi>
                {row.hint && <span class="handout-item-hint">{row.hint}</span>}
              </th>
              {isDescribed ? (
                <Descriptions row={row} scale={scale} />
              ) : (
                row.marks.map((mark, index) => (
                  <td key={index} class={markClass(index, points.length)}>
                    <HandoutMark mark={mark} shape={scale.shape} />
                  </td>
                ))
              )}
              {row.notes.map((content, index) => (
                <td key={index} class="handout-note">
                  <HandoutContent content={content} grows={content.kind === "lines"} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <HandoutDescriptions items={scale.described} />
    </>
  );
}

/** A cell for each point, with what it means for this row and its mark, one for each moment. */
function Descriptions({ row, scale }: { readonly row: ScaleRow; readonly scale: ScaleBlock }) {
  const { moments, points, shape } = scale;
  return (
    <>
      {points.map((point, index) => (
        <td key={point} class="handout-description">
          <div class="handout-description-body">
            <span class="handout-description-marks">
              {(moments.length > 0 ? moments : [null]).map((moment, turn) => (
                <span key={moment}>
                  <HandoutMark
                    mark={row.marks[turn * points.length + index] ?? { kind: "empty" }}
                    shape={shape}
                  />
                  {moment !== null && <span class="handout-description-moment">{moment}</span>}
                </span>
              ))}
            </span>
            <span>{row.descriptors?.[index]}</span>
          </div>
        </td>
      ))}
    </>
  );
}

const markClass = (index: number, points: number): string =>
  index > 0 && index % points === 0 ? "handout-point handout-point-first" : "handout-point";
