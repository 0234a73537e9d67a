import type { BoardState, CardMark } from "../../session/desk/contract.ts";
import type { Worksheet } from "../../workshops/format.ts";
import type { BoardSource } from "./contract.ts";
import { isOfTooFew } from "./few-people.ts";
import { within } from "./paging.ts";
import { listViews, type WallField } from "./views.ts";
import { listOwnEntries, listSteps, type WallStep } from "./wall-steps.ts";

/** The wall that stands on the board; null while it is something else, or would point at someone. */
export function findWall(
  worksheet: Worksheet,
  board: BoardState,
  source: BoardSource,
): { readonly field: WallField; readonly step: WallStep } | null {
  if (board.worksheetId !== worksheet.id || board.before !== null || board.tables.length === 2) return null;
  const views = listViews(worksheet, true);
  const view = views.find(({ id }) => id === board.view) ?? views[0];
  if (view?.kind !== "wall" || isOfTooFew(view, source, worksheet.id)) return null;
  const { field } = view;
  const steps = listSteps(
    field,
    field.kind === "checklist" ? listOwnEntries(field, source, worksheet.id) : [],
  );
  const step = steps[within(board.step, steps.length)];
  return step ? { field, step } : null;
}

/** Whether any answer of the worksheet has a star. */
export const hasStars = ({ id }: Worksheet, cards: ReadonlyMap<string, CardMark>): boolean =>
  [...cards].some(([key, { starred }]) => starred && key.startsWith(`${id}/`));
