import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { messages } from "../../src/messages/pace.ts";
import { sessionPath, worksheetPath } from "../../src/screens/session/paths.ts";
import { WorksheetListScreen } from "../../src/screens/worksheet/WorksheetListScreen.tsx";
import { WorksheetScreen } from "../../src/screens/worksheet/WorksheetScreen.tsx";
import type { ParticipantSession } from "../../src/session/participant.ts";
import { goToItem, putBreak, setFollowing } from "../../src/session/stage/set-agenda.ts";
import { currentPath, goTo } from "../../src/ui/route.ts";
import { clearDevices } from "../session/devices.ts";
import { expectPath, idsOf, openPaceRoom, show, titleOf } from "./pace-support.tsx";

const words = messages.pace;

beforeEach(() => goTo("/"));
afterEach(async () => {
  cleanup();
  await clearDevices();
  localStorage.clear();
});

/** The screens of a tablet, by its address. */
function Tablet({ session }: { readonly session: ParticipantSession }) {
  const worksheetId = currentPath.value.split("/")[4];
  return worksheetId ? (
    <WorksheetScreen session={session} worksheetId={worksheetId} />
  ) : (
    <WorksheetListScreen session={session} />
  );
}

const bar = () => screen.findByRole("complementary", { name: words.name });

test("the bar says where the room is, and leads there; it is not there before the day begins", async () => {
  const { session, device, set } = await openPaceRoom();
  const [first = ""] = idsOf(session);
  goTo(sessionPath(session.ground.id));
  show(device, <Tablet session={session} />);
  await screen.findByText(words.notes.named); // the lazy part is there
  expect(screen.queryByRole("complementary", { name: words.name })).toBeNull();

  await set((stage) => goToItem(stage, first));
  const there = await bar();
  expect(there.textContent).toContain(words.now(titleOf(session, first)));
  const link = within(there).getByRole("link", { name: words.go });
  expect(link.getAttribute("href")).toBe(`#${worksheetPath(session.ground.id, first)}`);
  fireEvent.click(link);
  await expectPath(worksheetPath(session.ground.id, first));
  await waitFor(() => expect(screen.queryByRole("link", { name: words.go })).toBeNull());

  // A break moves nobody, and neither does a worksheet that has not come yet.
  await set((stage) => goToItem(putBreak(stage, [], { id: "tea", title: "Tea" }), "tea", true));
  await waitFor(async () => expect((await bar()).textContent).toContain("Tea"));
  await set((stage) => goToItem(stage, "not-here-yet", true));
  await screen.findByText(words.elsewhere);
  await expectPath(worksheetPath(session.ground.id, first));
});

test("a call brings the tablet along, with a way back; each call once, also over a reload", async () => {
  const { session, device, set } = await openPaceRoom();
  const [first = "", second = ""] = idsOf(session);
  const { id } = session.ground;
  goTo(sessionPath(id));
  show(device, <Tablet session={session} />);
  await screen.findByText(words.notes.named);
  await set((stage) => setFollowing(goToItem(stage, first), true));
  await expectPath(worksheetPath(id, first));
  fireEvent.click(await screen.findByRole("button", { name: words.back }));
  await expectPath(sessionPath(id));

  // Opened again, it stays where it is.
  cleanup();
  show(device, <Tablet session={session} />);
  await bar();
  await expectPath(sessionPath(id));
  await set((stage) => goToItem(stage, second));
  await expectPath(worksheetPath(id, second));
});

test("a tablet that arrives while everyone follows goes along; a call before it came is not for it", async () => {
  const { session, device, set } = await openPaceRoom();
  const [first = ""] = idsOf(session);
  const { id } = session.ground;
  await set((stage) => goToItem(stage, first, true));
  goTo(sessionPath(id));
  show(device, <Tablet session={session} />);
  await bar();
  await expectPath(sessionPath(id));
  cleanup();
  localStorage.clear();
  await set((stage) => setFollowing(stage, true));
  show(device, <Tablet session={session} />);
  await expectPath(worksheetPath(id, first));
});

test("a call that comes while the bar is not drawn is followed when it is", async () => {
  const { session, device, set } = await openPaceRoom();
  const [first = ""] = idsOf(session);
  const { id } = session.ground;
  goTo(sessionPath(id));
  show(device, <Tablet session={session} />);
  await screen.findByText(words.notes.named);
  cleanup(); // as for the printing screen
  await set((stage) => goToItem(stage, first, true));
  show(device, <Tablet session={session} />);
  await expectPath(worksheetPath(id, first));
});

test("nobody is taken out of a word or a line: the bar asks, and staying lasts until the next call", async () => {
  const { session, device, set } = await openPaceRoom();
  const [first = "", second = "", third = ""] = idsOf(session);
  const { id } = session.ground;
  goTo(worksheetPath(id, first));
  show(device, <Tablet session={session} />);
  await screen.findByRole("heading", { level: 1 });
  // Until the bar is there nothing holds still.
  await set((stage) => goToItem(stage, first));
  await bar();
  fireEvent.input(document.body);
  await set((stage) => setFollowing(goToItem(stage, second), true));
  await screen.findByText(words.presenterIsOn(titleOf(session, second)));
  fireEvent.click(screen.getByRole("button", { name: words.stay }));
  await screen.findByText(words.now(titleOf(session, second)));
  await expectPath(worksheetPath(id, first));

  fireEvent.pointerMove(document.body, { buttons: 1 });
  await set((stage) => goToItem(stage, third));
  await screen.findByText(words.presenterIsOn(titleOf(session, third)));
  await expectPath(worksheetPath(id, first));
  // At rest it goes along by itself.
  await waitFor(() => expect(location.hash).toBe(`#${worksheetPath(id, third)}`), { timeout: 8_000 });

  fireEvent.input(document.body);
  await set((stage) => goToItem(stage, second));
  fireEvent.click(await screen.findByRole("button", { name: words.goAlong }));
  await expectPath(worksheetPath(id, second));
});
