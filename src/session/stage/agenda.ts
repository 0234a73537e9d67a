import type { AgendaItem, Showing, Stage, WorksheetStage } from "./contract.ts";

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

const withWorksheet = (
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

export const setClosed = (stage: Stage, worksheetId: string, closed: boolean): Stage =>
  withWorksheet(stage, worksheetId, { closed });

/** From now on, for good. */
export const promiseAnonymity = (stage: Stage, worksheetId: string): Stage =>
  withWorksheet(stage, worksheetId, { anonymous: true });

/** `now`: session time, ms since 1970. */
export const setShowing = (stage: Stage, worksheetId: string, showing: Showing, now: number): Stage =>
  withWorksheet(stage, worksheetId, { showing, ...(showing === "revealed" && { revealedAt: now }) });

/** A record must never take back a promise that an earlier one made. */
export const keepPromises = (next: Stage, before: Stage): Stage =>
  before.worksheets.reduce(
    (stage, { id, anonymous }) =>
      anonymous && !worksheetStage(stage, id).anonymous ? promiseAnonymity(stage, id) : stage,
    next,
  );

/** Makes an item the one that is on; with `bring` everyone is brought there, followers in any case. */
export const goToItem = (stage: Stage, itemId: string | null, bring = stage.following): Stage => ({
  ...stage,
  current: itemId,
  call: bring && itemId !== null ? stage.call + 1 : stage.call,
});

/** Brings everyone to the item that is on, and along with every further step, until it is ended. */
export const setFollowing = (stage: Stage, following: boolean): Stage => ({
  ...stage,
  following,
  call: following ? stage.call + 1 : stage.call,
});

/** Id of the item so many steps after the one that is on; hidden worksheets are passed over; null at the end. */
export function neighbourItem(stage: Stage, worksheetIds: readonly string[], by: 1 | -1): string | null {
  const items = listShownItems(stage, worksheetIds);
  const at = items.findIndex(({ id }) => id === stage.current);
  if (at < 0) return by === 1 ? (items[0]?.id ?? null) : null;
  return items[at + by]?.id ?? null;
}

/** Moves an item so that it stands at `to`; writes the whole agenda down. */
export function moveItem(stage: Stage, worksheetIds: readonly string[], itemId: string, to: number): Stage {
  const items = listAgenda(stage, worksheetIds);
  const moved = items.find(({ id }) => id === itemId);
  if (!moved) return stage;
  const others = items.filter(({ id }) => id !== itemId);
  const at = Math.max(0, Math.min(to, others.length));
  return { ...stage, agenda: [...others.slice(0, at), moved, ...others.slice(at)] };
}

export const setHidden = (
  stage: Stage,
  worksheetIds: readonly string[],
  itemId: string,
  hidden: boolean,
): Stage => ({
  ...stage,
  agenda: listAgenda(stage, worksheetIds).map((item) =>
    item.id === itemId && item.kind === "worksheet" ? { ...item, hidden } : item,
  ),
});

/** Puts a break (or changes its title) after the item of that id, or at the end. */
export function putBreak(
  stage: Stage,
  worksheetIds: readonly string[],
  item: { readonly id: string; readonly title: string },
  afterId: string | null = null,
): Stage {
  const items = listAgenda(stage, worksheetIds);
  const made: AgendaItem = { kind: "break", ...item };
  if (items.some(({ id }) => id === item.id)) {
    return { ...stage, agenda: items.map((one) => (one.id === item.id ? made : one)) };
  }
  const after = items.findIndex(({ id }) => id === afterId);
  const at = after < 0 ? items.length : after + 1;
  return { ...stage, agenda: [...items.slice(0, at), made, ...items.slice(at)] };
}

export const removeBreak = (stage: Stage, itemId: string): Stage => ({
  ...stage,
  agenda: stage.agenda.filter((item) => !(item.kind === "break" && item.id === itemId)),
  current: stage.current === itemId ? null : stage.current,
});
