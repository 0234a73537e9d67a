import { InkDrawing } from "../../drawing/InkDrawing.tsx";
import { messages } from "../../messages/report.ts";
import { groupBy } from "../../summary/group.ts";
import type { WallItem } from "../../summary/wall-item.ts";
import type { BoardSource } from "../board/contract.ts";
import { cardKeyOf } from "../board/setting.ts";
import type { SplitField, WallField } from "../board/views.ts";
import { readWall } from "../board/wall-steps.ts";

interface ReportWallProps {
  readonly label: string;
  readonly field: WallField | SplitField;
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly anonymous: boolean;
  readonly isTaken: (cardKey: string) => boolean;
}

/** Everything that was written in a field, row by row, with the tables' names where they may stand. */
export function ReportWall(props: ReportWallProps) {
  const { label, field, source, worksheetId, anonymous, isTaken } = props;
  const items = source.tables.value
    .flatMap((table) => readWall(field, source, table, worksheetId))
    .filter((item) => !isTaken(cardKeyOf(worksheetId, field.id, item.tableId, item)));
  if (items.length === 0) return null;
  const isNameless = anonymous || (field.who === "each" && field.kind === "prompt");
  const isByRow = field.kind !== "prompt" && field.kind !== "list";
  const rows: ReadonlyMap<string, readonly WallItem[]> = isByRow
    ? groupBy(items, ({ rowLabel }) => rowLabel)
    : new Map([["", items]]);
  return (
    <section class="report-wall">
      <h3>{label}</h3>
      {[...rows].map(([row, written]) => (
        <div key={row}>
          {row && <h4>{row}</h4>}
          <ul>
            {written.map((item, index) => (
              <li key={index} dir="auto">
                {item.text}
                {item.ink && <InkDrawing strokes={item.ink} label={messages.board.drawnByHand} />}
                {!anonymous && item.signedBy && <span class="report-table">{item.signedBy}</span>}
                {!isNameless && <span class="report-table">{item.tableName}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
