import "../../src/ui/styles.css";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { messages } from "../../src/messages/agenda.ts";
import { messages as presenting } from "../../src/messages/presenting.ts";
import { guardReload } from "../../src/screens/session/guard-reload.ts";
import { setHidden } from "../../src/session/stage/set-agenda.ts";
import { clearDevices, joinAt, startAsPresenter, until } from "../session/devices.ts";
import { expectAccessible, must, openConsole } from "./console-support.tsx";

const words = messages.agenda;

afterEach(async () => {
  cleanup();
  await clearDevices();
});

const press = (key: string, at: Element = document.body): boolean => fireEvent.keyDown(at, { key });
const button = (name: string): HTMLElement => screen.getByRole("button", { name });

test("a clicker steps through the day, past hidden worksheets, and the board goes along", async () => {
  const { session, ids, stage } = await openConsole();
  await session.changeStage((one) => setHidden(one, ids, must(ids[1], "second worksheet"), true));
  press("PageDown");
  await until(() => stage.value.current === ids[0]);
  session.desk.show({ view: "elsewhere", page: 3, frozen: session.desk.takeSnapshot("stages", "freeze") });
  press("PageDown");
  await until(() => stage.value.current === ids[2]);
  expect(session.desk.board.value).toMatchObject({ worksheetId: ids[2], view: "", page: 0, frozen: null });
  press("PageUp");
  await until(() => stage.value.current === ids[0]);
  expect(session.desk.board.value.worksheetId).toBe(ids[0]);
  // Two quick presses are two steps.
  press("PageDown");
  press("PageDown");
  await until(() => stage.value.current === ids[3]);
  expect(session.desk.board.value.worksheetId).toBe(ids[3]);
});

test("a clicker works while the notes have the focus; the other keys are theirs then", async () => {
  const { session, ids, stage } = await openConsole();
  fireEvent.click(button(words.run.start));
  const notes = await screen.findByLabelText(words.item.notes);
  for (const key of ["ArrowRight", "b", "?"]) expect(press(key, notes), key).toBe(true);
  const strip = screen.getByRole("radio", { name: words.item.showings.counted });
  expect(press("ArrowRight", strip)).toBe(true);
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(session.desk.board.value.blank).toBe(false);

  expect(press("PageDown", notes)).toBe(false);
  await until(() => stage.value.current === ids[1]);
  expect(press("ArrowRight")).toBe(false);
  await until(() => stage.value.current === ids[2]);
  // A key that is held down goes on once.
  fireEvent.keyDown(document.body, { key: "PageDown", repeat: true });
  press("ArrowLeft");
  await until(() => stage.value.current === ids[1]);
});

test("the keys are told, and do nothing while a dialog is open", async () => {
  const { session, stage } = await openConsole();
  press(".");
  expect(session.desk.board.value.blank).toBe(true);
  press("b");
  expect(session.desk.board.value.blank).toBe(false);
  press("?");
  const help = await screen.findByRole("dialog", { name: words.keys.title });
  expect(help.textContent).toContain("Page Down");
  press("PageDown");
  press("b");
  await expectAccessible();
  fireEvent.click(must(within(help).getAllByRole("button").at(-1), "button"));
  expect(stage.peek().current).toBeNull();
  expect(session.desk.board.value.blank).toBe(false);
});

test("bringing everyone to where the room is leaves the board as it is", async () => {
  const { device, session, ids, stage } = await openConsole();
  const { session: north } = await joinAt(device, "t1", "Ada");
  fireEvent.click(button(words.run.start));
  await until(() => stage.value.current === ids[0]);
  session.desk.show({ view: "another", step: 2 });
  fireEvent.click(button(words.run.bring));
  await until(() => north.ground.stage.value.call === 1);
  expect(north.ground.stage.value.current).toBe(ids[0]);
  expect(session.desk.board.value).toMatchObject({ view: "another", step: 2 });
  fireEvent.click(screen.getByRole("switch", { name: words.run.follow }));
  await until(() => north.ground.stage.value.following);
});

test("notes belong to the item that is on and are kept on the desk", async () => {
  const { session, ids } = await openConsole();
  const [first = "", second = ""] = ids;
  fireEvent.click(button(words.run.start));
  fireEvent.input(await screen.findByLabelText(words.item.notes), { target: { value: "Slowly" } });
  fireEvent.click(button(words.run.next));
  await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>(words.item.notes).value).toBe(""));
  expect(session.desk.plan(first).value.notes).toBe("Slowly");
  expect(session.desk.plan(second).value.notes).toBe("");
});

test("locking for the night asks first, is said as long as it lasts, and reaches the tablets", async () => {
  const { device, stage } = await openConsole();
  const { session: north } = await joinAt(device, "t1", "Ada");
  fireEvent.click(button(words.lock.open));
  fireEvent.click(button(messages.common.cancel));
  expect(stage.peek().locked).toBe(false);
  fireEvent.click(button(words.lock.open));
  fireEvent.click(button(words.lock.go));
  await until(() => north.ground.stage.value.locked);
  await screen.findByText(words.lock.locked);
  expect(screen.queryByRole("button", { name: words.lock.open })).toBeNull();
  fireEvent.click(button(words.lock.unlock));
  await until(() => !north.ground.stage.value.locked);
  await waitFor(() => expect(screen.queryByText(words.lock.locked)).toBeNull());
});

test("everyone is moved on by a table from here, after who goes where is shown", async () => {
  const { device, session } = await openConsole();
  const { session: north } = await joinAt(device, "t1", "Ada");
  fireEvent.click(screen.getByRole("button", { name: /moves on by one table/ }));
  const dialog = screen.getByRole("dialog");
  expect(dialog.textContent).toContain("North goes to South");
  fireEvent.click(within(dialog).getByRole("button", { name: "Move everyone" }));
  await until(() => north.ground.record.value.moves === 1);
  expect(session.ground.record.value.moves).toBe(1);
});

test("a promise of no names asks first and can't be lifted from here", async () => {
  const { session, ids, stage } = await openConsole();
  fireEvent.click(button(words.run.start));
  fireEvent.click(await screen.findByRole("button", { name: words.item.anonymous }));
  expect(stage.peek().worksheets).toEqual([]);
  fireEvent.click(button(words.item.promiseGo));
  await screen.findByText(words.item.promised);
  expect(session.ground.stage.value.worksheets).toMatchObject([{ id: ids[0], anonymous: true }]);
  expect(screen.queryByRole("button", { name: words.item.anonymous })).toBeNull();
});

test("a change that could not be kept is said", async () => {
  await openConsole({ changeStage: () => Promise.reject(new Error("full")) });
  fireEvent.click(button(words.run.start));
  await screen.findByText(presenting.presenting.console.stageNotKept);
});

test("leaving the page is asked about while a device is linked, and only then", async () => {
  const { device, session } = await startAsPresenter();
  const stop = guardReload(session.ground);
  const leave = (): boolean => dispatchEvent(new Event("beforeunload", { cancelable: true }));
  expect(leave()).toBe(true);
  const { device: tablet } = await joinAt(device, "t1", "Ada");
  await until(() => [...session.ground.linkStates.value.values()].includes("open"));
  expect(leave()).toBe(false);
  await tablet.closeCurrent();
  await until(() => ![...session.ground.linkStates.value.values()].includes("open"));
  expect(leave()).toBe(true);
  await joinAt(device, "t1", "Bo");
  await until(() => [...session.ground.linkStates.value.values()].includes("open"));
  expect(leave()).toBe(false);
  stop();
  expect(leave()).toBe(true);
});
