import { signal } from "@preact/signals";
import { afterEach, describe, expect, test } from "vitest";
import type { ParticipantSession } from "../../src/session/participant.ts";
import type { PresenterSession } from "../../src/session/presenter.ts";
import { readSignedRecord } from "../../src/session/record.ts";
import { type AnySession, makeId, type OpeningProblem, UnkeptAnswers } from "../../src/session/worktable.ts";
import type { Keeping, Storage } from "../../src/storage/contract.ts";
import type { FieldAnswer } from "../../src/workshops/answer.ts";
import { clearDevices, joinAt, link, makeDevice, startAsPresenter, until } from "./devices.ts";
import { forge, signAs } from "./forged.ts";

const DISSENT = "principles/principles/dissent/description";
const textOf = (answer: FieldAnswer): string | undefined =>
  answer.kind === "table" ? answer.rows.find((row) => row.id === "dissent")?.cells.description : undefined;

function asParticipant(session: AnySession | OpeningProblem | null): ParticipantSession {
  if (session === null || typeof session === "string" || session.role !== "participant")
    throw new Error("not a participant's session");
  return session;
}
function asPresenter(session: AnySession | OpeningProblem | null): PresenterSession {
  if (session === null || typeof session === "string" || session.role !== "presenter")
    throw new Error("not a presenter's session");
  return session;
}

/** Storage that fails in some functions as long as `fails` says so. */
const failing =
  (fault: Partial<Storage>, fails: () => boolean) =>
  (storage: Storage): Storage =>
    new Proxy(storage, {
      get: (target, key: keyof Storage) => (fails() ? fault[key] : undefined) ?? target[key],
    });
const full = () => Promise.reject(new DOMException("injected", "QuotaExceededError"));

afterEach(clearDevices);

describe("the presenter's device", () => {
  test("closes and opens in the middle, links with one tablet, and has the answers of its mates too", async () => {
    const { device, session } = await startAsPresenter();
    const ana = await joinAt(device, "t1", "Ana");
    const ben = await joinAt(ana.device, "t1", "Ben");
    ana.session.answers.text(DISSENT).splice?.(0, 0, "before ");
    await until(() => ben.session.answers.text(DISSENT).value.value === "before ");
    await device.closeCurrent();
    await until(() => ana.session.connection.value.presenter === "none");
    await until(() => ben.session.connection.value.presenter === "none");
    ben.session.answers.text(DISSENT).splice?.(7, 0, "meanwhile");
    const again = asPresenter(await device.open(session.ground.id));
    await until(() => again.ground.leading.value);
    await link([(await ana.device.room()).pair(), (await device.room()).pair()]);
    const seen = again.answer("t1", "principles", "principles");
    await until(() => textOf(seen.value) === "before meanwhile");
    await until(() => ben.session.connection.value.presenter !== "none");
  });

  test("stays the presenter's when it joins its own session through a tablet", async () => {
    const { device, session } = await startAsPresenter();
    const ana = await joinAt(device, "t1", "Ana");
    await device.closeCurrent();
    const joining = await device.openJoining();
    await link([joining.makePairing(), (await ana.device.room()).pair()]);
    await until(() => joining.invitation.value !== null);
    const invitation = joining.invitation.value;
    joining.close();
    if (!invitation) throw new Error("no invitation");
    const id = await device.join(invitation, { tableId: "t1", person: { id: makeId(), name: "" } });
    expect(id).toBe(session.ground.id);
    const again = asPresenter(await device.open(id));
    await until(() => again.tables.value.some(({ devices }) => devices === 1));
  });

  test("tells every tablet what was edited in its second tab", async () => {
    const name = `device-${makeId()}`;
    const { device, session } = await startAsPresenter(makeDevice(name));
    const ana = await joinAt(device, "t1", "Ana");
    const second = makeDevice(name);
    const inSecond = asPresenter(await second.open(session.ground.id));
    const { tables } = inSecond.ground.record.value;
    await inSecond.revise({ title: "Renamed", tables: [...tables, { id: "t3", name: "East" }] });
    await until(() => session.ground.record.value.title === "Renamed");
    await until(() => session.tables.value.length === 3);
    expect(textOf(session.answer("t3", "principles", "principles").value)).toBe("");
    await until(() => ana.session.ground.record.value.title === "Renamed");
  });
});

