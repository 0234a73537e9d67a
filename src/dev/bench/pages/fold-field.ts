import { summariseChoices } from "../../../summary/choices.ts";
import { listDots } from "../../../summary/dots.ts";
import { summariseLevels } from "../../../summary/levels.ts";
import { summariseMatrix } from "../../../summary/matrix.ts";
import { summariseRatings } from "../../../summary/ratings.ts";
import type { AnswerOfTable } from "../../../summary/table.ts";
import { summariseTicks } from "../../../summary/ticks.ts";
import { summariseVotes } from "../../../summary/votes.ts";
import type { FieldAnswer } from "../../../workshops/answer.ts";
import type { Field } from "../../../workshops/format.ts";

type AnswerOf<Kind extends FieldAnswer["kind"]> = readonly AnswerOfTable<
  Extract<FieldAnswer, { kind: Kind }>
>[];

/** What the board makes of one field of all tables; texts are laid out as they are and fold to nothing. */
export function foldField(field: Field, tables: readonly AnswerOfTable[]): unknown {
  const of = <Kind extends FieldAnswer["kind"]>(kind: Kind) =>
    tables.filter(({ answer }) => answer.kind === kind) as unknown as AnswerOf<Kind>;
  switch (field.kind) {
    case "rating":
      return summariseRatings(field, of("rating"));
    case "checklist":
      return summariseTicks(field, of("checklist"));
    case "choice":
      return summariseChoices(field, of("choice"));
    case "votes":
      return summariseVotes(field, of("votes"));
    case "matrix":
      return summariseMatrix(field, of("matrix"));
    case "figure":
      return [listDots(field, of("figure")), summariseLevels(field, of("figure"))];
    default:
      return null;
  }
}
