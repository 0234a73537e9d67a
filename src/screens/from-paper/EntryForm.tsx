import { useEffect, useRef } from "preact/hooks";
import type { AnswersView } from "../../fields/contract.ts";
import { LiveTextArea } from "../../fields/LiveTextArea.tsx";
import { messages } from "../../messages/from-paper.ts";
import type { PaperEntry } from "../../session/paper.ts";
import { Button } from "../../ui/Button.tsx";
import { useToast } from "../../ui/Toast.tsx";
import type { Field, Worksheet } from "../../workshops/format.ts";
import { listEntries } from "./entries.ts";
import type { Entry, MarksEntry, TextEntry } from "./entry.ts";
import { isFull, marksOf } from "./entry-values.ts";
import { MarksField } from "./MarksField.tsx";
import { type Slots, useSlots } from "./use-slots.ts";
import { beginRow, enterField, enterList, listInFocus, walkFields, walkStops } from "./walk-stops.ts";

const words = messages.fromPaper;

interface EntryFormProps {
  readonly worksheet: Worksheet;
  /** The field the sheet of paper begins with. */
  readonly fieldId: string | null;
  readonly personId: string;
  readonly entry: PaperEntry;
  /** Back to the code. */
  readonly onDone: () => void;
}

/** A worksheet as stops of the keyboard. What is typed is the table's at once; leaving loses nothing. */
export function EntryForm({ worksheet, fieldId, personId, entry, onDone }: EntryFormProps) {
  const root = useRef<HTMLFormElement>(null);
  const say = useToast();
  const { answers, history } = entry;
  const slots = useSlots(answers, worksheet.id);

  useEffect(() => {
    scrollTo(0, 0);
    if (root.current) enterField(root.current, fieldId);
  }, [entry, fieldId]);

  /** Whether the key was one of the form's own. */
  const step = (event: KeyboardEvent): boolean => {
    const sheet = root.current;
    const { key, target } = event;
    const isButton = target instanceof HTMLElement && target.matches("button:not([data-stop])");
    if (!sheet || event.isComposing) return false;
    if (event.ctrlKey || event.metaKey) {
      const way = readWay(event);
      if (key === "Enter") beginRow(sheet);
      else if (way) take(way, sheet);
      return key === "Enter" || way !== null;
    }
    if (key === "Escape") onDone();
    else if (key === "Enter" && !event.shiftKey && !isButton) goOn();
    else if (key === "PageDown") walkFields(sheet, 1);
    else if (key === "PageUp") walkFields(sheet, -1);
    else if (key === "ArrowDown" && isAtEnd(target, 1)) walkStops(sheet, 1);
    else if (key === "ArrowUp" && isAtEnd(target, -1)) walkStops(sheet, -1);
    else return false;
    return true;
  };
  const take = (way: "undo" | "redo", sheet: HTMLElement) => {
    const list = listInFocus();
    if (!history[way]()) return;
    say({ text: way === "undo" ? words.undone : words.redone });
    // The row one was in may be gone, and the caret with it.
    setTimeout(() => {
      if (!sheet.contains(document.activeElement)) enterList(sheet, list);
    });
  };
  const goOn = () => {
    if (root.current && !walkStops(root.current, 1)) onDone();
  };

  return (
    <form
      ref={root}
      class="paper-form"
      onKeyDown={(event) => {
        if (step(event)) event.preventDefault();
      }}
    >
      {worksheet.fields.map((field) => (
        <FieldEntries
          key={field.id}
          worksheetId={worksheet.id}
          field={field}
          answers={answers}
          personId={personId}
          slots={slots}
          onAnswered={goOn}
        />
      ))}
      <Button onClick={onDone}>{words.done}</Button>
    </form>
  );
}

function readWay(event: KeyboardEvent): "undo" | "redo" | null {
  const key = event.key.toLowerCase();
  if (key === "y" || (key === "z" && event.shiftKey)) return "redo";
  return key === "z" ? "undo" : null;
}

/** Whether an arrow leads out of what has the focus: a text only from its first or last place. */
function isAtEnd(target: EventTarget | null, by: 1 | -1): boolean {
  if (!(target instanceof HTMLTextAreaElement)) return true;
  const end = by === 1 ? target.value.length : 0;
  return target.selectionStart === end && target.selectionEnd === end;
}

