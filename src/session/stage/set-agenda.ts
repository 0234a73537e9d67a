import { listAgenda, listShownItems, withWorksheet } from "./agenda.ts";
import type { AgendaItem, Showing, Stage } from "./contract.ts";

export const setClosed = (stage: Stage, worksheetId: string, closed: boolean): Stage =>
  withWorksheet(stage, worksheetId, { closed });

/** `now`: session time, ms since 1970. */
export const setShowing = (stage: Stage, worksheetId: string, showing: Showing, now: number): Stage =>
  withWorksheet(stage, worksheetId, { showing, ...(showing === "revealed" && { revealedAt: now }) });

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
