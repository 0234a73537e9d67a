import { namesPerson, readSteps, type Step } from "../../follow-up/steps.ts";
import { readHandout } from "../../session/read-handout.ts";
import type { OpenSession } from "../../session/worktable.ts";
import { hasDate } from "../../summary/timeline.ts";
import type { TableAnswers, WorksheetAnswers } from "../../workshops/answer.ts";
import type { Workshop } from "../../workshops/format.ts";

/** The steps of one session that this device knows of. */
export interface SessionSteps {
  /** A person's own, and the table's in which the person's name stands; empty at the presenter's. */
  readonly mine: readonly Step[];
  /** The tables', in their order. */
  readonly tables: readonly Step[];
}

/** Whether a workshop asks for steps at all. */
export const asksForSteps = ({ worksheets }: Workshop): boolean =>
  worksheets.some(({ fields }) => fields.some((field) => field.kind === "table" && hasDate(field)));

export function listSteps(
  sessionId: string,
  workshop: Workshop,
  name: string,
  mine: WorksheetAnswers,
  tables: readonly TableAnswers[],
): SessionSteps {
  const own = readSteps(sessionId, workshop, mine, { kind: "mine" });
  const ofTables = tables.flatMap(({ tableId, tableName, answers }) =>
    readSteps(sessionId, workshop, answers, { kind: "table", id: tableId, name: tableName }),
  );
  return { mine: [...own, ...ofTables.filter((step) => namesPerson(step, name))], tables: ofTables };
}

/** The steps of an open session, as they stand now. */
export function listOpenSteps(session: OpenSession): SessionSteps {
  const { id, workshop } = session.ground;
  if (session.role === "presenter") return listSteps(id, workshop, "", {}, session.readTables());
  const { mine, table } = readHandout(session);
  return listSteps(id, workshop, session.person.name, mine, [table]);
}
