import type { FieldAnswer, TableAnswers } from "../../workshops/answer.ts";
import type { Field, Workshop } from "../../workshops/format.ts";

const FIRST_DAY = Date.UTC(2027, 0, 18);

/** Gives most rows with a date column a day; the others keep what they say, as people do. */
export const withDays = (workshop: Workshop, answers: readonly TableAnswers[]): TableAnswers[] =>
  answers.map((table, index) => ({
    ...table,
    answers: Object.fromEntries(
      workshop.worksheets.map((worksheet) => [
        worksheet.id,
        Object.fromEntries(
          worksheet.fields.flatMap((field, at) => {
            const answer = table.answers[worksheet.id]?.[field.id];
            return answer ? [[field.id, setDays(field, answer, index + at)]] : [];
          }),
        ),
      ]),
    ),
  }));

function setDays(field: Field, answer: FieldAnswer, seed: number): FieldAnswer {
  const column = field.kind === "table" ? field.columns.find(({ date }) => date) : undefined;
  if (answer.kind !== "table" || !column || seed % 4 === 3) return answer;
  const day = new Date(FIRST_DAY + ((seed * 37) % 120) * 86_400_000).toISOString().slice(0, 10);
  return {
    ...answer,
    rows: answer.rows.map((row) => ({ ...row, cells: { ...row.cells, [column.id]: day } })),
  };
}
