import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { Awareness } from "y-protocols/awareness";
import type { Link, Room } from "../room/contract.ts";
import type { Storage, StoredSession } from "../storage/contract.ts";
import type { FormerPlace } from "../workshops/former.ts";
import type { WorkshopFile } from "../workshops/text.ts";
import { keepCompany, type NewerWorkshop } from "./company.ts";
import type { Control } from "./control.ts";
import { findDoor } from "./door.ts";
import type { Papers } from "./ground.ts";
import { listPresenters, type SessionRecord, screenRoleOf } from "./record.ts";
import type { OpenClock } from "./stage/clock.ts";
import { keepTime } from "./stage/keep-time.ts";
import type { TableDocument } from "./table-document.ts";
import type { ScreenTold } from "./told.ts";
import { makeLinkPolicy } from "./topology.ts";

/** A device that has just begun gets so long to be linked again before it is called lost, in ms. */
const LOST_AFTER_MS = 6_000;

/** Smaller differences of the clock are not written down, in ms. */
const WORTH_KEEPING_MS = 50;

/** What the tab that has the links brings to them. */
export interface Lead {
  readonly room: Room;
  readonly storage: Storage;
  readonly stored: StoredSession;
  readonly deviceId: string;
  readonly control: Control;
  readonly tables: ReadonlySignal<readonly TableDocument[]>;
  /** What this device has of the presenter's papers. */
  readonly papers: ReadonlySignal<readonly Papers[]>;
  readonly clock: OpenClock;
  readonly file: WorkshopFile;
  readonly edition: number;
  readonly former: readonly FormerPlace[];
  /** The table that newcomers are offered first. */
  readonly invited: ReadonlySignal<string | null>;
  readonly lostEveryLink: Signal<boolean>;
  readonly isScreen: boolean;
  onAsked(asked: ScreenTold, link: Link): void;
  onWorkshop(newer: NewerWorkshop): void;
  onStranger(title: string): void;
}

/** Links the session's devices by its record, and shares the tables' documents over the links. Returns its stop. */
export function leadSession(lead: Lead): () => void {
  const { room, stored, deviceId, control } = lead;
  room.setHello({
    protocol: 2,
    deviceId,
    role: stored.role,
    sessionId: stored.id,
    // A screen sits nowhere: it links with presenters alone.
    tableId: lead.isScreen ? null : stored.tableId,
  });
  const stopCompany = keepCompany({ ...lead, record: control.record, signed: control.signed });
  const seated = followSeats(lead.tables);
  const stopRuling = effect(() => rule(lead, control.record.value, seated.value));
  const stopJoining = shareTables(lead);
  const stopSharingPapers = sharePapers(lead);
  const stopKeepingTime = keepTimeOf(lead);
  const stopWatching = watchLinks(lead);
  const closeDoor = standAtDoor(lead);
  return () => {
    closeDoor();
    stopWatching();
    stopKeepingTime();
    stopSharingPapers();
    stopJoining();
    stopRuling();
    stopCompany();
    room.introduce(null);
    room.admit(null);
  };
}

/** Whom to link with follows from the record and who sits where. A device that was removed links with nobody. */
function rule({ room, control, deviceId }: Lead, record: SessionRecord, seated: Seats): void {
  const removed = new Set(record.removed);
  room.admit(
    (hello) => !removed.has(deviceId) && !removed.has(hello.deviceId),
    // The one who is turned away learns why.
    () => ({ kind: "record", record: control.signed.peek() }),
  );
  room.introduce(
    makeLinkPolicy({
      sessionId: record.id,
      tables: record.tables.map(({ id }) => id),
      seated,
      presenters: listPresenters(record),
      removed,
    }),
  );
}

type Seats = ReadonlyMap<string, readonly string[]>;

