import { HandoutMark } from "./HandoutMark.tsx";
import type { ScaleBlock } from "./handout.ts";

/** Items × points of a scale, a circle each. */
export function HandoutScale({ scale }: { readonly scale: ScaleBlock }) {
  return (
    <table class="handout-grid handout-scale">
      <colgroup>
        <col />
        {scale.points.map((point) => (
          <col key={point} class="handout-point-column" />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {scale.points.map((point) => (
            <th key={point} scope="col">
              {point}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scale.rows.map((row) => (
          <tr key={row.id} class="handout-row">
            <th scope="row">
              {row.label}
              {row.hint && <span class="handout-item-hint">{row.hint}</span>}
            </th>
            {row.marks.map((mark, index) => (
              <td key={index}>
                <HandoutMark mark={mark} shape="circle" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
