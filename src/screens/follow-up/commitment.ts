import { dayOf, isDone, type Step } from "../../follow-up/steps.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { readHandout } from "../../session/read-handout.ts";
import type { StepPlans } from "../../session/step-plans.ts";
import { hasDate } from "../../summary/timeline.ts";
import { listOpenSteps } from "./list-steps.ts";

/** As many as have room on the page beside the letter. */
const MOST_STEPS = 5;
const LONGEST_PROMISE = 1_500;
const LONGEST_CELL = 400;

/** What stands on the page. */
export interface Commitment {
  readonly promises: readonly string[];
  readonly steps: readonly {
    readonly key: string;
    readonly texts: readonly string[];
    readonly day: number | null;
    /** As it was written, for where no day can be read. */
    readonly dateText: string;
  }[];
  /** Steps that had no room. */
  readonly more: number;
}

/**
 * What a person committed to, and their first moves: their own answers to the questions that everyone answers beside a
 * table of steps, and the steps that are theirs (the table's, where none is), the earliest first.
 */
export function readCommitment(session: ParticipantSession, plans: StepPlans): Commitment {
  const { workshop } = session.ground;
  const { table } = readHandout(session);
  const promises = workshop.worksheets
    .filter(({ fields }) => fields.some((field) => field.kind === "table" && hasDate(field)))
    .flatMap(({ id, fields }) =>
      fields.flatMap((field) => {
        const answer = table.answers[id]?.[field.id];
        const text = answer?.kind === "prompt" ? (answer.texts[session.person.id]?.trim() ?? "") : "";
        return field.who === "each" && text !== "" ? [shorten(text, LONGEST_PROMISE)] : [];
      }),
    );
  const { mine, tables } = listOpenSteps(session);
  const steps = (mine.length > 0 ? mine : tables)
    .filter((step) => !isDone(step, plans[step.key]))
    .map((step) => ({
      key: step.key,
      texts: textsOf(step),
      day: dayOf(step, plans[step.key]),
      dateText: shorten(step.dateText, 80),
    }))
    .sort((a, b) => (a.day ?? Number.MAX_VALUE) - (b.day ?? Number.MAX_VALUE));
  return { promises, steps: steps.slice(0, MOST_STEPS), more: Math.max(0, steps.length - MOST_STEPS) };
}

const textsOf = ({ text, details }: Step): readonly string[] =>
  [text, ...details.map((detail) => `${detail.label}: ${detail.text}`)].map((one) =>
    shorten(one, LONGEST_CELL),
  );

const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
