import { signal } from "@preact/signals";
import { expect, onTestFinished, test } from "vitest";
import { openAttendance } from "../../src/session/attendance.ts";
import type { SessionDevice } from "../../src/session/devices.ts";
import { openTab, ownName, sampleSession } from "../storage/sample-session.ts";

const device = (deviceId: string, name: string, tableId: string | null): SessionDevice => ({
  deviceId,
  name,
  tableId,
  tableName: "",
  role: tableId === null ? "presenter" : "participant",
  link: "open",
  isSelf: false,
});

test("whoever was seen stays with the session, at the table where they sat last", async () => {
  const name = ownName();
  const { storage } = openTab(name);
  await storage.putSession(sampleSession("s1"));
  const devices = signal([device("a", "Omar", "t1"), device("b", "Ana", "t1"), device("p", "", null)]);
  const attendance = openAttendance(storage, "s1", devices);
  onTestFinished(attendance.stop);
  await expect.poll(() => attendance.seen.value.get("t1")).toEqual(["Ana", "Omar"]);

  devices.value = [device("a", "Omar", "t2")]; // moved on, and Ana has gone home
  await expect.poll(() => attendance.seen.value.get("t2")).toEqual(["Omar"]);
  expect(attendance.seen.value.get("t1")).toEqual(["Ana"]);

  const later = openAttendance(openTab(name).storage, "s1", signal([]));
  onTestFinished(later.stop);
  await expect.poll(() => later.seen.value.get("t1")).toEqual(["Ana"]);
});

test("a list that is written key by key is kept as it was last, beside the others", async () => {
  const { storage } = openTab(ownName());
  await storage.putSession(sampleSession("s1"));
  const attendance = openAttendance(storage, "s1", signal([]));
  onTestFinished(attendance.stop);
  const text = "Ana\nOmar Said";
  const writes = [...text].map((_, end) => attendance.write("t1", text.slice(0, end + 1)));
  writes.push(attendance.write("t2", "Li"));
  await Promise.all(writes);
  expect((await storage.session("s1"))?.attendance?.written).toEqual({ t1: text, t2: "Li" });
  await storage.deleteSession("s1");
  await expect(attendance.write("t1", "too late")).rejects.toThrow();
});
