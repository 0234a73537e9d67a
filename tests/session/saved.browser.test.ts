import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import * as Y from "yjs";
import { listPresenters } from "../../src/session/record.ts";
import { decodeSaved, encodeSaved, type SavedSession } from "../../src/session/saved/format.ts";
import { lookAt, type SavedLook } from "../../src/session/saved/look-at.ts";
import { readFile, readSealed } from "../../src/session/saved/read-file.ts";
import { saveSession } from "../../src/session/saved/save-session.ts";
import { seal, unseal } from "../../src/session/saved/seal.ts";
import { takeInSession } from "../../src/session/saved/take-in.ts";
import type { OpenSession, Worktable } from "../../src/session/worktable.ts";
import { cellAddress, marksAddress } from "../../src/workshops/address.ts";
import { encodeBase64url } from "../../src/workshops/base64url.ts";
import { clearDevices, joinAt, makeDevice, startAsPresenter, until } from "./devices.ts";

afterEach(clearDevices);

const CELL = cellAddress("principles", "principles", "dissent", "description");
const PASS = "correct horse battery";
const SECRET = "Only between us";

const fileOf = (bytes: Uint8Array<ArrayBuffer>): File => new File([bytes], "any name");

async function save(device: Worktable, session: OpenSession, passphrase: string | null, withPrivate = true) {
  const bytes = await saveSession(device.storage, session, { passphrase, withPrivate });
  if (!bytes) throw new Error("Not signed");
  return bytes;
}

async function look(
  device: Worktable,
  bytes: Uint8Array<ArrayBuffer>,
  passphrase = PASS,
): Promise<SavedLook> {
  let read = await readFile(fileOf(bytes));
  if (read.kind === "sealed") read = await readSealed(read.bytes, passphrase);
  if (read.kind !== "session") throw new Error(`No session: ${JSON.stringify(read)}`);
  const looked = await lookAt(device.storage, read.saved);
  if (typeof looked === "string") throw new Error(looked);
  return looked;
}

async function aDay() {
  const { device, session } = await startAsPresenter();
  const { device: tablet, session: north } = await joinAt(device, "t1", "Ada");
  north.answers.text(CELL).splice?.(0, 0, "Said at the table");
  north.drafts.text(CELL).splice?.(0, 0, SECRET);
  north.answers.edit?.setMark("principles", "level", "dissent", 2);
  await until(() =>
    JSON.stringify(session.answer("t1", "principles", "principles").value).includes("Said at"),
  );
  session.desk.setPlan("stages", { notes: "Slowly" });
  return { device, session, tablet, north };
}

test("another device goes on as the presenter with everything, and its word counts", async () => {
  const { device, session, north } = await aDay();
  const file = await save(device, session, PASS);
  const { id } = session.ground;
  const other = makeDevice();
  const looked = await look(other, file);
  expect(looked).toMatchObject({ becomes: "presenter", hasKey: true, hasPrivate: false, isKnown: false });
  expect((await takeInSession(other.storage, looked)).changes).toBeGreaterThan(0);
  expect(await takeInSession(other.storage, await look(other, file))).toMatchObject({
    changes: 0,
    unfit: [],
  });
  const again = await other.open(id);
  if (typeof again === "string" || again.role !== "presenter") throw new Error("Not the presenter's");
  expect(JSON.stringify(again.answer("t1", "principles", "principles").value)).toContain("Said at the table");
  expect(again.desk.plan("stages").value.notes).toBe("Slowly");
  expect(listPresenters(again.ground.record.value).has(again.ground.deviceId)).toBe(true);

  await again.changeStage((stage) => ({ ...stage, locked: true }));
  expect(await north.ground.offerRecord(again.ground.signed.value)).toBe(true);
  expect(north.ground.stage.value.locked).toBe(true);
  await until(() => session.ground.stage.value.locked);
});

test("without a passphrase no key is in it: the other device reads everything and can't lead", async () => {
  const { device, session } = await aDay();
  const file = await save(device, session, null);
  const identity = await device.storage.identity();
  const held = await decodeSaved(file);
  expect(held).toMatchObject({ founder: null, seat: null });
  expect(identity?.secret.length).toBe(32);
  const other = makeDevice();
  const looked = await look(other, file);
  expect(looked).toMatchObject({ becomes: "reader", hasKey: false });
  await takeInSession(other.storage, looked);
  const again = await other.open(session.ground.id);
  if (typeof again === "string" || again.role !== "presenter") throw new Error("Not the presenter's");
  expect(JSON.stringify(again.readTables())).toContain("Said at the table");
  await expect(again.changeStage((stage) => ({ ...stage, locked: true }))).rejects.toThrow();
  // a key in an open file was anybody's
  const saved = held as SavedSession;
  const withKey = await encodeSaved({ ...saved, founder: identity });
  expect(await readFile(fileOf(withKey))).toMatchObject({ kind: "session", saved: { founder: null } });
});

