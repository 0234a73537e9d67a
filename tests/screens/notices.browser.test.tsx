import "../../src/ui/styles.css";
import { type Signal, signal } from "@preact/signals";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import {
  openSampleParticipant,
  openSamplePresenter,
  type Told,
} from "../../src/dev/room-sample/sample-sessions.ts";
import { messages } from "../../src/messages/notices.ts";
import { Notices } from "../../src/screens/session/Notices.tsx";
import { linkPath, takeHomePath } from "../../src/screens/session/paths.ts";
import { SessionStatus } from "../../src/screens/session/SessionStatus.tsx";
import { WorksheetListScreen } from "../../src/screens/worksheet/WorksheetListScreen.tsx";
import type { ParticipantSession } from "../../src/session/participant.ts";
import { type Worktable, WorktableProvider } from "../../src/session/worktable.ts";
import { ToastRegion } from "../../src/ui/Toast.tsx";
import { clearDevices, makeDevice } from "../session/devices.ts";

const words = messages.notices;

afterEach(async () => {
  cleanup();
  await clearDevices();
});

const calls: string[] = [];
/** A device whose changes of seat are written down. */
function makeNoting(): Worktable {
  calls.length = 0;
  return {
    ...makeDevice(),
    carryOn: async () => void calls.push("carry on"),
    stepBack: async () => void calls.push("step back"),
    sitDown: async ({ tableId }) => void calls.push(`sit down ${tableId}`),
  };
}

const show = (device: Worktable, session: Parameters<typeof Notices>[0]["session"], atStart = false) =>
  render(
    <WorktableProvider value={device}>
      <ToastRegion dismissLabel="Close">
        <SessionStatus session={session} />
        <Notices session={session} atStart={atStart} />
        <textarea aria-label="field" />
      </ToastRegion>
    </WorktableProvider>,
  );

async function showTold(told: Told, atStart = false): Promise<ParticipantSession> {
  const device = makeNoting();
  const session = await openSampleParticipant(device, told);
  show(device, session, atStart);
  return session;
}

test("a page that is pulled down is not reloaded: that would cost it every link", async () => {
  await showTold({});
  expect(getComputedStyle(document.documentElement).overscrollBehaviorY).toBe("none");
});

test("a tablet that lost every link says so once, calmly, with the way to link", async () => {
  const { ground } = await showTold({ lostEveryLink: true });
  expect(screen.getAllByText(words.lost.title)).toHaveLength(1);
  expect(screen.getByRole("link", { name: words.lost.link }).getAttribute("href")).toBe(
    `#${linkPath(ground.id)}`,
  );
  expect(screen.getByText(messages.session.connection.lost)).toBeTruthy();
});

test("a removed tablet says what it still can, and not that it should link", async () => {
  const { ground } = await showTold({
    isRemoved: true,
    lostEveryLink: true,
    isDeputy: true,
    presenterHere: false,
  });
  expect(screen.getByText(words.removed.text)).toBeTruthy();
  expect(screen.getByRole("link", { name: words.removed.takeHome }).getAttribute("href")).toBe(
    `#${takeHomePath(ground.id)}`,
  );
  expect(screen.queryByText(words.lost.title)).toBeNull();
  expect(screen.queryByRole("button", { name: words.deputy.carryOn })).toBeNull();
});

test("nothing moves while someone types; it comes when they rest", async () => {
  const device = makeNoting();
  const session = await openSampleParticipant(device);
  const lost = session.ground.lostEveryLink as Signal<boolean>;
  show(device, session);
  const field = screen.getByLabelText("field");
  fireEvent.input(field, { target: { value: "a" } });
  lost.value = true;
  // The status line has a place of its own and speaks at once.
  await screen.findByText(messages.session.connection.lost);
  expect(screen.queryByText(words.lost.title)).toBeNull();
  await screen.findByText(words.lost.title);
  // Going away moves the page just as much.
  fireEvent.input(field, { target: { value: "ab" } });
  lost.value = false;
  await waitFor(() => expect(screen.queryByText(messages.session.connection.lost)).toBeNull());
  expect(screen.getByText(words.lost.title)).toBeTruthy();
  await waitFor(() => expect(screen.queryByText(words.lost.title)).toBeNull());
});

test("who was moved on learns where to, and may stay", async () => {
  await showTold({ moved: true });
  expect(screen.getByText(words.moved.title("Table 4"))).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: words.moved.stay("Table 3") }));
  await waitFor(() => expect(calls).toEqual(["sit down t3"]));
});

test("a deputy carries on at once when the presenter is away, and is asked when not", async () => {
  await showTold({ isDeputy: true, presenterHere: true });
  expect(screen.queryByRole("button", { name: words.deputy.carryOn })).toBeNull(); // not above a worksheet
  cleanup();
  await clearDevices();

  await showTold({ isDeputy: true, presenterHere: true }, true);
  fireEvent.click(screen.getByRole("button", { name: words.deputy.carryOn }));
  expect(calls).toEqual([]);
  const dialog = screen.getByRole("dialog", { name: words.deputy.confirmTitle });
  fireEvent.click(within(dialog).getByRole("button", { name: words.deputy.carryOn }));
  await waitFor(() => expect(calls).toEqual(["carry on"]));
  cleanup();
  await clearDevices();

  await showTold({ isDeputy: true, presenterHere: false });
  await screen.findByText(words.deputy.away);
  fireEvent.click(screen.getByRole("button", { name: words.deputy.carryOn }));
  await waitFor(() => expect(calls).toEqual(["carry on"]));
});

test("a deputy that carries on goes back to its table from the console", async () => {
  const device = makeNoting();
  show(device, await openSamplePresenter(device, { isDeputy: true }), true);
  fireEvent.click(screen.getByRole("button", { name: words.deputy.stepBack }));
  await waitFor(() => expect(calls).toEqual(["step back"]));
});

test("a long document on its way shows how much has come", async () => {
  const device = makeNoting();
  const session = await openSampleParticipant(device);
  const receiving = signal<{ bytes: number; of: number } | null>({ bytes: 1e6, of: 5e6 });
  show(device, { ...session, ground: { ...session.ground, receiving } });
  const bar = screen.getByRole("progressbar");
  expect(bar.getAttribute("aria-valuenow")).toBe("20");
  receiving.value = { bytes: 4e6, of: 5e6 };
  await waitFor(() => expect(bar.getAttribute("aria-valuenow")).toBe("80"));
  receiving.value = null;
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
});

test("the frame around a worksheet list shows it above the sheet", async () => {
  const device = makeNoting();
  const session = await openSampleParticipant(device, { lostEveryLink: true });
  render(
    <WorktableProvider value={device}>
      <ToastRegion dismissLabel="Close">
        <WorksheetListScreen session={session} />
      </ToastRegion>
    </WorktableProvider>,
  );
  const notice = await screen.findByText(words.lost.title);
  const heading = screen.getByRole("heading", { level: 1 });
  expect(notice.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
