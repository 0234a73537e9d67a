import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { AnswerPlace, AnswersView, LiveText, PersonHere, TextDelta } from "../../fields/contract.ts";
import { applyDelta } from "../../fields/text-change.ts";
import { type CellAddress, fieldAddress } from "../../workshops/address.ts";
import type { InkStroke } from "../../workshops/ink.ts";

/** Answers over plain signals, with ways to play the table mates. */
export interface SampleAnswers extends AnswersView {
  /** Changes a text as if somebody else had. */
  changeFromAfar(cell: CellAddress, delta: TextDelta): void;
  readonly placeOf: (cell: CellAddress) => Signal<AnswerPlace>;
  readonly peopleOf: (cell: CellAddress) => Signal<readonly PersonHere[]>;
  /** Every caretAt call, last one last. */
  readonly carets: (readonly [CellAddress | null, number, number])[];
}

interface SampleStart {
  readonly texts?: Readonly<Record<CellAddress, string>>;
  readonly rows?: Readonly<Record<string, readonly string[]>>;
  readonly marks?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly tableMarks?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By `inkAddress`. */
  readonly ink?: Readonly<Record<string, readonly InkStroke[]>>;
  readonly place?: AnswerPlace;
  readonly readOnly?: boolean;
}

function once<V>(make: (key: string) => V): (key: string) => V {
  const made = new Map<string, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function putMark(
  marks: Signal<Readonly<Record<string, number>>>,
  itemId: string,
  value: number | null,
): void {
  const { [itemId]: _old, ...others } = marks.peek();
  marks.value = value === null ? others : { ...others, [itemId]: value };
}

export function makeSampleAnswers(start: SampleStart = {}): SampleAnswers {
  const { readOnly = false, place: everywhere = "table" } = start;
  const listeners = once((_cell) => new Set<(delta: TextDelta) => void>());
  const textSignal = once((cell) => signal(start.texts?.[cell] ?? ""));
  const rows = once((key) => signal<readonly string[]>(start.rows?.[key] ?? []));
  const removed = once((_key) => signal<readonly string[]>([]));
  const marks = once((key) => signal<Readonly<Record<string, number>>>(start.marks?.[key] ?? {}));
  const tableMarks = once((key) => signal<Readonly<Record<string, number>>>(start.tableMarks?.[key] ?? {}));
  const ink = once((address) => signal<readonly InkStroke[]>(start.ink?.[address] ?? []));
  const placeOf = once((_cell) => signal<AnswerPlace>(everywhere));
  const peopleOf = once((_cell) => signal<readonly PersonHere[]>([]));
  const carets: [CellAddress | null, number, number][] = [];
  let made = 0;

  const changeFromAfar = (cell: CellAddress, delta: TextDelta) => {
    textSignal(cell).value = applyDelta(textSignal(cell).peek(), delta);
    for (const listener of listeners(cell)) listener(delta);
  };
  const text = once(
    (cell): LiveText => ({
      value: textSignal(cell),
      observe: (listener) => {
        listeners(cell).add(listener);
        return () => listeners(cell).delete(listener);
      },
      ...(!readOnly && {
        splice: (index: number, remove: number, insert: string) => {
          const now = textSignal(cell).peek();
          textSignal(cell).value = now.slice(0, index) + insert + now.slice(index + remove);
        },
      }),
    }),
  );
  const place = once(
    (cell): ReadonlySignal<AnswerPlace> =>
      computed(() =>
        textSignal(cell).value === "" && !cell.endsWith("#marks") ? "nowhere" : placeOf(cell).value,
      ),
  );
  const holdsText = (key: string, rowId: string) =>
    Object.keys(start.texts ?? {}).some((cell) => cell.startsWith(`${key}/${rowId}/`)) || made > 0;

  const edit: NonNullable<AnswersView["edit"]> = {
    addRow: (worksheetId, fieldId) => {
      made += 1;
      const id = `added-${made}`;
      const list = rows(fieldAddress(worksheetId, fieldId));
      list.value = [...list.peek(), id];
      return id;
    },
    removeRow: (worksheetId, fieldId, rowId) => {
      const key = fieldAddress(worksheetId, fieldId);
      rows(key).value = rows(key)
        .peek()
        .filter((id) => id !== rowId);
      if (holdsText(key, rowId)) removed(key).value = [...removed(key).peek(), rowId];
    },
    restoreRow: (worksheetId, fieldId, rowId) => {
      const key = fieldAddress(worksheetId, fieldId);
      removed(key).value = removed(key)
        .peek()
        .filter((id) => id !== rowId);
      rows(key).value = [...rows(key).peek(), rowId];
    },
    moveRow: (worksheetId, fieldId, rowId, toIndex) => {
      const list = rows(fieldAddress(worksheetId, fieldId));
      list.value = list
        .peek()
        .filter((id) => id !== rowId)
        .toSpliced(toIndex, 0, rowId);
    },
    setMark: (worksheetId, fieldId, itemId, value) =>
      putMark(marks(fieldAddress(worksheetId, fieldId)), itemId, value),
    setTableMark: (worksheetId, fieldId, itemId, value) =>
      putMark(tableMarks(fieldAddress(worksheetId, fieldId)), itemId, value),
    addStroke: (address, stroke) => {
      made += 1;
      ink(address).value = [...ink(address).peek(), { id: `stroke-${made}`, ...stroke }];
    },
    removeStroke: (address, strokeId) => {
      ink(address).value = ink(address)
        .peek()
        .filter(({ id }) => id !== strokeId);
    },
    appendText: (cell, addition) => {
      const now = textSignal(cell).peek();
      const insert = now === "" ? addition : `\n${addition}`;
      changeFromAfar(cell, [...(now ? [{ retain: now.length }] : []), { insert }]);
    },
    caretAt: (cell, from, to) => {
      carets.push([cell, from, to]);
    },
  };

  return {
    text,
    place,
    peopleIn: peopleOf,
    rows: (worksheetId, fieldId) => rows(fieldAddress(worksheetId, fieldId)),
    removedRows: (worksheetId, fieldId) => removed(fieldAddress(worksheetId, fieldId)),
    marks: (worksheetId, fieldId) => marks(fieldAddress(worksheetId, fieldId)),
    tableMarks: (worksheetId, fieldId) => tableMarks(fieldAddress(worksheetId, fieldId)),
    ink,
    ...(!readOnly && { edit }),
    changeFromAfar,
    placeOf,
    peopleOf,
    carets,
  };
}
