import "../../src/ui/styles.css";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { messages } from "../../src/messages/agenda.ts";
import type { ParticipantSession } from "../../src/session/participant.ts";
import { castingOf } from "../../src/session/stage/cast-ballots.ts";
import { cellAddress } from "../../src/workshops/address.ts";
import { clearDevices, joinAt, until } from "../session/devices.ts";
import { expectAccessible, must, openConsole } from "./console-support.tsx";

const { timer, vote: words } = messages.agenda;
const MINUTE = 60_000;

afterEach(async () => {
  cleanup();
  await clearDevices();
});

const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const press = (name: string): boolean => fireEvent.click(button(name));
const write = ({ answers }: ParticipantSession, rowId: string, text: string): void =>
  answers.text(cellAddress("principles", "principles", rowId, "description")).splice?.(0, 0, text);

test("a countdown begins for everyone with a snapshot before it; paused, longer, ended", async () => {
  const { device, session, ids, stage } = await openConsole();
  const { session: north } = await joinAt(device, "t1", "Ada");
  press(messages.agenda.run.start);
  await until(() => stage.value.current === ids[0]);
  press(timer.start(5));
  await until(() => north.ground.stage.value.activity !== null);
  const begun = must(north.ground.stage.peek().activity, "activity");
  expect(begun).toMatchObject({ itemId: ids[0], at: 0, phases: [{ kind: "plain", ms: 5 * MINUTE }] });
  expect(session.desk.snapshots.value).toMatchObject([{ reason: "activity", worksheetId: ids[0] }]);
  const left = (): number => {
    const countdown = stage.value.activity?.countdown;
    return countdown?.kind === "paused" ? countdown.leftMs : Number.NaN;
  };
  fireEvent.click(await screen.findByRole("button", { name: timer.pause }));
  await until(() => stage.value.activity?.countdown.kind === "paused");
  const before = left();
  press(timer.more);
  await until(() => left() === before + MINUTE);
  fireEvent.click(await screen.findByRole("button", { name: timer.resume }));
  await until(() => north.ground.stage.value.activity?.countdown.kind === "running");
  press(timer.end);
  await until(() => north.ground.stage.value.activity === null);
  await screen.findByRole("button", { name: timer.start(1) });
});

test("one's own minutes count; what is no time is not taken", async () => {
  const { stage } = await openConsole();
  const minutes = screen.getByLabelText(timer.minutes);
  fireEvent.input(minutes, { target: { value: "7" } });
  await screen.findByRole("button", { name: timer.start(7) });
  fireEvent.input(minutes, { target: { value: "-3" } });
  press(timer.start(7));
  await until(() => stage.value.activity !== null);
  expect(stage.value.activity?.phases).toEqual([{ kind: "plain", ms: 7 * MINUTE }]);
});

test("1-2-4-All runs through its phases with minutes of one's own", async () => {
  const { stage } = await openConsole();
  press(timer.rhythm);
  fireEvent.input(screen.getByLabelText(messages.pace.phases.pairs.name), { target: { value: "4" } });
  await expectAccessible();
  fireEvent.click(must(screen.getAllByRole("button", { name: timer.rhythm }).at(-1), "start"));
  await until(() => stage.value.activity !== null);
  expect(stage.value.activity?.phases.map(({ kind, ms }) => [kind, ms / MINUTE])).toEqual([
    ["alone", 1],
    ["pairs", 4],
    ["table", 4],
    ["all", 5],
  ]);
  const phase = (): number | undefined => stage.value.activity?.at;
  fireEvent.click(await screen.findByRole("button", { name: timer.nextPhase }));
  await until(() => phase() === 1);
  await screen.findByText(messages.pace.phases.pairs.name, { exact: true });
  await expectAccessible();
  press(timer.previousPhase);
  await until(() => phase() === 0);
});

