import * as Y from "yjs";
import type { Storage } from "../../storage/contract.ts";
import { privateDocumentName, tableDocumentName } from "../table-document.ts";
import type { OpenSession } from "../worktable.ts";
import { encodeSaved, type SavedDocument, type SavedSession } from "./format.ts";
import { seal } from "./seal.ts";

/** How a session is saved. */
export interface SaveChoice {
  /** null: anybody who has the file can read it, and no key is in it. */
  readonly passphrase: string | null;
  /** With what the person wrote for themselves; a presenter's device has nothing of that kind. */
  readonly withPrivate: boolean;
}

/** The open session as the bytes of a file; null while its record is not signed. */
export async function saveSession(
  storage: Storage,
  session: OpenSession,
  { passphrase, withPrivate }: SaveChoice,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const saved = await gather(storage, session, withPrivate, passphrase !== null);
  if (!saved) return null;
  const open = await encodeSaved(saved);
  return passphrase === null ? open : seal(open, passphrase);
}

async function gather(
  storage: Storage,
  session: OpenSession,
  withPrivate: boolean,
  withKey: boolean,
): Promise<SavedSession | null> {
  const { ground } = session;
  const record = ground.signed.peek();
  const stored = await storage.session(ground.id);
  if (!record || !stored) return null;
  const documents = ground.tables
    .peek()
    .map(({ tableId, stored: table }) => save(tableDocumentName(tableId), table.doc));
  if (session.role === "presenter" || ground.isDeputy.peek()) {
    for (const name of ["desk", "plans"] as const) {
      documents.push(save(name, (await ground.openPapers(name)).doc));
    }
  }
  if (session.role === "participant" && withPrivate) {
    documents.push(save(privateDocumentName(session.person.id), session.own.doc));
  }
  const { presenterKey } = ground.record.peek();
  const own = await storage.identity();
  const founder = stored.founder ?? (own?.publicKey === presenterKey ? own : null);
  return {
    savedAt: Date.now(),
    record,
    workshop: ground.file,
    edition: stored.workshopEdition ?? 0,
    former: ground.former,
    seat:
      session.role === "participant"
        ? { tableId: session.tableId, moves: stored.moves ?? 0, person: session.person }
        : null,
    founder: withKey && session.role === "presenter" ? founder : null,
    documents,
  };
}

const save = (name: string, doc: Y.Doc): SavedDocument => ({
  name,
  update: Y.encodeStateAsUpdate(doc) as Uint8Array<ArrayBuffer>,
});
