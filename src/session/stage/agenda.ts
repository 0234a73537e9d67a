import type { AgendaItem, Stage, WorksheetStage } from "./contract.ts";

/** The whole agenda: what the presenter has ordered, then the workshop's other worksheets; none that is gone. */
export function listAgenda(stage: Stage, worksheetIds: readonly string[]): readonly AgendaItem[] {
  const known = new Set(worksheetIds);
  const ordered = stage.agenda.filter((item) => item.kind === "break" || known.has(item.id));
  const placed = new Set(ordered.map(({ id }) => id));
  const others = worksheetIds.filter((id) => !placed.has(id));
  return [...ordered, ...others.map((id) => ({ kind: "worksheet" as const, id, hidden: false }))];
}

/** What participants see of the agenda, breaks too. The item that is on is never hidden. */
export const listShownItems = (stage: Stage, worksheetIds: readonly string[]): readonly AgendaItem[] =>
  listAgenda(stage, worksheetIds).filter(
    (item) => item.kind === "break" || !item.hidden || item.id === stage.current,
  );

/** Ids of the worksheets that participants see, in the order of the day. */
export const listShownWorksheets = (stage: Stage, worksheetIds: readonly string[]): readonly string[] =>
  listShownItems(stage, worksheetIds).flatMap((item) => (item.kind === "worksheet" ? [item.id] : []));

/** What is set for a worksheet; nothing yet is: open, by name, live. */
export const worksheetStage = (stage: Stage, worksheetId: string): WorksheetStage =>
  stage.worksheets.find(({ id }) => id === worksheetId) ?? {
    id: worksheetId,
    closed: false,
    anonymous: false,
    showing: "live",
    revealedAt: null,
  };

/** Whether a worksheet can be answered, as far as the presenter has a say. */
export const readAnswering = (stage: Stage, worksheetId: string): "open" | "closed" | "locked" =>
  stage.locked ? "locked" : worksheetStage(stage, worksheetId).closed ? "closed" : "open";

/** Changes what is set for a worksheet. */
export const withWorksheet = (
  stage: Stage,
  worksheetId: string,
  change: Partial<Omit<WorksheetStage, "id">>,
): Stage => ({
  ...stage,
  worksheets: [
    ...stage.worksheets.filter(({ id }) => id !== worksheetId),
    { ...worksheetStage(stage, worksheetId), ...change },
  ],
});

/** From now on, for good. */
export const promiseAnonymity = (stage: Stage, worksheetId: string): Stage =>
  withWorksheet(stage, worksheetId, { anonymous: true });

/** A record must never take back a promise that an earlier one made. */
export const keepPromises = (next: Stage, before: Stage): Stage =>
  before.worksheets.reduce(
    (stage, { id, anonymous }) =>
      anonymous && !worksheetStage(stage, id).anonymous ? promiseAnonymity(stage, id) : stage,
    next,
  );
