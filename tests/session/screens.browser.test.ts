import { afterEach, expect, test } from "vitest";
import { serveRemotes } from "../../src/screens/remote/serve-remotes.ts";
import type { ParticipantSession } from "../../src/session/participant.ts";
import type { ProjectorSession, RemoteSession } from "../../src/session/screen.ts";
import type { Worktable } from "../../src/session/worktable.ts";
import { cellAddress } from "../../src/workshops/address.ts";
import { clearDevices, joinAt, link, makeDevice, startAsPresenter, until } from "./devices.ts";
import { forge, signAs } from "./forged.ts";

afterEach(clearDevices);

const CELL = cellAddress("principles", "principles", "dissent", "description");
const type = (session: ParticipantSession, text: string): void =>
  session.answers.text(CELL).splice?.(0, 0, text);

const asProjector = async (device: Worktable): Promise<ProjectorSession> => {
  await until(() => device.current.value?.role === "projector");
  const session = device.current.value;
  if (session?.role !== "projector") throw new Error("Not a projector");
  return session;
};
const asRemote = async (device: Worktable): Promise<RemoteSession> => {
  await until(() => device.current.value?.role === "remote");
  const session = device.current.value;
  if (session?.role !== "remote") throw new Error("Not a remote");
  return session;
};

test("a linked tablet becomes a projector in one step: the board of all tables, no notes, and nothing it writes counts", async () => {
  const { device, session } = await startAsPresenter();
  const ada = await joinAt(device, "t1", "Ada");
  const bo = await joinAt(device, "t2", "Bo");
  session.desk.setPlan("principles", { notes: "Not for the room" });
  session.desk.show({ worksheetId: "principles" });
  type(bo.session, "South wrote this");

  await session.nameScreen(ada.session.ground.deviceId, "projector");
  const { shown, ground } = await asProjector(ada.device);
  await until(() =>
    JSON.stringify(shown.answer("t2", "principles", "principles").value).includes("South wrote"),
  );
  await until(() => shown.desk.board.value.worksheetId === "principles");
  expect(shown.desk.plan("principles").value.notes).toBe("");
  // At no table any more, and listed as what it is.
  await until(() =>
    session.tables.value.every(({ tableId, people }) => people === (tableId === "t2" ? 1 : 0)),
  );
  await until(() => session.devices.value.some(({ role }) => role === "projector"));

  // An altered app on it writes into a table, the board and the record: nobody takes it.
  const at = shown.ground.tables.peek().find(({ tableId }) => tableId === "t2");
  at?.stored.doc.getText(CELL).insert(0, "Forged: ");
  shown.desk.show({ blank: true });
  const record = session.ground.record.value;
  const mine = await signAs(ada.device, { ...record, title: "Mine", sequence: record.sequence + 5 });
  expect(await bo.session.ground.offerRecord(mine)).toBe(false);
  await expect(ground.revise({ title: "Mine" })).rejects.toThrow();
  // What goes the same way afterwards has arrived.
  type(bo.session, "Later: ");
  await until(() =>
    JSON.stringify(session.answer("t2", "principles", "principles").value).includes("Later: "),
  );
  expect(session.answer("t2", "principles", "principles").value).not.toEqual(
    expect.objectContaining({ text: expect.stringContaining("Forged") }),
  );
  expect(JSON.stringify(session.answer("t2", "principles", "principles").value)).not.toContain("Forged");
  expect(bo.session.answers.text(CELL).value.value).not.toContain("Forged");
  expect(session.desk.board.value.blank).toBe(false);

  // Its role is there again after a start, and the presenter can end it.
  const { id } = session.ground;
  await session.nameScreen(ada.session.ground.deviceId, null);
  await until(() => ada.device.current.value?.role === "participant");
  const again = await ada.device.open(id);
  expect(typeof again === "string" ? again : again.role).toBe("participant");
});

test("a newcomer that has not chosen a table becomes a remote; what it presses happens, of a dismissed one nothing", async () => {
  const { device, session } = await startAsPresenter();
  const stopServing = serveRemotes(session);
  const phone = makeDevice();
  const joining = await phone.openJoining();
  await link([joining.makePairing(), (await device.room()).pair()]);
  await until(() => session.devices.value.some(({ role }) => role === "newcomer"));
  await session.nameScreen(joining.deviceId, "remote");
  await until(() => joining.invitation.value?.record.screens.length === 1);
  const invitation = joining.invitation.value;
  joining.close();
  if (!invitation) throw new Error("No invitation");
  const opened = await phone.open(await phone.join(invitation, null));
  expect(typeof opened === "string" ? opened : opened.role).toBe("remote");
  const remote = await asRemote(phone);
  await until(() => remote.isHeard.value && remote.board.value !== null);
  expect(remote.ground.tables.value).toEqual([]);

  remote.press({ what: "next" });
  await until(() => session.ground.stage.value.current !== null);
  await until(() => remote.ground.stage.value.current === session.ground.stage.value.current);
  const bo = await joinAt(device, "t2", "Bo");
  type(bo.session, "South wrote this");
  session.desk.show({ worksheetId: "principles", view: "principles/wall", step: 14 });
  remote.press({ what: "hold" });
  await until(() => session.ground.stage.value.worksheets.some(({ showing }) => showing === "counted"));
  await until(() => remote.board.value?.view !== "" && remote.board.value?.cards.length === 0);
  remote.press({ what: "time", minutes: 3 });
  await until(() => remote.ground.stage.value.activity !== null);
  remote.press({ what: "spot", card: "a card" });
  await until(() => session.desk.board.value.spot === "a card");

  // Dismissed, it has nowhere to sit; a press that was on its way counts for nothing.
  const { current } = session.ground.stage.value;
  const old = await forge(device, { ...session.ground.record.value, sequence: 999 });
  await session.nameScreen(joining.deviceId, null);
  remote.ground.links.peek()[0]?.tell({ kind: "press", press: { what: "next" } });
  expect(await bo.session.ground.offerRecord(old)).toBe(false);
  await until(() => phone.current.value === null);
  expect(await phone.open(session.ground.id)).toBe("no-seat");
  expect(session.ground.stage.value.current).toBe(current);
  stopServing();
});

test("a screen that ends itself goes back to its seat, tells the presenter, and stays so after a start", async () => {
  const { device, session } = await startAsPresenter();
  const ada = await joinAt(device, "t1", "Ada");
  const { id } = session.ground;
  await session.nameScreen(ada.session.ground.deviceId, "remote");
  await asRemote(ada.device);
  // Its role is part of the record it keeps.
  await ada.device.closeCurrent();
  const opened = await ada.device.open(id);
  expect(typeof opened === "string" ? opened : opened.role).toBe("remote");
  await ada.device.endScreen();
  expect(ada.device.current.value?.role).toBe("participant");
  await ada.device.closeCurrent();
  const again = await ada.device.open(id);
  expect(typeof again === "string" ? again : again.role).toBe("participant");
  expect(session.ground.record.value.screens).toHaveLength(1);
  await until(() => again !== null && typeof again !== "string" && again.ground.leading.value);
  await link([(await ada.device.room()).pair(), (await device.room()).pair()]);
  await until(() => session.ground.record.value.screens.length === 0);
});
