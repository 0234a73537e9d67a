import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { messages } from "../../src/messages/pace.ts";
import { sessionPath, worksheetPath } from "../../src/screens/session/paths.ts";
import { WorksheetListScreen } from "../../src/screens/worksheet/WorksheetListScreen.tsx";
import { WorksheetScreen } from "../../src/screens/worksheet/WorksheetScreen.tsx";
import { RHYTHM, startActivity } from "../../src/session/stage/activity.ts";
import { promiseAnonymity } from "../../src/session/stage/agenda.ts";
import { openVote } from "../../src/session/stage/hold-vote.ts";
import { goToItem, setClosed, setShowing } from "../../src/session/stage/set-agenda.ts";
import { goTo } from "../../src/ui/route.ts";
import { clearDevices } from "../session/devices.ts";
import { openPaceRoom, show } from "./pace-support.tsx";

const words = messages.pace;
const SHEET = "principles";
const CELL = "Dissent, Description/Examples";
const DRAFT = messages.fields.draftOf(CELL);

beforeEach(() => goTo("/"));
afterEach(async () => {
  cleanup();
  await clearDevices();
});

/** Types as a keyboard does: the text is in the field when the field says so. */
function type(field: HTMLElement, text: string): void {
  if (!(field instanceof HTMLTextAreaElement)) throw new Error("No text area");
  field.focus();
  field.setRangeText(text, field.value.length, field.value.length, "end");
  fireEvent.input(field);
}

async function openSheet() {
  const room = await openPaceRoom();
  goTo(worksheetPath(room.session.ground.id, SHEET));
  show(room.device, <WorksheetScreen session={room.session} worksheetId={SHEET} />);
  await screen.findByLabelText(CELL);
  return room;
}

test("closing in the middle of a word keeps what is typed, leaves drafts open, and reopening gives it all back", async () => {
  const { set } = await openSheet();
  fireEvent.click(screen.getAllByRole("switch")[0] ?? document.body);
  type(await screen.findByLabelText(CELL), "We disag");
  await set((stage) => setClosed(stage, SHEET, true));
  // Said at once, though somebody has just typed: the field is gone.
  await screen.findByText(words.notes.closed);
  expect(screen.queryByRole("textbox", { name: CELL })).toBeNull();
  expect(screen.getByText("We disag")).toBeTruthy();

  const draft = screen.getByRole("textbox", { name: DRAFT });
  type(draft, "Mine alone");
  await set((stage) => setClosed(stage, SHEET, false));
  const again = await screen.findByRole("textbox", { name: CELL });
  expect(again).toHaveProperty("value", "We disag");
  await waitFor(() => expect(screen.queryByText(words.notes.closed)).toBeNull());
  // Who was in a draft still is, with what is in it.
  expect(document.activeElement).toBe(draft);
  expect(draft).toHaveProperty("value", "Mine alone");
  type(again, "ree");

  await set((stage) => ({ ...stage, locked: true }));
  await screen.findByText(words.notes.locked);
  expect(screen.getByText("We disagree")).toBeTruthy();
  expect(screen.getByRole("textbox", { name: DRAFT })).toHaveProperty("value", "Mine alone");
});

test("a word that an input method is composing is kept when answering closes", async () => {
  const { set } = await openSheet();
  const field = screen.getByLabelText(CELL);
  fireEvent.compositionStart(field);
  type(field, "編集");
  await set((stage) => setClosed(stage, SHEET, true));
  await screen.findByText(words.notes.closed);
  expect(screen.getByText("編集")).toBeTruthy();
});

test("how answers are shown is said before answering: by table on the list, and where it is otherwise", async () => {
  const { session, device, set } = await openPaceRoom();
  const { id } = session.ground;
  goTo(sessionPath(id));
  show(device, <WorksheetListScreen session={session} />);
  await screen.findByText(words.notes.named);
  cleanup();

  goTo(worksheetPath(id, SHEET));
  show(device, <WorksheetScreen session={session} worksheetId={SHEET} />);
  await screen.findByLabelText(CELL);
  await set((stage, now) => setShowing(promiseAnonymity(stage, SHEET), SHEET, "counted", now));
  await screen.findByText(words.notes.anonymous);
  expect(screen.getByText(words.notes.held)).toBeTruthy();
  expect(screen.queryByText(words.notes.named)).toBeNull();
  await set((stage, now) => setShowing(stage, SHEET, "revealed", now));
  await screen.findByText(words.notes.revealed);
  expect(screen.queryByText(words.notes.held)).toBeNull();
});

test("the bar and the notes are accessible", async () => {
  const { set } = await openSheet();
  await set((stage, now) =>
    openVote(
      startActivity(
        promiseAnonymity(setClosed(goToItem(stage, SHEET), SHEET, true), SHEET),
        { id: "a", itemId: SHEET, phases: RHYTHM },
        now,
      ),
      {
        id: "v1",
        title: "",
        worksheetId: null,
        dots: 3,
        held: false,
        options: [
          { id: "a", text: "A" },
          { id: "b", text: "B" },
        ],
      },
    ),
  );
  await screen.findByText(words.vote(3));
  await screen.findByText(words.notes.anonymous);
  for (const selector of [".pace-bar", ".pace-notes"]) {
    const { violations } = await axe.run(selector);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});
