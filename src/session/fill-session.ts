import { type Filled, fillAnswers } from "../answers/fill.ts";
import type { WorksheetAnswers } from "../workshops/answer.ts";
import { LocalEdit } from "./local-edit.ts";
import type { ParticipantSession } from "./participant.ts";
import { readAnswering } from "./stage/agenda.ts";
import { docOfTable } from "./table-document.ts";
import type { OpenSession } from "./worktable.ts";

/** Fills in what is empty in the person's private answers, with answers out of a file. Undo takes it back. */
export const fillMine = ({ own, ground }: ParticipantSession, answers: WorksheetAnswers): Filled =>
  fillAnswers(own.doc, ground.workshop, answers, new LocalEdit());

/**
 * The same at a table; a participant fills only worksheets that are open for answering. Throws for a table that isn't
 * open here.
 */
export function fillTable({ role, ground }: OpenSession, tableId: string, answers: WorksheetAnswers): Filled {
  const stage = ground.stage.peek();
  const open = Object.entries(answers).filter(
    ([id]) => role === "presenter" || readAnswering(stage, id) === "open",
  );
  return fillAnswers(docOfTable(ground, tableId), ground.workshop, Object.fromEntries(open), new LocalEdit());
}
