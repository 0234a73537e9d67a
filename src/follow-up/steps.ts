import { hasDate, readDay } from "../summary/timeline.ts";
import type { RowAnswer, TableAnswer, WorksheetAnswers } from "../workshops/answer.ts";
import { firstRowId, type Review } from "../workshops/carried.ts";
import type { TableField, Workshop } from "../workshops/format.ts";

/** Where a step was written: by the person alone, or at a table. */
export type StepPlace =
  | { readonly kind: "mine" }
  | { readonly kind: "table"; readonly id: string; readonly name: string };

/** A row of any table field that has a day: something that somebody set out to do. */
export interface Step {
  /** Names it within its session. */
  readonly key: string;
  /** Names it in the world, also where it is carried on in a later session. */
  readonly uid: string;
  readonly place: StepPlace;
  /** The field's label, e.g. "Implement". */
  readonly verb: string;
  readonly text: string;
  /** The other columns that hold something, the day left out. */
  readonly details: readonly { readonly label: string; readonly text: string }[];
  /** The day as it was written. */
  readonly dateText: string;
  /** Days since 1970-01-01; null where no day can be read. */
  readonly day: number | null;
  /** Of a step from last time: what the table says of it. */
  readonly review: Review | null;
}

/** What a person has settled on this device: the sheet keeps its own words. */
export interface StepPlan {
  readonly done?: boolean;
  /** Days since 1970-01-01, where the sheet's own can't be read. */
  readonly day?: number;
}

/** The steps in these answers, in the workshop's order. Rows in which nothing is written are none. */
export const readSteps = (
  sessionId: string,
  workshop: Workshop,
  answers: WorksheetAnswers,
  place: StepPlace,
): readonly Step[] =>
  workshop.worksheets.flatMap((worksheet) =>
    worksheet.fields.flatMap((field) => {
      const answer = answers[worksheet.id]?.[field.id];
      if (field.kind !== "table" || answer?.kind !== "table" || !hasDate(field)) return [];
      return answer.rows.flatMap((row) =>
        readStep({ sessionId, worksheetId: worksheet.id, field, place }, answer, row),
      );
    }),
  );

interface Where {
  readonly sessionId: string;
  readonly worksheetId: string;
  readonly field: TableField;
  readonly place: StepPlace;
}

function readStep(where: Where, answer: TableAnswer, row: RowAnswer): readonly Step[] {
  const { sessionId, worksheetId, field, place } = where;
  const cells = field.columns.map((column) => ({
    ...column,
    text: (Object.hasOwn(row.cells, column.id) ? (row.cells[column.id] ?? "") : "").trim(),
  }));
  if (cells.every(({ text }) => text === "")) return [];
  const [first, ...others] = cells.filter(({ date }) => !date);
  const date = cells.find((cell) => cell.date);
  const fixed = field.rows.find(({ id }) => id === row.id);
  const home = place.kind === "mine" ? "mine" : place.id;
  const inPlace = [worksheetId, field.id, firstRowId(row.id)].join("-");
  return [
    {
      key: [home, worksheetId, field.id, row.id].join("/"),
      // A row that people added has an id of its own in the whole world; the workshop's rows are in every session.
      uid: fixed ? [inPlace, sessionId, home].join("-") : inPlace,
      place,
      verb: field.label,
      text: first?.text || fixed?.label || field.label,
      details: others.flatMap(({ label, text }) => (text === "" ? [] : [{ label, text }])),
      dateText: date?.text ?? "",
      day: date ? readDay(date.text) : null,
      review: answer.reviews?.[row.id] ?? null,
    },
  ];
}

/** Whether a person's name, or their first name alone, stands in a step as words of its own. */
export function namesPerson({ details, text }: Step, name: string): boolean {
  const full = split(name);
  const [first = ""] = full;
  // of one letter it would be in every other sentence
  const wanted = first.length > 1 ? [first] : full;
  if (wanted.length === 0) return false;
  return [text, ...details.map((detail) => detail.text)].some((one) => {
    const words = split(one);
    return words.some((_, at) => wanted.every((word, index) => words[at + index] === word));
  });
}

const split = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .toLocaleLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The day that counts: the one settled here, else the sheet's. */
export const dayOf = (step: Step, plan: StepPlan | undefined): number | null => step.day ?? plan?.day ?? null;

export const isDone = ({ review }: Step, plan: StepPlan | undefined): boolean =>
  plan?.done ?? review === "done";
