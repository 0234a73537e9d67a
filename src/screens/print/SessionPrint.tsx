import { useMemo } from "preact/hooks";
import type { HandoutSource } from "../../handout/contract.ts";
import type { OpenSession } from "../../session/worktable.ts";
import { takeHomePath } from "../session/paths.ts";
import { PrintScreen } from "./PrintScreen.tsx";

/** What this device may print of a session, as it stands now. */
function readSource(session: OpenSession): HandoutSource {
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
  const { mine, table } = session.readHandout();
  const { id: personId, name: personName } = session.person;
  return {
    ...common,
    personName,
    personId,
    mine,
    table,
    tables: [],
    isPresenter: false,
    stray: session.stray.peek(),
  };
}

/** The handout of an open session, to look at and to print. */
export function SessionPrint({ session }: { readonly session: OpenSession }) {
  const source = useMemo(() => readSource(session), [session, session.ground.workshop]);
  return <PrintScreen source={source} backHref={`#${takeHomePath(session.ground.id)}`} />;
}
