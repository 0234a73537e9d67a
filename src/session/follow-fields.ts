import { type ReadonlySignal, signal } from "@preact/signals";
import { observeAnswer } from "../answers/changes.ts";
import { readFieldAnswer } from "../answers/read-field.ts";
import type { FieldAnswer } from "../workshops/answer.ts";
import type { Field } from "../workshops/format.ts";
import type { TableDocument } from "./table-document.ts";

/** Live answers of tables to fields. */
export interface FieldFollower {
  /** The same table and field give the same signal, which takes a new object once per frame at most. */
  follow(table: TableDocument, worksheetId: string, field: Field): ReadonlySignal<FieldAnswer>;
  stop(): void;
}

/** Calls `read` at most once per animation frame, however often it is asked. */
function perFrame(read: () => void): { ask: () => void; stop: () => void } {
  let asked = 0;
  return {
    ask: () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        read();
      });
    },
    stop: () => cancelAnimationFrame(asked),
  };
}

function followField({ stored: { doc } }: TableDocument, worksheetId: string, field: Field) {
  const value = signal(readFieldAnswer(doc, worksheetId, field));
  const frame = perFrame(() => {
    value.value = readFieldAnswer(doc, worksheetId, field);
  });
  const stopObserving = observeAnswer(doc, worksheetId, field, frame.ask);
  return {
    value,
    stop: () => {
      frame.stop();
      stopObserving();
    },
  };
}

export function followFields(): FieldFollower {
  const followed = new Map<string, ReturnType<typeof followField>>();
  return {
    follow(table, worksheetId, field) {
      const key = JSON.stringify([table.tableId, worksheetId, field.id]);
      const one = followed.get(key) ?? followField(table, worksheetId, field);
      followed.set(key, one);
      return one.value;
    },
    stop() {
      for (const { stop } of followed.values()) stop();
    },
  };
}
