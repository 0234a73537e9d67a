import type { ChoiceAnswer } from "../workshops/answer.ts";
import type { ChoiceField } from "../workshops/format.ts";
import type { AnswerOfTable } from "./table.ts";
import { countMarks, rankTally, type TallyBy, type TallyCount } from "./tally.ts";

/** Folds choices into a tally: of several most chosen first, of one in the workshop's order, which may be a scale. */
export function summariseChoices(
  field: ChoiceField,
  tables: readonly AnswerOfTable<ChoiceAnswer>[],
  by: TallyBy = "people",
): TallyCount[] {
  const counts = field.options.map((option) =>
    countMarks(
      option,
      tables.map(({ answer }) => answer.chosen),
    ),
  );
  return field.several ? rankTally(counts, by) : counts;
}
