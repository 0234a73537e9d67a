import { computed, effect, signal } from "@preact/signals";
import type { Room } from "../room/contract.ts";
import type { Storage, StoredSession } from "../storage/contract.ts";
import { localise } from "../workshops/localise.ts";
import type { WorkshopFile } from "../workshops/text.ts";
import type { NewerWorkshop } from "./company.ts";
import { openControl } from "./control.ts";
import type { SessionGround } from "./ground.ts";
import { openGroundDocuments } from "./ground-documents.ts";
import { linksOf } from "./ground-links.ts";
import { holdLead } from "./lead-lock.ts";
import type { DevicePresence } from "./presence.ts";
import type { SessionRecord, SignedRecord } from "./record.ts";
import { openClock } from "./stage/clock.ts";
import type { Wording } from "./wording.ts";

/** Name of the lock that one tab per session holds; a new version of the app waits while any is held. */
export const SESSION_LOCK = "worktable-session:";

/** Opens what every session stands on; tables are opened one by one with `openTable`. */
export function openGround(options: {
  readonly storage: Storage;
  readonly stored: StoredSession;
  readonly record: SessionRecord;
  readonly file: WorkshopFile;
  readonly wording: Wording;
  /** Opens the session anew from what is stored, if it is still open. */
  readonly reopen: () => Promise<void>;
  readonly self: Omit<DevicePresence, "kept">;
  /** Gives the device's room, which outlives the session, once this tab has the session's lock. */
  readonly openRoom: () => Promise<Room>;
}): SessionGround {
  const { storage, stored, file, wording, self } = options;
  const edition = stored.workshopEdition ?? 0;
  const control = openControl(storage, stored, options.record, self.deviceId);
  const { record } = control;
  const invited = signal(stored.tableId);
  const lostEveryLink = signal(false);
  const {
    papers,
    close: closeDocuments,
    stopKeeping,
    ...documents
  } = openGroundDocuments(storage, stored.id, self);
  const room = signal<Room | null>(null);
  const stranger = signal<string | null>(null);
  const hearing = new Set<Parameters<SessionGround["onAsked"]>[0]>();
  const clock = openClock(self.deviceId === options.record.presenterId, stored.clock ?? null);
  const closing = new AbortController();

  const former = stored.former ?? [];
  const keepWorkshop = async (newer: NewerWorkshop, revised: SignedRecord | null): Promise<void> => {
    const { listFormer } = await import("../workshops/former.ts");
    const inOwnWords = (one: WorkshopFile) => localise(one, [wording.workshop.peek().language]);
    // What this device saw go, and what the sender had seen go before.
    const lost = listFormer(inOwnWords(file), inOwnWords(newer.file), [...newer.former, ...former]);
    await storage.changeSession(stored.id, (latest) =>
      (latest.workshopEdition ?? 0) >= newer.edition
        ? latest
        : {
            ...latest,
            workshop: newer.file,
            workshopEdition: newer.edition,
            former: lost,
            ...(revised && { record: revised }),
          },
    );
  };
  // A workshop that came while answers can't be kept waits for the next time something is stored.
  const reopen = (): void => void options.reopen().catch(() => {});
  // What another tab of this device has changed or heard.
  const stopFollowing = effect(() => {
    const kept = storage.sessions.value?.find((one) => one.id === stored.id);
    if (kept) control.follow(kept);
    if (kept?.clock) clock.offer(kept.clock);
    if ((kept?.workshopEdition ?? 0) > edition) reopen();
  });

  const lead = async (lost: AbortSignal): Promise<void> => {
    const [{ leadSession }, opened] = await Promise.all([
      import("./lead.ts"),
      options.openRoom(),
      // A session of this device's own from before records were signed.
      record.peek().presenterKey === "" && self.role === "presenter" && control.found(),
    ]);
    if (closing.signal.aborted) return;
    const stopLeading = leadSession({
      room: opened,
      storage,
      stored,
      deviceId: self.deviceId,
      control,
      tables: documents.tables,
      papers,
      clock,
      file,
      edition,
      former,
      invited,
      lostEveryLink,
      isScreen: self.role === "screen",
      onAsked: (asked, link) => {
        for (const hear of hearing) hear(asked, link);
      },
      onWorkshop: (newer) => void keepWorkshop(newer, null).then(reopen, () => {}),
      onStranger: (title) => {
        stranger.value = title;
      },
    });
    room.value = opened;
    await new Promise<void>((resolve) => {
      for (const end of [closing.signal, lost]) end.addEventListener("abort", () => resolve());
    });
    stopLeading();
    room.value = null;
    if (lost.aborted) opened.close();
    else await closeDocuments();
  };

  const name = `${SESSION_LOCK}${stored.id}:${self.deviceId}`;
  const ended = holdLead(name, { signal: closing.signal }, lead).catch((error: unknown) => {
    // Aborted while waiting: another tab had the links all the time.
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
  });

  const keyOf = (deviceId: string): string => {
    const deputy = record.peek().warrant?.deputies.find((one) => one.deviceId === deviceId);
    const link = room
      .peek()
      ?.links.peek()
      .find((one) => one.remote.peek()?.deviceId === deviceId);
    const key = deputy?.key ?? link?.remoteKey();
    if (!key) throw new Error("Not linked with this device");
    return key;
  };

  return {
    id: stored.id,
    record,
    signed: control.signed,
    stage: computed(() => record.value.stage),
    clock,
    ...documents,
    ...linksOf(room, record),
    file,
    get workshop() {
      return wording.workshop.value;
    },
    former,
    languages: wording.languages,
    chooseLanguage: wording.choose,
    async reviseWorkshop(next) {
      if (next.id !== file.id) throw new Error(`Not the session's workshop: ${next.id}`);
      const newer = record.peek().workshopEdition + 1;
      const revised = await control.prepare({ workshopEdition: newer });
      await keepWorkshop({ file: next, edition: newer, former: [] }, revised);
      await options.reopen();
    },
    lostEveryLink,
    counts: computed(() => ({
      ...(room.value?.counts.value ?? { dropped: 0, refused: 0 }),
      recordsRefused: control.refused.value,
    })),
    isRemoved: computed(() => record.value.removed.includes(self.deviceId)),
    isDeputy: computed(
      () =>
        !stored.founder &&
        (record.value.warrant?.deputies.some(({ deviceId }) => deviceId === self.deviceId) ?? false),
    ),
    deviceId: self.deviceId,
    stranger,
    forgetStranger: () => {
      stranger.value = null;
    },
    revise: control.revise,
    deputise: (deviceIds) =>
      control.deputise(deviceIds.map((deviceId) => ({ deviceId, key: keyOf(deviceId) }))),
    offerRecord: async (value) => (await control.offer(value)) === "taken",
    invite: (tableId) => {
      invited.value = tableId;
    },
    onAsked(hear) {
      hearing.add(hear);
      return () => hearing.delete(hear);
    },
    async close() {
      stopKeeping();
      stopFollowing();
      closing.abort();
      await ended.finally(closeDocuments);
    },
  };
}
