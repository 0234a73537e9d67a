import { useState } from "preact/hooks";
import { messages } from "../../messages/exchange.ts";
import { takeIn } from "../../session/exchange/exchange.ts";
import type { Answers, ExchangeFault } from "../../session/exchange/format.ts";
import type { OpenSession } from "../../session/worktable.ts";

const words = messages.exchange;

/** What there is to say after something was taken in, or was not. */
export interface Outcome {
  readonly tone: "info" | "warn";
  readonly lines: readonly string[];
}

/** Takes answers into a session and says what became of them. */
export async function tellTakenIn(session: OpenSession, answers: Answers): Promise<Outcome> {
  const result = words.result;
  const taken = await takeIn(session.ground, answers);
  if (taken === "other-session") return { tone: "warn", lines: [result.otherSession] };
  if (taken === "forged") return { tone: "warn", lines: [result.forged] };
  if (taken.tables.length === 0) return { tone: "warn", lines: [result.none] };
  return {
    tone: taken.tables.some(({ changes }) => changes === "unfit") ? "warn" : "info",
    lines: taken.tables.map(({ name, changes }) => {
      if (changes === "unfit") return result.unfit(name);
      return changes === 0 ? result.nothingNew(name) : result.taken(name, changes);
    }),
  };
}

export const tellFault = (fault: ExchangeFault | "noInvitation"): Outcome => ({
  tone: "warn",
  lines: [words.faults[fault]],
});

/** The outcomes so far, the latest first. */
export function useOutcomes() {
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  return { outcomes, say: (outcome: Outcome) => setOutcomes((before) => [outcome, ...before].slice(0, 12)) };
}