/** Which devices are at which table, by their presence; a new map only when that changes, not with every caret. */
function followSeats(tables: ReadonlySignal<readonly TableDocument[]>): ReadonlySignal<Seats> {
  const asText = computed(() =>
    JSON.stringify(
      tables.value.map(({ tableId, presence }) => [
        tableId,
        presence.others.value.filter(({ role }) => role === "participant").map(({ deviceId }) => deviceId),
      ]),
    ),
  );
  return computed(() => new Map(JSON.parse(asText.value) as [string, string[]][]));
}

/** On a page that a laptop in the room serves, devices find each other there too. */
function standAtDoor({ room, control }: Lead): () => void {
  let isOver = false;
  let close = (): void => {};
  void findDoor().then((found) => {
    if (!found || isOver) return;
    const door = room.openDoor(found.signal, () => control.record.peek().title);
    close = door.close;
  });
  return () => {
    isOver = true;
    close();
  };
}

function shareTables({ room, tables, control }: Lead): () => void {
  const hears = (deviceId: string): boolean => screenRoleOf(control.record.peek(), deviceId) === null;
  const joined = new Set<TableDocument>();
  return effect(() => {
    for (const table of tables.value) {
      if (joined.has(table)) continue;
      joined.add(table);
      table.join(room, hears);
    }
  });
}

/**
 * Shares the presenter's papers with those whom the record lets act as presenter, what stands on the board with projectors
 * too; anew when that changes. Only presenters write in them.
 */
function sharePapers({ room, stored, papers, control }: Lead): () => void {
  const roles = computed(() => {
    const { screens } = control.record.value;
    const presenters = [...listPresenters(control.record.value)].sort();
    const projectors = screens.flatMap(({ deviceId, role }) => (role === "projector" ? [deviceId] : []));
    return JSON.stringify([presenters, projectors]);
  });
  return effect(() => {
    const [presenters, projectors] = JSON.parse(roles.value) as [string[], string[]];
    const stops = papers.value.map(({ name, stored: { doc } }) => {
      const admitted = new Set(name === "desk" ? [...presenters, ...projectors] : presenters);
      const awareness = new Awareness(doc);
      const stop = room.share({
        name: `${stored.id}/${name}`,
        doc,
        awareness,
        admits: (deviceId) => admitted.has(deviceId),
        hears: (deviceId) => presenters.includes(deviceId),
      });
      return () => {
        stop();
        awareness.destroy();
      };
    });
    return () => {
      for (const stop of stops) stop();
    };
  });
}

/** Compares clocks over the links, and remembers what came of it for the next start and the other tabs. */
function keepTimeOf({ room, storage, stored, clock, control, deviceId }: Lead): () => void {
  const stopTime = keepTime({
    room,
    clock,
    sessionId: stored.id,
    isFounder: control.record.peek().presenterId === deviceId,
    isPresenter: stored.role === "presenter",
  });
  let written = stored.clock?.offsetMs ?? Number.NaN;
  const stopKeeping = effect(() => {
    const kept = clock.kept.value;
    if (!kept || Math.abs(kept.offsetMs - written) < WORTH_KEEPING_MS) return;
    written = kept.offsetMs;
    void storage.changeSession(stored.id, (latest) => ({ ...latest, clock: kept })).catch(() => {});
  });
  return () => {
    stopTime();
    stopKeeping();
  };
}

/** Says that every link is lost, after a while, where there ever was one; remembers the first. */
function watchLinks({ room, storage, stored, lostEveryLink }: Lead): () => void {
  const hadLinks = signal(stored.hadLinks === true);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const isLinked = room.links.value.some(
      (link) => link.remote.value?.sessionId === stored.id && link.state.value !== "closed",
    );
    clearTimeout(timer);
    if (isLinked) {
      lostEveryLink.value = false;
      if (hadLinks.peek()) return;
      hadLinks.value = true;
      void storage.changeSession(stored.id, (latest) => ({ ...latest, hadLinks: true })).catch(() => {});
    } else if (hadLinks.value) {
      timer = setTimeout(() => {
        lostEveryLink.value = true;
      }, LOST_AFTER_MS);
    }
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
