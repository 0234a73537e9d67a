import { batch, type ReadonlySignal, signal } from "@preact/signals";
import type { Identity } from "../room/contract.ts";
import type { Storage, StoredSession } from "../storage/contract.ts";
import { openDeviceIdentity } from "./identity.ts";
import {
  type Deputy,
  isNewerRecord,
  isSameSession,
  listPresenters,
  type RecordChange,
  readSignedRecord,
  readStoredRecord,
  reviseRecord,
  type SessionRecord,
  type SignedRecord,
} from "./record.ts";
import { keepPromises } from "./stage/agenda.ts";

/** What became of a record that was offered. "refused" is counted: forged, of another session, or older. */
export type Offered = "taken" | "known" | "refused";

/** A change of the record, or how to make it from the latest one. */
export type Revision = RecordChange | ((latest: SessionRecord) => RecordChange);

/** The session's record on this device: read, offered from outside, changed where this device may. */
export interface Control {
  readonly record: ReadonlySignal<SessionRecord>;
  /** As it travels; null when it was never signed (a session from before records were). */
  readonly signed: ReadonlySignal<SignedRecord | null>;
  /** Records that were ignored since the session was opened. */
  readonly refused: ReadonlySignal<number>;
  /** Takes a record from a link or a file if its signature is right and it is newer. */
  offer(value: unknown): Promise<Offered>;
  /** Takes what another tab of this device has verified and stored. */
  follow(stored: StoredSession): void;
  /**
   * Changes the record and signs it; a function reads the latest record when its turn has come. Throws where this device
   * is neither founder nor deputy.
   */
  revise(change: Revision): Promise<void>;
  /** Names who may act as presenter too. Throws where this device did not make the session. */
  deputise(deputies: readonly Deputy[]): Promise<void>;
  /** Signs a changed record without taking it, to be stored together with something else. */
  prepare(change: RecordChange): Promise<SignedRecord>;
  /** Signs a record of this device's own that was made before records were signed. */
  found(): Promise<void>;
}

export function openControl(
  storage: Storage,
  stored: StoredSession,
  first: SessionRecord,
  deviceId: string,
): Control {
  const record = signal(first);
  const signed = signal(readSignedRecord(stored.record));
  const refused = signal(0);
  // One after the other: a signature takes its time, and the newest must win.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work);
    queue = next.catch(() => {});
    return next;
  };

  // Both at once: who follows one of them tells the other.
  const hold = (next: SessionRecord, made: SignedRecord | null): void =>
    batch(() => {
      // Of two presenters' records at once one wins; a promise of the other's stays.
      record.value = { ...next, stage: keepPromises(next.stage, record.peek().stage) };
      signed.value = made;
    });
  const take = async (next: SessionRecord, made: SignedRecord): Promise<void> => {
    hold(next, made);
    // Heard again at the next link if the disk refuses it now.
    await storage.changeSession(stored.id, (latest) => ({ ...latest, record: made })).catch(() => {});
  };

  const weigh = async (value: unknown): Promise<Offered> => {
    const offered = readSignedRecord(value);
    if (offered && offered.text === signed.peek()?.text) return "known";
    const { verifyRecord } = await import("./signed-record.ts");
    const next = offered && (await verifyRecord(offered));
    if (!next || !offered || !isSameSession(next, record.peek())) return "refused";
    if (!isNewerRecord(next, record.peek())) return "refused";
    await take(next, offered);
    return "taken";
  };

  /** As the founder, where a backup has brought its key; else as this device. */
  const openSigner = async (): Promise<Identity> => {
    if (!stored.founder) return openDeviceIdentity(storage);
    return (await import("../room/identity/identity.ts")).openIdentity(stored.founder);
  };
  const sign = async (change: RecordChange) => {
    const [{ signRecord }, identity] = await Promise.all([import("./signed-record.ts"), openSigner()]);
    const next = reviseRecord(record.peek(), change);
    return { next, made: await signRecord(identity, next) };
  };
  const mustPreside = (): void => {
    if (!listPresenters(record.peek()).has(deviceId)) throw new Error("Only a presenter's device revises");
  };

  return {
    record,
    signed,
    refused,
    offer: (value) =>
      inTurn(async () => {
        const result = await weigh(value);
        if (result === "refused") refused.value++;
        return result;
      }),
    follow(latest) {
      const next = readStoredRecord(latest.record);
      if (!next || !isNewerRecord(next, record.peek())) return;
      hold(next, readSignedRecord(latest.record));
    },
    revise: (change) =>
      inTurn(async () => {
        mustPreside();
        const { next, made } = await sign(typeof change === "function" ? change(record.peek()) : change);
        await take(next, made);
      }),
    deputise: (deputies) =>
      inTurn(async () => {
        const { writeWarrant } = await import("./signed-record.ts");
        const identity = await openSigner();
        const { next, made } = await sign({ warrant: await writeWarrant(identity, record.peek(), deputies) });
        await take(next, made);
      }),
    prepare: async (change) => {
      mustPreside();
      return (await sign(change)).made;
    },
    found: () =>
      inTurn(async () => {
        if (record.peek().presenterKey !== "") return;
        const { publicKey } = await openDeviceIdentity(storage);
        const { signRecord } = await import("./signed-record.ts");
        const next = { ...record.peek(), presenterId: deviceId, presenterKey: publicKey };
        await take(next, await signRecord(await openDeviceIdentity(storage), next));
      }),
  };
}
