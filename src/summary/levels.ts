import type { FigureAnswer } from "../workshops/answer.ts";
import type { FigureField } from "../workshops/format.ts";
import { type RatedItems, type RatingSummary, summarisePeople } from "./ratings.ts";
import { listRegions } from "./regions.ts";
import type { AnswerOfTable } from "./table.ts";

/** A figure's regions as items that are rated on the scale of its levels. */
export const listRated = ({ drawing, marks }: FigureField): RatedItems => ({
  items: listRegions(drawing),
  points: marks.kind === "levels" ? marks.points : [],
});

/** Folds the levels people gave a figure's regions, as ratings are folded. */
export const summariseLevels = (
  field: FigureField,
  tables: readonly AnswerOfTable<FigureAnswer>[],
): RatingSummary =>
  summarisePeople(
    listRated(field),
    tables.map((table) => ({ ...table, people: Object.values(table.answer.levels) })),
  );
