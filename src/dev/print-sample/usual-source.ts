import type { HandoutSource } from "../../screens/print/contract.ts";
import type { FieldAnswer, TableAnswers, WorksheetAnswers } from "../../workshops/answer.ts";
import type { Field, Workshop } from "../../workshops/format.ts";
import { shippedWorkshops } from "../../workshops/shipped.ts";

const [shipped] = shippedWorkshops;
if (!shipped) throw new Error("No shipped workshop to print.");
export const workshop: Workshop = shipped;

const SENTENCES = [
  "We share what worked last week before we plan the next unit.",
  "Two of us watch the same lesson and compare notes.",
  "The agenda comes from questions of the members, not from the calendar.",
  "New colleagues bring a case in their first month, with a mentor beside them.",
  "We look at samples of pupils’ work from three classes and write down what surprises us before anybody explains.",
  "Nobody had to agree; the minutes keep the second opinion as well.",
];
const SHORT = ["Dua and Ben", "by June", "all of us", "first week"];
const PEOPLE = ["ana", "ben", "chi", "dua"];

/** A table's answers as a workshop usually leaves them: most cells filled, some still empty. */
export function fillUsually(seed: number): WorksheetAnswers {
  return Object.fromEntries(
    workshop.worksheets.map((worksheet) => [
      worksheet.id,
      Object.fromEntries(worksheet.fields.map((field) => [field.id, fillField(field, seed)])),
    ]),
  );
}

function fillField(field: Field, seed: number): FieldAnswer {
  const write = (place: number) =>
    (place + seed) % 4 === 3 ? "" : (SENTENCES[(place * 5 + seed) % SENTENCES.length] ?? "");
  switch (field.kind) {
    case "prompt":
      return {
        kind: "prompt",
        text: write(seed),
        texts: Object.fromEntries(PEOPLE.map((person, place) => [`${person}-${seed}`, write(place)])),
      };
    case "table": {
      const added = field.grows ? [`step-a-${seed}`, `step-b-${seed}`] : [];
      const ids = [...field.rows.map(({ id }) => id), ...added];
      return {
        kind: "table",
        rows: ids.map((id, row) => ({
          id,
          cells: Object.fromEntries(
            field.columns.map((column, place) => [
              column.id,
              column.share === 1 ? (SHORT[(row + place + seed) % SHORT.length] ?? "") : write(row + place),
            ]),
          ),
        })),
      };
    }
    case "checklist":
      return {
        kind: "checklist",
        ticks: Object.fromEntries(
          field.items.map(({ id }, place) => [
            id,
            PEOPLE.slice(0, (place * 3 + seed) % 5).map((person) => `${person}-${seed}`),
          ]),
        ),
        own: [{ id: `own-${seed}`, text: "Meeting fatigue" }],
        notes: Object.fromEntries(
          field.items.map(({ id }, place) => [
            id,
            Object.fromEntries(field.notes.map((note, column) => [note.id, write(place * 2 + column)])),
          ]),
        ),
      };
    case "rating":
      return {
        kind: "rating",
        ratings: Object.fromEntries(
          PEOPLE.map((person, place) => [
            `${person}-${seed}`,
            Object.fromEntries(
              field.items.map(({ id }, item) => [
                id,
                field.points[(place + item * seed) % field.points.length]?.value ?? 0,
              ]),
            ),
          ]),
        ),
      };
    case "list":
      return { kind: "list", entries: PEOPLE.map((id, place) => ({ id, text: write(place) })) };
  }
}

const tables: readonly TableAnswers[] = ["Olive", "Cedar", "Jasmine", "Palm"].map((tableName, index) => ({
  tableId: `table-${index + 1}`,
  tableName,
  answers: fillUsually(index + 1),
}));

export const usualSource: HandoutSource = {
  workshop,
  sessionTitle: "Communities of practice, spring meeting",
  place: "Amman",
  personName: "Ana Haddad",
  personId: "ana-1",
  mine: fillUsually(7),
  table: tables[0] ?? null,
  tables,
  isPresenter: true,
};
