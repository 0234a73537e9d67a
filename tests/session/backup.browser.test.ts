import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { openBackup, writeBackup } from "../../src/session/backup/backup.ts";
import { seal, unseal } from "../../src/session/backup/seal.ts";
import { listPresenters } from "../../src/session/record.ts";
import { cellAddress } from "../../src/workshops/address.ts";
import { clearDevices, joinAt, makeDevice, startAsPresenter, until } from "./devices.ts";

afterEach(clearDevices);

const CELL = cellAddress("principles", "principles", "dissent", "description");
const PASS = "correct horse battery";
const SECRET = "Only between us";

async function backUp() {
  const { device, session } = await startAsPresenter();
  const { session: north } = await joinAt(device, "t1", "Ada");
  north.answers.text(CELL).splice?.(0, 0, SECRET);
  await until(() => JSON.stringify(session.answer("t1", "principles", "principles").value).includes(SECRET));
  session.desk.setPlan("stages", { notes: "Slowly" });
  return { device, session, north, file: await writeBackup(device.storage, session, PASS) };
}

test("another device goes on as the presenter with everything, and its word counts", async () => {
  const { device, session, north, file } = await backUp();
  const { id } = session.ground;
  const other = makeDevice();
  expect(await openBackup(other.storage, file, PASS)).toEqual({ sessionId: id });
  expect(await openBackup(other.storage, file, PASS)).toEqual({ sessionId: id });
  const again = await other.open(id);
  if (typeof again === "string" || again.role !== "presenter") throw new Error("Not the presenter's");
  expect(JSON.stringify(again.answer("t1", "principles", "principles").value)).toContain(SECRET);
  expect(again.desk.plan("stages").value.notes).toBe("Slowly");
  expect(listPresenters(again.ground.record.value).has(again.ground.deviceId)).toBe(true);

  await again.changeStage((stage) => ({ ...stage, locked: true }));
  expect(await north.ground.offerRecord(again.ground.signed.value)).toBe(true);
  expect(north.ground.stage.value.locked).toBe(true);
  await until(() => session.ground.stage.value.locked);
  await device.closeCurrent();
});

test("a wrong passphrase and a foreign file open nothing, and say which it is", async () => {
  const { file } = await backUp();
  const { storage } = makeDevice();
  expect(await openBackup(storage, file, "correct horse batter")).toBe("wrong-passphrase");
  expect(await openBackup(storage, new TextEncoder().encode("a picture, or so".repeat(9)), PASS)).toBe(
    "not-a-backup",
  );
  const newer = file.slice();
  newer[8] = 2;
  expect(await openBackup(storage, newer, PASS)).toBe("newer-version");
  expect(await openBackup(storage, await seal(new TextEncoder().encode("{}"), PASS), PASS)).toBe(
    "unreadable",
  );
  expect(storage.sessions.value ?? []).toEqual([]);
});

test("nothing of it can be read in the file, and any changed byte is noticed", async () => {
  const content = new TextEncoder().encode(SECRET.repeat(20));
  const file = await seal(content, PASS);
  expect(new TextDecoder("latin1").decode(file)).not.toContain("between");
  expect(await unseal(file, PASS)).toEqual(content);
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
