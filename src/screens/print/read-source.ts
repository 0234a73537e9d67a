import type { HandoutSource } from "../../handout/contract.ts";
import { listFormerAnswers } from "../../session/former-answers.ts";
import { readHandout } from "../../session/read-handout.ts";
import type { OpenSession } from "../../session/worktable.ts";

/** What this device may print of a session, as it stands now. */
export function readSource(session: OpenSession): HandoutSource {
  const { workshop, record } = session.ground;
  const common = { workshop, sessionTitle: record.peek().title };
  if (session.role === "presenter") {
    const tables = session.readTables();
    return {
      ...common,
      personName: "",
      personId: "",
      mine: null,
      table: null,
      tables,
      isPresenter: true,
      stray: session.readStray(),
    };
  }
  const { mine, table } = readHandout(session);
  const { id: personId, name: personName } = session.person;
  return {
    ...common,
    personName,
    personId,
    mine,
    table,
    tables: [],
    isPresenter: false,
    stray: listFormerAnswers(session.ground, session.stray.peek()),
  };
}
