import type { TableAnswers, WorksheetAnswers } from "../workshops/answer.ts";
import type { AnswersFile } from "../workshops/answers-file.ts";
import type { FileOrder } from "./contract.ts";
import { leaveOutOthers } from "./leave-out-others.ts";

/** Everything of the chosen worksheets as JSON: for programs, and to be taken into a session again. */
export function writeJson(
  { source, choice }: Pick<FileOrder, "source" | "choice">,
  saved: Date = new Date(),
): Uint8Array<ArrayBuffer> {
  const { workshop, sessionTitle, personName, personId, mine, table, tables } = source;
  const choose = (answers: WorksheetAnswers): WorksheetAnswers =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => choice.worksheetIds.includes(id)));
  const writeTable = ({ tableId, tableName, answers, photos = {} }: TableAnswers) => ({
    id: tableId,
    name: tableName,
    answers: choose(answers),
    photos: Object.entries(photos)
      .filter(([id]) => choice.worksheetIds.includes(id))
      .flatMap(([worksheet, taken]) => taken.map(({ caption }) => ({ worksheet, caption }))),
  });
  const own = table && { ...table, answers: leaveOutOthers(table.answers, personId) };
  const chosen = { blank: [], mine: own ? [own] : [], table: table ? [table] : [], all: tables }[
    choice.whose
  ];
  const file: AnswersFile = {
    format: "worktable-answers",
    version: 1,
    session: { title: sessionTitle, saved: saved.toISOString().slice(0, 10) },
    workshop,
    tables: chosen.map(writeTable),
    ...(choice.whose === "mine" &&
      choice.withoutPrivate !== true &&
      mine && { mine: { name: personName, answers: choose(mine) } }),
  };
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
}
