import { type Signal, signal } from "@preact/signals";
import type { BoardSource, BoardTable } from "../../screens/board/contract.ts";
import type { FieldAnswer, TableAnswers } from "../../workshops/answer.ts";
import type { Workshop } from "../../workshops/format.ts";
import { makeEmptyAnswer } from "./answers.ts";

/** A board's source from plain answers, whose signals can be written. */
export interface SampleSource extends BoardSource {
  readonly tables: Signal<readonly BoardTable[]>;
  answer(tableId: string, worksheetId: string, fieldId: string): Signal<FieldAnswer>;
}

export function makeSampleSource(workshop: Workshop, answers: readonly TableAnswers[]): SampleSource {
  const signals = new Map<string, Signal<FieldAnswer>>();
  return {
    tables: signal(answers.map(({ tableId, tableName }) => ({ tableId, tableName, people: 4 }))),
    answer(tableId, worksheetId, fieldId) {
      const key = `${tableId}/${worksheetId}/${fieldId}`;
      const known = signals.get(key);
      if (known) return known;
      const field = workshop.worksheets
        .find(({ id }) => id === worksheetId)
        ?.fields.find(({ id }) => id === fieldId);
      if (!field) throw new Error(`no field ${worksheetId}/${fieldId}`);
      const given = answers.find((table) => table.tableId === tableId)?.answers[worksheetId]?.[fieldId];
      const made = signal(given ?? makeEmptyAnswer(field));
      signals.set(key, made);
      return made;
    },
  };
}
