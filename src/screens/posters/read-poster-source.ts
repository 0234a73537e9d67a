import type { HandoutSource } from "../../handout/contract.ts";
import { readHandout } from "../../session/read-handout.ts";
import type { OpenSession } from "../../session/worktable.ts";

/** A table's answers as this device has them now; nothing of anybody's own. */
export function readPosterSource(session: OpenSession, tableId: string): HandoutSource {
  const { workshop, record } = session.ground;
  const tables = session.role === "presenter" ? session.readTables() : [readHandout(session).table];
  return {
    workshop,
    sessionTitle: record.peek().title,
    personName: "",
    personId: "",
    mine: null,
    table: tables.find((one) => one.tableId === tableId) ?? null,
    tables: [],
    isPresenter: false,
  };
}
