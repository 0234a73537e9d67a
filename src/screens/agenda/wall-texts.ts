import type { PresenterSession } from "../../session/presenter.ts";
import type { Worksheet } from "../../workshops/format.ts";
import { listViews, type SplitField, type WallField } from "../board/views.ts";
import { readWall } from "../board/wall-steps.ts";

/** What the tables wrote on a worksheet's walls, one line each, without what the presenter took from the board. */
export function listWallTexts(session: PresenterSession, worksheet: Worksheet): readonly string[] {
  const fields = listViews(worksheet).flatMap((view): readonly (WallField | SplitField)[] =>
    view.kind === "wall" || view.kind === "split" ? [view.field] : [],
  );
  const cards = session.desk.cards.peek();
  return fields.flatMap((field) =>
    session.tables.peek().flatMap((table) =>
      readWall(field, session, table, worksheet.id).flatMap(({ text, rowId, columnId }) => {
        const key = [worksheet.id, field.id, table.tableId, rowId, columnId].join("/");
        const line = text.replace(/\s+/g, " ").trim();
        return line === "" || cards.get(key)?.hidden ? [] : [line];
      }),
    ),
  );
}
