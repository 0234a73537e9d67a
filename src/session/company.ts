import { effect, type ReadonlySignal } from "@preact/signals";
import type { Link, Room } from "../room/contract.ts";
import type { FormerPlace } from "../workshops/former.ts";
import type { WorkshopFile } from "../workshops/text.ts";
import type { Control } from "./control.ts";
import type { SessionRecord, SignedRecord } from "./record.ts";
import { parseTold, type ScreenTold, type Told } from "./told.ts";

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
  readonly control: Pick<Control, "offer">;
  readonly record: ReadonlySignal<SessionRecord>;
  readonly signed: ReadonlySignal<SignedRecord | null>;
  readonly file: WorkshopFile;
  /** Which of the record's editions the file is; behind it until a linked device has sent the newer one. */
  readonly edition: number;
  /** What earlier editions asked. */
  readonly former: readonly FormerPlace[];
  /** The table a newcomer is offered first; null where it may choose. */
  readonly invited: ReadonlySignal<string | null>;
  /** A newer edition of the session's workshop came. */
  onWorkshop(newer: NewerWorkshop): void;
  /** A device of this session spoke as a screen, or to one. */
  onAsked(asked: ScreenTold, link: Link): void;
  /** A linked device turned out to be in another session. */
  onStranger(title: string): void;
}

/**
 * Speaks with every linked device: invites newcomers (record and workshop), brings mates up to the latest record and
 * workshop, turns devices of other sessions away with the reason. Returns its stop.
 */
export function keepCompany(company: Company): () => void {
  const { room, control, record, signed, file, edition, former, invited } = company;
  const said = new WeakMap<Link, string>();

  const say = (link: Link, key: string, told: Told): void => {
    if (said.get(link) === key) return;
    said.set(link, key);
    link.tell(told);
  };

  const stopSaying = effect(() => {
    const current = record.value;
    const proof = signed.value;
    const tableId = invited.value;
    for (const link of room.links.value) {
      const remote = link.remote.value;
      if (!remote || link.state.value === "closed") continue;
      if (remote.sessionId === null) {
        if (!proof) continue; // made before records were signed: only its presenter can invite
        say(link, `invitation ${tableId} ${proof.signature}`, {
          kind: "invitation",
          record: proof,
          workshop: file,
          edition,
          former,
          tableId,
        });
      } else if (remote.sessionId === current.id) {
        if (proof) say(link, `record ${proof.signature}`, { kind: "record", record: proof });
      } else {
        say(link, "elsewhere", { kind: "elsewhere", title: current.title });
        setTimeout(() => link.close(), FAREWELL_MS);
      }
    }
  });

  const hearRecord = async (offered: SignedRecord, link: Link): Promise<void> => {
    if ((await control.offer(offered)) === "refused") return;
    // Whoever speaks of it may have only heard of it too: then it speaks again once it has the file.
    const { workshopEdition } = record.peek();
    if (workshopEdition > edition) {
      link.tell({ kind: "ask-workshop", edition: workshopEdition } satisfies Told);
    }
  };

  const stopHearing = room.onTold((message, link) => {
    const told = parseTold(message);
    switch (told?.kind) {
      case "record":
        return void hearRecord(told.record, link);
      case "screen-off":
      case "ask-board":
      case "press":
      case "remote-board":
        if (link.remote.peek()?.sessionId === record.peek().id) company.onAsked(told, link);
        return;
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