test("the room votes on texts picked from a wall and on typed lines; hidden cards are left out", async () => {
  const { device, session, stage } = await openConsole();
  const { session: north } = await joinAt(device, "t1", "Ada");
  const { session: south } = await joinAt(device, "t2", "Bo");
  write(north, "dissent", "We disagree in the open");
  write(north, "gifts", "Doors are open");
  write(south, "dissent", "Something rude");
  const wall = () =>
    ["t1", "t2"].map((id) => JSON.stringify(session.answer(id, "principles", "principles").value)).join();
  await until(() => ["in the open", "Doors", "rude"].every((text) => wall().includes(text)));
  session.desk.markCard("principles/principles/t2/dissent/description", { hidden: true });
  fireEvent.click(button(messages.agenda.list.go("Principles of communities of practice")));
  await until(() => stage.value.current === "principles");

  press(words.open);
  const dialog = await screen.findByRole("dialog");
  fireEvent.click(within(dialog).getByRole("button", { name: words.go }));
  await within(dialog).findByText(words.needs);
  fireEvent.click(within(dialog).getByRole("button", { name: words.fromWall }));
  const ticks = await within(dialog).findAllByRole("checkbox");
  expect(ticks).toHaveLength(2);
  expect(dialog.textContent).not.toContain("rude");
  fireEvent.click(within(dialog).getByRole("checkbox", { name: /Doors are open/ }));
  fireEvent.input(within(dialog).getByLabelText(words.options), { target: { value: "Visits\n\n Visits" } });
  fireEvent.input(within(dialog).getByLabelText(words.question), { target: { value: "Which first?" } });
  fireEvent.input(within(dialog).getByLabelText(words.dots), { target: { value: "2" } });
  fireEvent.click(within(dialog).getByRole("switch", { name: words.held }));
  await expectAccessible();
  fireEvent.click(within(dialog).getByRole("button", { name: words.go }));
  await until(() => north.ground.stage.value.votes.length === 1);
  const vote = must(north.ground.stage.peek().votes[0], "vote");
  expect(vote).toMatchObject({ title: "Which first?", dots: 2, held: false, open: true });
  expect(vote.options.map(({ text }) => text)).toEqual(["Doors are open", "Visits"]);

  castingOf(north).putDots(vote.id, vote.options[1]?.id ?? "", 2);
  await screen.findByText(words.voters(1));
  press(words.show);
  expect(session.desk.board.value).toMatchObject({ worksheetId: "principles", view: `vote/${vote.id}` });
  press(words.close);
  await until(() => north.ground.stage.value.votes[0]?.open === false);

  press(words.remove);
  await until(() => stage.value.votes.length === 0);
  expect(session.desk.board.value.view).toBe("");
  press(messages.common.undo);
  await until(() => stage.value.votes[0]?.title === "Which first?");
  await screen.findByText(words.voters(1));
});

test("the board is described, blanked, frozen and turned to its other views from here", async () => {
  const { session, stage } = await openConsole();
  const board = messages.agenda.board;
  await screen.findByText(board.nothing);
  fireEvent.click(button(messages.agenda.list.go("Principles of communities of practice")));
  await until(() => stage.value.current === "principles");
  await screen.findByText(board.shows("Principles of communities of practice"));
  expect(button(board.previousView).hasAttribute("disabled")).toBe(true);
  press(board.nextView);
  expect(session.desk.board.value.view).not.toBe("");
  await screen.findByText(/\(2 of /);
  press(board.blank);
  await screen.findByText(board.isBlank);
  press(board.unblank);
  press(board.freeze);
  await screen.findByText(board.isFrozen);
  const { frozen } = session.desk.board.value;
  expect(session.desk.snapshots.value).toMatchObject([{ id: frozen, reason: "freeze" }]);
  press(board.unfreeze);
  await waitFor(() => expect(screen.queryByText(board.isFrozen)).toBeNull());
  expect(session.desk.board.value.frozen).toBeNull();
});
