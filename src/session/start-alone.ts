import type { Storage } from "../storage/contract.ts";
import type { WorkshopFile } from "../workshops/text.ts";
import { foundSession } from "./found.ts";
import { makeId } from "./worktable.ts";

interface AlonePlan {
  readonly workshop: WorkshopFile;
  readonly title: string;
  readonly tableName: string;
  readonly personName: string;
}

/**
 * Makes a session that one person fills alone, to prepare, to try a workshop or to catch up; gives its id. It is a
 * session like any other: somebody who links to this tablet can sit down too.
 */
export async function startAlone(storage: Storage, plan: AlonePlan): Promise<string> {
  void storage.requestPersistence().catch(() => false);
  const id = makeId();
  const person = { id: makeId(), name: plan.personName };
  const now = Date.now();
  await storage.putSession({
    id,
    role: "participant",
    record: await foundSession(storage, { id, title: plan.title, tables: [plan.tableName] }),
    workshop: plan.workshop,
    tableId: "t1",
    people: [person],
    personId: person.id,
    createdAt: now,
    lastOpenedAt: now,
    left: false,
  });
  return id;
}