test("a participant goes on at another tablet as the same person, with the private answers", async () => {
  const { session, tablet, north } = await aDay();
  const file = await save(tablet, north, null);
  const other = makeDevice();
  const looked = await look(other, file);
  expect(looked).toMatchObject({ becomes: "seat", tableName: "North", hasPrivate: true });
  await takeInSession(other.storage, looked);
  const stored = await other.storage.session(session.ground.id);
  expect(await takeInSession(other.storage, await look(other, file))).toMatchObject({ changes: 0 });
  expect(await other.storage.session(session.ground.id)).toEqual(stored);
  const again = await other.open(session.ground.id);
  if (typeof again === "string" || again.role !== "participant") throw new Error("Not a participant's");
  expect(again.person).toEqual(north.person);
  expect(again.drafts.text(CELL).value.value).toBe(SECRET);
  again.answers.edit?.setMark("principles", "level", "dissent", 3);
  const people = new Set(
    [
      ...(again.ground.tables.value[0]?.stored.doc.getMap(marksAddress("principles", "level")).keys() ?? []),
    ].map((key) => key.split("/")[0]),
  );
  expect([...people]).toEqual([north.person.id]);
  expect(await decodeSaved(await save(tablet, north, null, false))).toMatchObject({
    documents: [{ name: "table/t1" }],
  });
});

test("a file that is torn, foreign, newer, or sealed otherwise says which; the device is as before", async () => {
  const { device, session } = await aDay();
  const [open, sealed] = [await save(device, session, null), await save(device, session, PASS)];
  const text = (content: string) => new TextEncoder().encode(content);
  const fault = async (bytes: Uint8Array<ArrayBuffer>, passphrase = PASS) => {
    const read = await readFile(fileOf(bytes));
    const last = read.kind === "sealed" ? await readSealed(read.bytes, passphrase) : read;
    return last.kind === "fault" ? last.fault : last.kind;
  };
  const at = (bytes: Uint8Array<ArrayBuffer>, index: number, value: number) => {
    const changed = bytes.slice();
    changed[index] = value;
    return changed;
  };
  expect(await fault(text(""))).toBe("empty");
  expect(await fault(text("a picture, or so".repeat(9)))).toBe("foreign");
  expect(await fault(text('{"format":"another"}'))).toBe("foreign");
  const answers = { format: "worktable-answers", workshop: { format: "worktable-workshop" } };
  expect(await fault(text(JSON.stringify(answers)))).toBe("answers");
  expect(await fault(text('{"format":"worktable-workshop"'))).toBe("workshop");
  expect(await fault(open.slice(0, open.length / 2))).toBe("torn");
  expect(await fault(at(open, 3, 57))).toBe("newer");
  expect(await fault(at(sealed, 8, 9))).toBe("newer");
  expect(await fault(sealed.slice(0, 30))).toBe("torn");
  expect(await fault(sealed, "correct horse batter")).toBe("wrong-passphrase");
  expect(await fault(await seal(text("WTX of another kind"), PASS))).toBe("torn");

  const forged = (await decodeSaved(open)) as SavedSession;
  const other = makeDevice();
  const record = { ...forged.record, text: forged.record.text.replace("A day in March", "A day in June!") };
  expect(await lookAt(other.storage, { ...forged, record })).toBe("forged");
  expect(await lookAt(other.storage, { ...forged, workshop: { format: "no" } })).toBe("unreadable");
  expect(other.storage.sessions.value ?? []).toEqual([]);
});

test("a table whose changes can't be applied is left alone, and the others come in", async () => {
  const { device, session } = await aDay();
  const saved = (await decodeSaved(await save(device, session, null))) as SavedSession;
  const hostile = saved.documents.map((one) =>
    one.name === "table/t1" ? { ...one, update: new Uint8Array([1, 1, 255, 255, 255, 15, 0, 0, 9]) } : one,
  );
  const other = makeDevice();
  const looked = await look(other, await encodeSaved({ ...saved, documents: hostile }));
  expect((await takeInSession(other.storage, looked)).unfit).toEqual(["table/t1"]);
  expect(
    (await takeInSession(other.storage, await look(other, await save(device, session, null)))).unfit,
  ).toEqual([]);
});

