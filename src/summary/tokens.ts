import type { FigureAnswer } from "../workshops/answer.ts";
import type { FigureField } from "../workshops/format.ts";
import { groupBy } from "./group.ts";
import { listRegions, type RegionOf } from "./regions.ts";
import type { AnswerOfTable } from "./table.ts";
import { compareText } from "./tally.ts";
import { keyOfText } from "./ticks.ts";

/** Tokens of one name in one region. */
export interface TokenCount {
  readonly label: string;
  readonly count: number;
  readonly tables: number;
}

export interface TokenRegion {
  readonly regionId: string;
  readonly count: number;
  readonly tables: number;
  /** The most frequent first. */
  readonly tokens: readonly TokenCount[];
}

/** Groups the placed tokens of all tables by region and name, in the order of the drawing. */
export function groupTokens(
  field: FigureField,
  tables: readonly AnswerOfTable<FigureAnswer>[],
  regionOf: RegionOf,
): TokenRegion[] {
  const placed = tables.flatMap(({ tableId, answer }) =>
    answer.tokens.flatMap(({ text, place }) =>
      place && text.trim() !== "" ? [{ tableId, label: text.trim(), regionId: regionOf(place) }] : [],
    ),
  );
  return listRegions(field.drawing).map(({ id }) => {
    const here = placed.filter(({ regionId }) => regionId === id);
    return { regionId: id, ...countTokens(here), tokens: groupByName(here) };
  });
}

type PlacedToken = { readonly tableId: string; readonly label: string };

const countTokens = (tokens: readonly PlacedToken[]): { count: number; tables: number } => ({
  count: tokens.length,
  tables: new Set(tokens.map(({ tableId }) => tableId)).size,
});

function groupByName(tokens: readonly PlacedToken[]): TokenCount[] {
  const byKey = groupBy(tokens, ({ label }) => keyOfText(label));
  return [...byKey.values()]
    .map((same) => ({
      label: same.map(({ label }) => label).sort(compareText)[0] ?? "",
      ...countTokens(same),
    }))
    .sort((a, b) => b.count - a.count || compareText(keyOfText(a.label), keyOfText(b.label)));
}
