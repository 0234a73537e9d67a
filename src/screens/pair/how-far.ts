import type { CardState } from "./contract.ts";

/** Which halves are done: this tablet has taken the other's card; the other has taken this one's. */
export function readHowFar<L>(state: CardState<L>): readonly [boolean, boolean] {
  if (state.kind !== "connecting") return [false, false];
  // What comes in from the other tablet can come only from one that has read our card.
  return [true, state.slow === "half-open"];
}
