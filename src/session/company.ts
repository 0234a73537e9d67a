import { effect, type ReadonlySignal } from "@preact/signals";
import type { Link, Room } from "../room/contract.ts";
import type { Workshop } from "../workshops/format.ts";
import { isNewerRecord, type SessionRecord } from "./record.ts";
import { parseTold, type Told } from "./told.ts";

/** How long a device of another session gets to hear why before its link is closed. */
const FAREWELL_MS = 1_000;

/** What a device in a session brings to its links. */
export interface Company {
  readonly room: Room;
  readonly record: ReadonlySignal<SessionRecord>;
  readonly workshop: Workshop;
  /** The table a newcomer is offered first; null where the presenter invites. */
  readonly tableId: string | null;
  onRecord(record: SessionRecord): void;
  /** A linked device turned out to be in another session. */
  onStranger(title: string): void;
}

/**
 * Speaks with every linked device: invites newcomers (record and workshop), brings mates up to the latest record,
 * turns devices of other sessions away with the reason. Returns its stop.
 */
export function keepCompany(company: Company): () => void {
  const { room, record, workshop, tableId } = company;
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
          workshop,
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

  const stopHearing = room.onTold((message) => {
    const told = parseTold(message);
    if (told?.kind === "record" && isNewerRecord(told.record, record.peek())) company.onRecord(told.record);
    if (told?.kind === "elsewhere") company.onStranger(told.title);
  });

  return () => {
    stopSaying();
    stopHearing();
  };
}
