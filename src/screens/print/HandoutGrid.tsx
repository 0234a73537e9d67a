import { isTallerThanPage } from "../../handout/estimate-height.ts";
import type { GridBlock, GridRow } from "../../handout/handout.ts";
import type { PageRoom } from "../../handout/page-room.ts";
import { HandoutContent } from "./HandoutContent.tsx";
import { HandoutMark } from "./HandoutMark.tsx";

interface Props {
  readonly grid: GridBlock;
  readonly room: PageRoom;
}

/** Tables, checklists and two-sided lists: the head repeats on every page. */
export function HandoutGrid({ grid, room }: Props) {
  const { columns, groups } = grid;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => share / shares);
  const hasMarks = groups.some(({ rows }) => rows.some(({ mark }) => mark));
  const width = columns.length + (hasMarks ? 1 : 0);
  return (
    <table class="handout-grid">
      <colgroup>
        {hasMarks && <col class="handout-mark-column" />}
        {widths.map((part, index) => (
          <col key={index} style={{ width: `${part * 100}%` }} />
        ))}
      </colgroup>
      {columns.length > 1 && (
        <thead>
          <tr>
            {hasMarks && <td class="handout-mark-cell" />}
            {columns.map((column, index) => (
              <ColumnHead key={index} {...column} />
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
            <GridLine
              key={row.id}
              row={row}
              isTall={isTallerThanPage(row.cells, widths.slice(-row.cells.length), room)}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function GridLine({ row, isTall }: { readonly row: GridRow; readonly isTall: boolean }) {
  const isOpen = row.cells.every(({ kind }) => kind === "lines");
  return (
    <tr class={`handout-row ${isTall ? "handout-row-tall" : ""} ${isOpen ? "handout-row-open" : ""}`}>
      {row.mark && (
        <td class="handout-mark-cell">
          <HandoutMark mark={row.mark} shape="box" />
        </td>
      )}
      {row.label !== undefined && (
        <th scope="row">
          {row.label === null ? <div class="handout-line" /> : <bdi>{row.label}</bdi>}
          {row.hint && <span class="handout-item-hint">{row.hint}</span>}
        </th>
      )}
      {row.cells.map((content, index) => (
        <td key={index}>
          <HandoutContent content={content} grows={isOpen} />
        </td>
      ))}
    </tr>
  );
}

function ColumnHead({ label, hint }: GridBlock["columns"][number]) {
  if (label === "") return <td />;
  return (
    <th scope="col">
      {label}
      {hint && <span class="handout-item-hint">{hint}</span>}
    </th>
  );
}