describe("two tabs of one tablet", () => {
  test("show each other's edits; one has the links, and hands them over when it is closed", async () => {
    const presenter = await startAsPresenter();
    const name = `device-${makeId()}`;
    const ana = await joinAt(presenter.device, "t1", "Ana", makeDevice(name));
    const second = makeDevice(name);
    const inSecond = asParticipant(await second.open(ana.session.ground.id));
    expect(inSecond.ground.leading.value).toBe(false);
    inSecond.answers.text(DISSENT).splice?.(0, 0, "second ");
    await until(() => ana.session.answers.text(DISSENT).value.value === "second ");
    ana.session.answers.text(DISSENT).splice?.(7, 0, "first");
    await until(() => inSecond.answers.text(DISSENT).value.value === "second first");
    const seen = presenter.session.answer("t1", "principles", "principles");
    await until(() => textOf(seen.value) === "second first");
    await ana.device.closeCurrent();
    await until(() => inSecond.ground.leading.value);
    await link([(await second.room()).pair(), (await presenter.device.room()).pair()]);
    await until(() => inSecond.connection.value.presenter === "linked");
    inSecond.answers.text(DISSENT).splice?.(0, 0, "now ");
    await until(() => textOf(seen.value) === "now second first");
  });

  test("a session deleted in one is closed in the other", async () => {
    const presenter = await startAsPresenter();
    const name = `device-${makeId()}`;
    const ana = await joinAt(presenter.device, "t1", "Ana", makeDevice(name));
    const id = ana.session.ground.id;
    const second = makeDevice(name);
    await second.open(id);
    await until(() => second.storage.sessions.value?.some((one) => one.id === id) === true);
    await ana.device.remove(id);
    await until(() => second.current.value === null);
    expect(await second.open(id)).toBe("unknown-session");
    // and once more from an invitation
    const back = await joinAt(presenter.device, "t1", "Ana", second);
    expect(back.session.answers.text(DISSENT).value.value).toBe("");
  });
});

describe("when this device's storage fails", () => {
  test("a session that could not be opened opens at the next attempt, links included", async () => {
    const name = `device-${makeId()}`;
    const { device, session } = await startAsPresenter(makeDevice(name));
    const ana = await joinAt(device, "t1", "Ana", makeDevice(`${name}-ana`));
    const id = session.ground.id;
    await ana.device.closeCurrent();
    for (const fault of ["openDocument", "place"] as const) {
      let broken = true;
      const tab = makeDevice(
        `${name}-ana`,
        failing({ [fault]: full }, () => broken),
      );
      await expect(tab.open(id)).rejects.toThrow();
      broken = false;
      const opened = asParticipant(await tab.open(id));
      await until(() => opened.ground.leading.value);
      await tab.closeCurrent();
    }
  });

  test("a full tablet still opens what it has", async () => {
    const name = `device-${makeId()}`;
    const { device, session } = await startAsPresenter(makeDevice(name));
    await device.closeCurrent();
    const tab = makeDevice(
      name,
      failing({ putSession: full, changeSession: full }, () => true),
    );
    const opened = asPresenter(await tab.open(session.ground.id));
    await until(() => opened.ground.leading.value);
    await tab.closeCurrent();
  });

  test("a session whose latest answers are only in memory is not closed, until they are kept", async () => {
    const presenter = await startAsPresenter();
    const keeping = signal<Keeping>({ kind: "kept" });
    const tab = makeDevice(`device-${makeId()}`, (storage) => ({
      ...storage,
      openDocument: async (sessionId, name) => ({
        ...(await storage.openDocument(sessionId, name)),
        keeping,
      }),
    }));
    const { session } = await joinAt(presenter.device, "t1", "Ana", tab);
    keeping.value = { kind: "failed", reason: "full" };
    await expect(tab.sitDown({ person: { id: makeId(), name: "Zoe" } })).rejects.toThrow(UnkeptAnswers);
    await expect(tab.leave()).rejects.toThrow(UnkeptAnswers);
    await expect(tab.closeCurrent()).rejects.toThrow(UnkeptAnswers);
    expect(tab.current.value).toBe(session);
    keeping.value = { kind: "kept" };
    await until(() => session.ground.keeping.value.kind === "kept");
    await tab.leave();
    expect(tab.current.value).toBeNull();
  });

  test("links are made once the device's key can be read again", async () => {
    const name = `device-${makeId()}`;
    let broken = true;
    const tab = makeDevice(
      name,
      failing({ identity: full }, () => broken),
    );
    await expect(tab.openJoining()).rejects.toThrow();
    await tab.closeCurrent();
    broken = false;
    (await tab.openJoining()).close();
    await tab.closeCurrent();
  });
});

