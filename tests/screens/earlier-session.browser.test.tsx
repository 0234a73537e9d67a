import { cleanup, render, screen } from "@testing-library/preact";
import { Dexie } from "dexie";
import { afterEach, expect, test } from "vitest";
import * as Y from "yjs";
import { ReportScreen } from "../../src/screens/report/ReportScreen.tsx";
import type { PresenterSession } from "../../src/session/presenter.ts";
import { decodeSaved } from "../../src/session/saved/format.ts";
import { saveSession } from "../../src/session/saved/save-session.ts";
import { makeId, type Worktable, WorktableProvider } from "../../src/session/worktable.ts";
import { clearDevices, makeDevice, until } from "../session/devices.ts";
// What the first release of Worktable had on a presenter's disk, two years before: records unsigned, no stage, workshop
// format 1; the updates were made by that release's own edits.
import earlier from "../session/earlier/first-release.json" with { type: "json" };
import "../../src/ui/styles.css";

afterEach(async () => {
  cleanup();
  await clearDevices();
});

/** Puts the fixture on the disk as that release had it, without any code of today's. */
async function storeEarlier(name: string): Promise<void> {
  const database = new Dexie(name);
  database.version(1).stores({
    device: "key",
    sessions: "id, lastOpenedAt",
    workshops: "id, addedAt",
    updates: "++id, document",
    places: "sessionId",
    preferences: "key",
  });
  await database.table("device").bulkAdd(earlier.device);
  await database.table("sessions").bulkAdd(earlier.sessions);
  await database.table("updates").bulkAdd(
    earlier.updates.map(({ document, update }) => ({
      document,
      update: Uint8Array.from(atob(update), (character) => character.charCodeAt(0)),
    })),
  );
  database.close();
}

async function openEarlier(): Promise<{ device: Worktable; session: PresenterSession }> {
  const name = `earlier-${makeId()}`;
  await storeEarlier(name);
  const device = makeDevice(name);
  await until(() => device.storage.sessions.value !== null);
  const [stored] = device.storage.sessions.value ?? [];
  const session = await device.open(stored?.id ?? "");
  if (typeof session === "string" || session.role !== "presenter") throw new Error(`Not open: ${session}`);
  return { device, session };
}

test("a day of two years ago opens with every answer, its report shows them, and it can be backed up", async () => {
  const { device, session } = await openEarlier();
  expect(session.ground.record.value.title).toBe("Autumn day 2024");
  expect(session.tables.value.map(({ tableName }) => tableName)).toEqual(["Window", "Door"]);
  render(
    <WorktableProvider value={device}>
      <ReportScreen session={session} />
    </WorktableProvider>,
  );
  for (const written of [
    "We vote last, and the chair speaks last of all.",
    "Sana teaches us to draw; the lab is open on Sundays.",
    "Meeting fatigue: three of us slept.",
    "Visit the school next door",
  ]) {
    expect((await screen.findAllByText(new RegExp(written.slice(0, 30)))).length).toBeGreaterThan(0);
  }
  expect(document.querySelector(".report-cover")?.textContent).toContain("2024");
  const level = session.answer("t1", "principles", "level").value;
  expect(JSON.stringify(level)).toContain("dissent");

  // It is signed from now on, so that it can be handed over; and it can be saved whole.
  await until(() => session.ground.record.value.presenterKey !== "");
  const saved = await saveSession(device.storage, session, { passphrase: null, withPrivate: false });
  const read = saved && (await decodeSaved(saved));
  if (!read || typeof read === "string") throw new Error(`Not saved: ${read}`);
  expect(read.documents.map(({ name }) => name).sort()).toEqual(["desk", "plans", "table/t1", "table/t2"]);
  const doc = new Y.Doc();
  for (const { update } of read.documents) Y.applyUpdate(doc, update);
  expect(JSON.stringify(session.readTables())).toContain("the second week of January");
  expect(doc.getText("diseases/prevalent/text").toString()).toBe("Meeting fatigue: three of us slept.");
});
