import { messages } from "../messages/print.ts";
import type { HandoutSource, Whose } from "./contract.ts";

/** One choice of whose answers to print. */
export interface WhoseOption {
  readonly whose: Whose;
  readonly label: string;
  readonly hint?: string;
  /** Why it can't be chosen here; null where it can. */
  readonly problem: string | null;
}

/** Why private notes can't be printed with this; null where they can. */
export const explainNoPrivate = ({ mine }: HandoutSource, whose: Whose): string | null => {
  if (whose !== "mine") return messages.print.privateOfMine;
  return mine ? null : messages.print.noPrivateAnswers;
};

/** All four choices, those that this device can't offer with the reason in words. */
export function listWhose(source: HandoutSource): readonly WhoseOption[] {
  const words = messages.print;
  return [
    { whose: "blank", label: words.whoseBlank, problem: null },
    {
      whose: "mine",
      label: words.whoseMine,
      hint: words.mineHint,
      problem: source.mine || source.table ? null : words.noPrivateAnswers,
    },
    {
      whose: "table",
      label: words.whoseTable,
      hint: words.tableHint,
      problem: source.table ? null : words.noTable,
    },
    { whose: "all", label: words.whoseAll, hint: words.allHint, problem: explainNoTables(source) },
  ];
}

function explainNoTables({ isPresenter, tables }: HandoutSource): string | null {
  if (!isPresenter) return messages.print.onlyPresenter;
  return tables.length > 0 ? null : messages.print.noTablesYet;
}