describe("opening and closing in haste", () => {
  test("ends open, with the links, and syncs", async () => {
    const { device, session } = await startAsPresenter();
    const ana = await joinAt(device, "t1", "Ana");
    const id = session.ground.id;
    const hurried = Array.from({ length: 8 }, () => [
      ana.device.open(id),
      ana.device.sitDown({ person: { id: makeId(), name: "Zoe" } }),
      ana.device.closeCurrent(),
    ]).flat();
    await Promise.all(hurried);
    const opened = asParticipant(await ana.device.open(id));
    await until(() => opened.ground.leading.value);
    await link([(await ana.device.room()).pair(), (await device.room()).pair()]);
    opened.answers.text(DISSENT).splice?.(0, 0, "still here");
    const seen = session.answer("t1", "principles", "principles");
    await until(() => textOf(seen.value) === "still here");
  });

  test("a session closed before it has its links lets go of its documents", async () => {
    const { device, session } = await startAsPresenter();
    const id = session.ground.id;
    await device.closeCurrent();
    for (let round = 0; round < 5; round += 1) {
      const opened = asPresenter(await device.open(id));
      await device.closeCurrent();
      expect(opened.ground.leading.value).toBe(false);
    }
    const locks = await navigator.locks.query();
    expect(locks.held?.filter(({ name }) => name?.includes(id))).toEqual([]);
  });

  test("a device that is linked twice keeps one link", async () => {
    const { device, session } = await startAsPresenter();
    const ana = await joinAt(device, "t1", "Ana");
    await link([(await ana.device.room()).pair(), (await device.room()).pair()]);
    const [anaRoom, room] = [await ana.device.room(), await device.room()];
    await until(() => room.links.value.length === 1 && anaRoom.links.value.length === 1);
    ana.session.answers.text(DISSENT).splice?.(0, 0, "once");
    const seen = session.answer("t1", "principles", "principles");
    await until(() => textOf(seen.value) === "once");
    expect(session.tables.value[0]).toMatchObject({ people: 1, devices: 1 });
  });
});

describe("what others say", () => {
  test("garbage, a huge message and another presenter's record change nothing", async () => {
    const { device, session } = await startAsPresenter();
    const ana = await joinAt(device, "t1", "Ana");
    const toAna = (await device.room()).links.value[0];
    if (!toAna) throw new Error("no link");
    const record = session.ground.record.value;
    const wrong: unknown[] = [
      null,
      7,
      "x".repeat(5_000_000),
      { kind: "record" },
      { kind: "record", record: { ...record, sequence: 8 } },
      { kind: "record", record: await forge(device, { ...record, tables: [], sequence: 8 }) },
      { kind: "record", record: await forge(device, { ...record, title: "Taken over", sequence: 9 }) },
      { kind: "record", record: await signAs(makeDevice(), { ...record, title: "Taken over", sequence: 9 }) },
      {
        kind: "record",
        record: await signAs(device, { ...record, id: "other", title: "Other", sequence: 9 }),
      },
      { kind: "invitation", record, workshop: {}, tableId: 5 },
      { kind: "elsewhere", title: "t".repeat(300) },
    ];
    for (const message of wrong) toAna.tell(message);
    await session.revise({ title: "After all that" });
    await until(() => ana.session.ground.record.value.title === "After all that");
    expect(ana.session.ground.record.value.sequence).toBe(1);
    expect(ana.session.ground.counts.value.recordsRefused).toBe(4);
    expect(ana.session.ground.stranger.value).toBeNull();
  });

  test("an invitation that can't be read is told to the newcomer, and a good one replaces it", async () => {
    const { device } = await startAsPresenter();
    const host = makeDevice();
    const hostRoom = await host.room();
    const newcomer = makeDevice();
    const joining = await newcomer.openJoining();
    await link([joining.makePairing(), hostRoom.pair()]);
    const record = (await device.storage.session(device.current.value?.ground.id ?? ""))?.record;
    hostRoom.links.value[0]?.tell({ kind: "invitation", record, workshop: { format: 99 }, tableId: null });
    await until(() => joining.unreadable.value);
    expect(joining.invitation.value).toBeNull();
    await link([joining.makePairing(), (await device.room()).pair()]);
    await until(() => joining.invitation.value !== null);
    expect(joining.unreadable.value).toBe(false);
    joining.close();
  });

  test("an older invitation does not undo what this tablet knows of the session", async () => {
    const { device, session } = await startAsPresenter();
    const ana = await joinAt(device, "t1", "Ana");
    const old = session.ground.record.value;
    const signed = readSignedRecord((await device.storage.session(old.id))?.record);
    if (!signed) throw new Error("not signed");
    await session.revise({ title: "Newer" });
    await until(() => ana.session.ground.record.value.title === "Newer");
    const { file, workshop } = session.ground;
    await ana.device.closeCurrent();
    await ana.device.join(
      { record: old, signed, file, edition: 0, former: [], workshop, tableId: "t1" },
      { tableId: "t1", person: ana.session.person },
    );
    const again = asParticipant(await ana.device.open(old.id));
    expect(again.ground.record.value.title).toBe("Newer");
  });

  test("a stored session of another version is refused by name, not opened halfway", async () => {
    const { device, session } = await startAsPresenter();
    const id = session.ground.id;
    await device.closeCurrent();
    await device.storage.changeSession(id, (stored) => ({ ...stored, record: { version: 9 } }));
    expect(await device.open(id)).toBe("unreadable-session");
    expect(device.current.value).toBeNull();
  });
});
