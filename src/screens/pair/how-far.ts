import type { CardState, PanelReason } from "./contract.ts";

/** Which halves are done: this tablet has taken the other's card; the other has taken this one's. */
export function readHowFar<L>(state: CardState<L>): readonly [boolean, boolean] {
  if (state.kind !== "connecting") return [false, false];
  return [true, isBothRead(state.slow, state.isRead)];
}

/** Whether both have read each other, so that nothing but the network stands between them. */
export function isBothRead(reason: PanelReason | undefined, isRead: boolean | undefined): boolean {
  // What comes in from the other tablet can come only from one that has read our card.
  return isRead === true || reason === "half-open";
}
