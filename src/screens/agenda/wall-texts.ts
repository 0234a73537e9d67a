import type { PresenterSession } from "../../session/presenter.ts";
import { worksheetStage } from "../../session/stage/agenda.ts";
import type { Worksheet } from "../../workshops/format.ts";
import { listViews, type SplitField, type WallField } from "../board/views.ts";
import { readWall } from "../board/wall-steps.ts";

/** A text of a table's, in one line. */
export interface WallText {
  readonly key: string;
  readonly text: string;
  readonly tableName: string;
}

/**
 * What the tables wrote on a worksheet's walls, each text once, without what the presenter took from the board. No
 * table is named where that was promised.
 */
export function listWallTexts(session: PresenterSession, worksheet: Worksheet): readonly WallText[] {
  const fields = listViews(worksheet).flatMap((view): readonly (WallField | SplitField)[] =>
    view.kind === "wall" || view.kind === "split" ? [view.field] : [],
  );
  const cards = session.desk.cards.peek();
  const { anonymous } = worksheetStage(session.ground.stage.peek(), worksheet.id);
  const texts = [...new Set(fields)].flatMap((field) =>
    session.tables.peek().flatMap((table) =>
      readWall(field, session, table, worksheet.id).flatMap(({ text, rowId, columnId }): WallText[] => {
        const key = [worksheet.id, field.id, table.tableId, rowId, columnId].join("/");
        const line = text.replace(/\s+/g, " ").trim();
        if (line === "" || cards.get(key)?.hidden) return [];
        return [{ key, text: line, tableName: anonymous ? "" : table.tableName }];
      }),
    ),
  );
  return [...new Map(texts.map((one) => [one.text, one])).values()];
}
