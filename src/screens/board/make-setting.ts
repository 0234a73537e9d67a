import type { PresenterSession } from "../../session/presenter.ts";
import { worksheetStage } from "../../session/stage/agenda.ts";
import type { Worksheet } from "../../workshops/format.ts";
import { type BoardSetting, cardKeyOf } from "./setting.ts";
import { freezeSource } from "./sources.ts";
import { listViews, type SplitField, type WallField } from "./views.ts";
import { readWall } from "./wall-steps.ts";

/** What is set for the cards of a worksheet's board, as the stage and the desk have it now. */
export function makeSetting(
  session: PresenterSession,
  worksheet: Worksheet,
  { anonymous, mayEdit }: { readonly anonymous: boolean; readonly mayEdit: boolean },
): BoardSetting {
  const { desk } = session;
  const cards = desk.cards.peek();
  const { onlyStarred } = desk.board.peek();
  const revealed = readRevealed(session, worksheet);
  return {
    anonymous,
    isLate: (fieldId, tableId, item) =>
      revealed !== null && revealed.get(cardKeyOf(worksheet.id, fieldId, tableId, item)) !== item.text,
    isStarred: (cardKey) => cards.get(cardKey)?.starred ?? false,
    isTaken: (cardKey) => {
      const { hidden = false, starred = false } = cards.get(cardKey) ?? {};
      return hidden || (onlyStarred && !starred);
    },
    groups: desk.groups.peek(),
    marks: cards,
    ...(mayEdit && {
      edit: {
        star: (cardKey, starred) => desk.markCard(cardKey, { starred }),
        take: (cardKey) => desk.markCard(cardKey, { hidden: true }),
      },
    }),
  };
}

/** The texts as they were when the worksheet was last revealed, by card; null where it is not revealed. */
function readRevealed(session: PresenterSession, worksheet: Worksheet): ReadonlyMap<string, string> | null {
  const { showing } = worksheetStage(session.ground.stage.peek(), worksheet.id);
  const taken = session.desk.snapshots
    .peek()
    .findLast(({ worksheetId, reason }) => worksheetId === worksheet.id && reason === "reveal");
  if (showing !== "revealed" || !taken) return null;
  const source = freezeSource(session, session.desk.readSnapshot(taken.id));
  const fields = listViews(worksheet).flatMap((view): readonly (WallField | SplitField)[] =>
    view.kind === "wall" || view.kind === "split" ? [view.field] : [],
  );
  return new Map(
    fields.flatMap((field) =>
      session.tables
        .peek()
        .flatMap((table) =>
          readWall(field, source, table, worksheet.id).map(
            (item) => [cardKeyOf(worksheet.id, field.id, table.tableId, item), item.text] as const,
          ),
        ),
    ),
  );
}
