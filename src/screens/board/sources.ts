import { computed, signal } from "@preact/signals";
import type { TableAnswers } from "../../workshops/answer.ts";
import type { BoardSource, BoardTable } from "./contract.ts";

/** What a source answers, whichever of its tables are shown. */
const answersOf = (source: BoardSource): Pick<BoardSource, "answer" | "photos"> => ({
  answer: (...place) => source.answer(...place),
  ...(source.photos && { photos: source.photos }),
});

/** The same answers of some tables only; none named = all. */
export function narrowSource(source: BoardSource, tableIds: readonly string[]): BoardSource {
  if (tableIds.length === 0) return source;
  return {
    tables: computed(() => source.tables.value.filter(({ tableId }) => tableIds.includes(tableId))),
    ...answersOf(source),
  };
}

/** The answers as a snapshot has them; what it does not hold (a table that came later, photos) stays live. */
export function freezeSource(source: BoardSource, snapshot: readonly TableAnswers[]): BoardSource {
  const frozen = new Map(
    snapshot.flatMap(({ tableId, answers }) =>
      Object.entries(answers).flatMap(([worksheetId, fields]) =>
        Object.entries(fields).map(
          ([fieldId, answer]) => [JSON.stringify([tableId, worksheetId, fieldId]), signal(answer)] as const,
        ),
      ),
    ),
  );
  return {
    ...answersOf(source),
    tables: source.tables,
    answer: (tableId, worksheetId, fieldId) =>
      frozen.get(JSON.stringify([tableId, worksheetId, fieldId])) ??
      source.answer(tableId, worksheetId, fieldId),
  };
}

/** The tables as letters, in an order that tells nothing and stays: for a worksheet shown without names. */
export function hideNames(source: BoardSource, worksheetId: string): BoardSource {
  return {
    tables: computed(() =>
      [...source.tables.value]
        .sort((one, other) => scatter(worksheetId, one) - scatter(worksheetId, other))
        .map((table, index) => ({ ...table, tableName: letterOf(index) })),
    ),
    ...answersOf(source),
  };
}

/** FNV-1a, 32 bits: spreads ids that are alike. */
function scatter(worksheetId: string, { tableId }: BoardTable): number {
  let hash = 0x811c9dc5;
  for (const character of `${worksheetId}/${tableId}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}

const letterOf = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${letterOf(Math.floor(index / 26) - 1)}${letterOf(index % 26)}`;