test("what an earlier Worktable backed up opens as before", async () => {
  const { device, session } = await aDay();
  const identity = await device.storage.identity();
  const { record, workshop, edition, documents } = (await decodeSaved(
    await save(device, session, null),
  )) as SavedSession;
  const content = {
    format: "worktable-backup",
    version: 1,
    record,
    workshop,
    edition,
    founder: identity && { publicKey: identity.publicKey, secret: encodeBase64url(identity.secret) },
    documents: documents.map(({ name, update }) => ({ name, update: encodeBase64url(update) })),
  };
  const packed = new Blob([JSON.stringify(content)]).stream().pipeThrough(new CompressionStream("gzip"));
  const old = await seal(new Uint8Array(await new Response(packed).arrayBuffer()), PASS, 1);
  const other = makeDevice();
  const looked = await look(other, old);
  expect(looked).toMatchObject({ becomes: "presenter", hasKey: true });
  expect((await takeInSession(other.storage, looked)).changes).toBeGreaterThan(0);
});

test("whatever two devices wrote, taking a file in is Yjs's merge, and again it changes nothing", async () => {
  const { device, session } = await startAsPresenter();
  const bytes = await save(device, session, null);
  const saved = (await decodeSaved(bytes)) as SavedSession;
  const other = makeDevice();
  const looked = await look(other, bytes);
  const edit = fc.tuple(
    fc.constantFrom("a/b/text", "a/c/text"),
    fc.nat(20),
    fc.string({ maxLength: 12 }),
    fc.nat(3),
  );
  const edits = fc.array(edit, { maxLength: 12 });
  const write = (doc: Y.Doc, list: readonly [string, number, string, number][]) => {
    for (const [name, index, insert, remove] of list) {
      const text = doc.getText(name);
      const from = Math.min(index, text.length);
      text.delete(from, Math.min(remove, text.length - from));
      text.insert(from, insert);
      doc.getMap("a/b#marks").set(`p/${index}`, remove);
    }
  };
  await fc.assert(
    fc.asyncProperty(edits, edits, async (ofFile, ofDevice) => {
      const [there, here] = [new Y.Doc(), await other.storage.openDocument(session.ground.id, "table/t1")];
      write(there, ofFile);
      write(here.doc, ofDevice);
      await here.flush();
      const wanted = new Y.Doc();
      Y.applyUpdate(wanted, Y.encodeStateAsUpdate(here.doc));
      const update = Y.encodeStateAsUpdate(there) as Uint8Array<ArrayBuffer>;
      Y.applyUpdate(wanted, update);
      await here.close();
      const file = { ...looked, saved: { ...saved, documents: [{ name: "table/t1", update }] } };
      const read = async () => {
        const { doc, close } = await other.storage.openDocument(session.ground.id, "table/t1");
        const state = { vector: Y.encodeStateVector(doc), text: doc.getText("a/b/text").toString() };
        await close();
        return state;
      };
      await takeInSession(other.storage, file);
      const once = await read();
      expect((await takeInSession(other.storage, file)).changes).toBe(0);
      expect(await read()).toEqual(once);
      expect(once.text).toBe(wanted.getText("a/b/text").toString());
    }),
    { numRuns: 15 },
  );
});

test("nothing of it can be read in a sealed file, and any changed byte is noticed", async () => {
  const content = new TextEncoder().encode(SECRET.repeat(20));
  const file = await seal(content, PASS);
  expect(new TextDecoder("latin1").decode(file)).not.toContain("between");
  expect(await unseal(file, PASS)).toEqual({ version: 2, content });
  const changes = fc.tuple(fc.integer({ min: 13, max: file.length - 1 }), fc.integer({ min: 1, max: 255 }));
  await fc.assert(
    fc.asyncProperty(changes, async ([at, by]) => {
      const torn = file.slice();
      torn[at] = (torn[at] ?? 0) ^ by;
      expect(await unseal(torn, PASS)).toBe("wrong-passphrase");
      expect(typeof (await unseal(file.slice(0, at), PASS))).toBe("string");
    }),
    { numRuns: 6 },
  );
});
