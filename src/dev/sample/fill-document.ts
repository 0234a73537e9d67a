import * as Y from "yjs";
import { restoreRow, setMark, spliceText } from "../../answers/edits.ts";
import {
  cellAddress,
  ENTRY_COLUMN,
  markItem,
  packPlace,
  partId,
  personalPromptAddress,
  promptAddress,
  TABLE_PERSON,
} from "../../workshops/address.ts";
import type { FieldAnswer, Notes, WorksheetAnswers } from "../../workshops/answer.ts";
import type { Field, Workshop } from "../../workshops/format.ts";

const ORIGIN = "sample";

/** Writes answers into a table's document, each as the one edit that a person's tap or finished text is. */
export function fillDocument(doc: Y.Doc, workshop: Workshop, answers: WorksheetAnswers): void {
  for (const worksheet of workshop.worksheets) {
    for (const field of worksheet.fields) {
      const answer = answers[worksheet.id]?.[field.id];
      if (answer) fillField(doc, worksheet.id, field, answer);
    }
  }
}

/** A table's document with these answers, as the bytes that are kept and sent. */
export function encodeFilled(workshop: Workshop, answers: WorksheetAnswers): Uint8Array {
  const doc = new Y.Doc();
  fillDocument(doc, workshop, answers);
  return Y.encodeStateAsUpdate(doc);
}

function fillField(doc: Y.Doc, worksheetId: string, field: Field, answer: FieldAnswer): void {
  const fieldId = field.id;
  const write = (address: string, text: string) => spliceText(doc, address, 0, 0, text, ORIGIN);
  const writeCells = (id: string, rowId: string, cells: Readonly<Record<string, string>>) => {
    for (const [column, text] of Object.entries(cells))
      write(cellAddress(worksheetId, id, rowId, column), text);
  };
  const writeRow = (id: string, rowId: string, cells: Readonly<Record<string, string>>) => {
    restoreRow(doc, worksheetId, id, rowId, ORIGIN);
    writeCells(id, rowId, cells);
  };
  const mark = (person: string, item: string, value: number) =>
    setMark(doc, worksheetId, fieldId, person, item, value, ORIGIN);
  const markAll = (peopleByItem: Readonly<Record<string, readonly string[]>>, part?: string) => {
    for (const [item, people] of Object.entries(peopleByItem)) {
      for (const person of people) mark(person, part === undefined ? item : markItem(part, item), 1);
    }
  };
  const writeNotes = (notes: Notes) => {
    for (const [item, texts] of Object.entries(notes)) writeCells(fieldId, item, texts);
  };
  switch (answer.kind) {
    case "prompt":
      write(promptAddress(worksheetId, fieldId), answer.text);
      for (const [person, text] of Object.entries(answer.texts)) {
        write(personalPromptAddress(worksheetId, fieldId, person), text);
      }
      return;
    case "table":
      for (const { id, cells } of answer.rows) {
        if (field.kind === "table" && field.rows.some((row) => row.id === id)) writeCells(fieldId, id, cells);
        else writeRow(fieldId, id, cells);
      }
      return;
    case "list":
      for (const { id, text } of answer.entries) writeRow(fieldId, id, { [ENTRY_COLUMN]: text });
      return;
    case "groups":
      for (const { id, cells } of answer.groups) writeRow(fieldId, id, cells);
      return;
    case "two-sided":
      for (const [side, entries] of Object.entries(answer.sides)) {
        for (const { id, text } of entries) writeRow(partId(fieldId, side), id, { [ENTRY_COLUMN]: text });
      }
      return;
    case "quadrants":
      for (const [id, text] of Object.entries(answer.texts))
        writeCells(fieldId, id, { [ENTRY_COLUMN]: text });
      return;
    case "checklist":
      markAll(answer.ticks);
      for (const { id, text } of answer.own) writeRow(fieldId, id, { [ENTRY_COLUMN]: text });
      writeNotes(answer.notes);
      return;
    case "rating":
      for (const [person, values] of Object.entries(answer.ratings)) {
        for (const [item, value] of Object.entries(values)) mark(person, item, value);
      }
      writeNotes(answer.notes);
      return;
    case "choice":
      markAll(answer.chosen);
      return;
    case "votes":
      markAll(answer.votes);
      return;
    case "matrix":
      for (const [row, ticks] of Object.entries(answer.ticks)) markAll(ticks, row);
      writeNotes(answer.notes);
      return;
    case "figure":
      for (const { personId, itemId, x, y } of answer.points) mark(personId, itemId, packPlace(x, y));
      for (const [person, levels] of Object.entries(answer.levels)) {
        for (const [region, value] of Object.entries(levels)) mark(person, region, value);
      }
      for (const { id, text, place } of answer.tokens) {
        writeRow(fieldId, id, { [ENTRY_COLUMN]: text });
        if (place) mark(TABLE_PERSON, id, packPlace(place.x, place.y));
      }
  }
}
