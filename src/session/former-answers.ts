import { describeAddress } from "../workshops/former.ts";
import type { FormerText } from "./former.ts";
import type { SessionGround } from "./ground.ts";

/** An answer to something that the workshop asked before it was changed. */
export interface FormerAnswer extends FormerText {
  /** What was asked, as far as that is still known. */
  readonly label: string;
}

/** Texts with what they answered, in the chosen language; a component that lists them follows the choice. */
export const listFormerAnswers = (
  { workshop, former }: SessionGround,
  texts: readonly FormerText[],
): readonly FormerAnswer[] =>
  texts.map((one) => ({ ...one, label: describeAddress(one.address, workshop, former).label }));
