import { effect, type ReadonlySignal } from "@preact/signals";
import type { Link, Room } from "../room/contract.ts";
import type { FormerPlace } from "../workshops/former.ts";
import type { WorkshopFile } from "../workshops/text.ts";
import { isNewerRecord, isSameSession, type SessionRecord } from "./record.ts";
import { parseTold, type Told } from "./told.ts";

/** How long a device of another session gets to hear why before its link is closed. */
const FAREWELL_MS = 1_000;

/** A later edition of the session's workshop, and what the ones before it asked. */
export interface NewerWorkshop {
  readonly file: WorkshopFile;
  readonly edition: number;
  readonly former: readonly FormerPlace[];
}

/** What a device in a session brings to its links. */
export interface Company {
  readonly room: Room;
  readonly record: ReadonlySignal<SessionRecord>;
  readonly file: WorkshopFile;
  /** Which of the record's editions the file is; behind it until a linked device has sent the newer one. */
  readonly edition: number;
  /** What earlier editions asked. */
  readonly former: readonly FormerPlace[];
  /** The table a newcomer is offered first; null where the presenter invites. */
  readonly tableId: string | null;
  onRecord(record: SessionRecord): void;
  /** A newer edition of the session's workshop came. */
  onWorkshop(newer: NewerWorkshop): void;
  /** A linked device turned out to be in another session. */
  onStranger(title: string): void;
}

/**
 * Speaks with every linked device: invites newcomers (record and workshop), brings mates up to the latest record and
 * workshop, turns devices of other sessions away with the reason. Returns its stop.
 */
export function keepCompany(company: Company): () => void {
  const { room, record, file, edition, former, tableId } = company;
  const said = new WeakMap<Link, string>();

  const say = (link: Link, key: string, told: Told): void => {
    if (said.get(link) === key) return;
    said.set(link, key);
    link.tell(told);
  };

  const stopSaying = effect(() => {
    const current = record.value;
    for (const link of room.links.value) {
      const remote = link.remote.value;
      if (!remote || link.state.value === "closed") continue;
      if (remote.sessionId === null) {
        say(link, `invitation ${current.sequence}`, {
          kind: "invitation",
          record: current,
          workshop: file,
          edition,
          former,
          tableId,
        });
      } else if (remote.sessionId === current.id) {
        say(link, `record ${current.sequence}`, { kind: "record", record: current });
      } else {
        say(link, "elsewhere", { kind: "elsewhere", title: current.title });
        setTimeout(() => link.close(), FAREWELL_MS);
      }
    }
  });

  const hearRecord = (next: SessionRecord, link: Link): void => {
    if (isNewerRecord(next, record.peek())) company.onRecord(next);
    // Whoever speaks of it may have only heard of it too: then it speaks again once it has the file.
    if (isSameSession(next, record.peek()) && next.workshopEdition > edition) {
      link.tell({ kind: "ask-workshop", edition: next.workshopEdition } satisfies Told);
    }
  };

  const stopHearing = room.onTold((message, link) => {
    const told = parseTold(message);
    switch (told?.kind) {
      case "record":
        return hearRecord(told.record, link);
      case "elsewhere":
        return company.onStranger(told.title);
      case "ask-workshop": {
        const isMate = link.remote.peek()?.sessionId === record.peek().id;
        if (!isMate || edition < told.edition) return;
        return link.tell({ kind: "workshop", workshop: file, edition, former } satisfies Told);
      }
      case "workshop": {
        const isAwaited = told.edition > edition && told.edition <= record.peek().workshopEdition;
        if (isAwaited && told.workshop.id === file.id) {
          company.onWorkshop({ file: told.workshop, edition: told.edition, former: told.former });
        }
        return;
      }
    }
  });

  return () => {
    stopSaying();
    stopHearing();
  };
}