interface FieldEntriesProps {
  readonly worksheetId: string;
  readonly field: Field;
  readonly answers: AnswersView;
  readonly personId: string;
  readonly slots: Slots;
  readonly onAnswered: () => void;
}

function FieldEntries({ worksheetId, field, answers, personId, slots, onAnswered }: FieldEntriesProps) {
  const entries = listEntries(field, {
    worksheetId,
    personId,
    rows: (list) => answers.rows(worksheetId, list).value,
    keyOf: slots.keyOf,
    nextKey: slots.nextKey,
  });
  const isFigure = field.kind === "figure" && field.marks.kind !== "none" && field.marks.kind !== "levels";
  if (entries.length === 0 && field.who !== "mine") return null;
  return (
    <section class="paper-field" data-field={field.id} aria-label={field.label}>
      <h2>{field.label}</h2>
      <p class="paper-who">
        {field.who === "mine" ? words.private : field.who === "each" ? words.onePerson : words.wholeTable}
        {isFigure && ` · ${words.figureHint}`}
      </p>
      {entries.map((entry) => (
        <div
          key={entry.key}
          class="paper-entry"
          {...(entry.kind === "text" && entry.list !== null && { "data-list": entry.list })}
          {...(entry.kind === "text" && entry.cell === null && { "data-slot": "" })}
        >
          <span class="paper-label" aria-hidden="true">
            {entry.label}
          </span>
          {entry.kind === "text" ? (
            <TextCell entry={entry} answers={answers} slots={slots} />
          ) : (
            <MarksCell
              worksheetId={worksheetId}
              fieldId={field.id}
              entry={entry}
              answers={answers}
              onAnswered={onAnswered}
            />
          )}
        </div>
      ))}
    </section>
  );
}

interface TextCellProps {
  readonly entry: TextEntry;
  readonly answers: AnswersView;
  readonly slots: Slots;
}

function TextCell({ entry, answers, slots }: TextCellProps) {
  const { cell, list, columnId, label } = entry;
  const live = cell === null ? slots.text(list ?? "", columnId) : answers.text(cell);
  return (
    <LiveTextArea
      cell={cell ?? entry.key}
      live={live}
      edit={answers.edit}
      label={label}
      lines={1}
      inDrafts={false}
    />
  );
}

interface MarksCellProps {
  readonly worksheetId: string;
  readonly fieldId: string;
  readonly entry: MarksEntry;
  readonly answers: AnswersView;
  readonly onAnswered: () => void;
}

/** Its own component: a mark set draws nothing but itself. */
function MarksCell({ worksheetId, fieldId, entry, answers, onAnswered }: MarksCellProps) {
  const say = useToast();
  const marks = marksOf(answers, worksheetId, fieldId, entry);
  const { edit } = answers;
  const set = (item: string, value: number | null) =>
    entry.byTable
      ? edit?.setTableMark(worksheetId, fieldId, item, value)
      : edit?.setMark(worksheetId, fieldId, item, value);
  return (
    <MarksField
      entry={entry}
      marks={marks}
      onAnswered={onAnswered}
      onSet={(option, isOn) => {
        if (isOn && isFull(entry, marks) && marks[option.item] !== 1) {
          say({ text: words.full(entry.limit?.most ?? 0) });
          return false;
        }
        if (isOn && !entry.several) {
          for (const { item } of entry.options) if (item !== option.item && item in marks) set(item, null);
        }
        set(option.item, isOn ? option.value : null);
        return true;
      }}
    />
  );
}

/** Every entry of a worksheet as it stands now, with the field it belongs to. */
export const listAllEntries = (
  worksheet: Worksheet,
  answers: AnswersView,
  personId: string,
): readonly { readonly fieldId: string; readonly entry: Entry }[] =>
  worksheet.fields.flatMap((field) =>
    listEntries(field, {
      worksheetId: worksheet.id,
      personId,
      rows: (list) => answers.rows(worksheet.id, list).peek(),
      keyOf: (rowId) => rowId,
      nextKey: () => "",
    }).map((entry) => ({ fieldId: field.id, entry })),
  );
