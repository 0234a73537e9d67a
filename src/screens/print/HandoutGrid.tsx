import { HandoutContent } from "./HandoutContent.tsx";
import { HandoutMark } from "./HandoutMark.tsx";
import type { GridBlock, GridRow } from "./handout.ts";

/** Tables and checklists: the head repeats on every page. */
export function HandoutGrid({ grid }: { readonly grid: GridBlock }) {
  const { columns, groups } = grid;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const hasMarks = groups.some(({ rows }) => rows.some(({ mark }) => mark));
  const width = columns.length + (hasMarks ? 1 : 0);
  return (
    <table class="handout-grid">
      <colgroup>
        {hasMarks && <col class="handout-mark-column" />}
        {columns.map(({ share }, index) => (
          <col key={index} style={{ width: `${(share / shares) * 100}%` }} />
        ))}
      </colgroup>
      {columns.length > 1 && (
        <thead>
          <tr>
            {hasMarks && <td />}
            {columns.map(({ label, hint }, index) => (
              <th key={index} scope="col">
                {label}
                {hint && <span class="handout-item-hint">{hint}</span>}
              </th>
            ))}
          </tr>
        </thead>
      )}
      {groups.map(({ label, rows }, index) => (
        <tbody key={index}>
          {label !== null && (
            <tr class="handout-group">
              <th scope="rowgroup" colSpan={width}>
                {label}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <GridLine key={row.id} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function GridLine({ row }: { readonly row: GridRow }) {
  return (
    <tr
      class={row.cells.every(({ kind }) => kind === "lines") ? "handout-row handout-row-open" : "handout-row"}
    >
      {row.mark && (
        <td class="handout-mark-cell">
          <HandoutMark mark={row.mark} shape="box" />
        </td>
      )}
      {row.label !== undefined && (
        <th scope="row" dir="auto">
          {row.label ?? <div class="handout-line" />}
          {row.hint && <span class="handout-item-hint">{row.hint}</span>}
        </th>
      )}
      {row.cells.map((content, index) => (
        <td key={index}>
          <HandoutContent content={content} />
        </td>
      ))}
    </tr>
  );
}
