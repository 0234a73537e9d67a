import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { messages } from "../../src/messages/pace.ts";
import { VoteScreen } from "../../src/screens/pace/VoteScreen.tsx";
import { sessionPath, votePath } from "../../src/screens/session/paths.ts";
import { WorksheetListScreen } from "../../src/screens/worksheet/WorksheetListScreen.tsx";
import { castingOf } from "../../src/session/stage/cast-ballots.ts";
import type { Stage } from "../../src/session/stage/contract.ts";
import { changeVote, openVote } from "../../src/session/stage/hold-vote.ts";
import { goTo } from "../../src/ui/route.ts";
import { clearDevices, until } from "../session/devices.ts";
import { openPaceRoom, show } from "./pace-support.tsx";

const words = messages.pace.ballot;
const OPTIONS = [
  { id: "visits", text: "Visits" },
  { id: "rhythm", text: "A rhythm of meetings" },
];
const openTwo = (stage: Stage): Stage =>
  openVote(stage, {
    id: "v1",
    title: "Which first?",
    worksheetId: null,
    options: OPTIONS,
    dots: 3,
    held: true,
  });

beforeEach(() => goTo("/"));
afterEach(async () => {
  cleanup();
  await clearDevices();
});

test("an open vote is offered, dots are put and taken by keyboard, and come to the presenter", async () => {
  const { presenter, session, device, set } = await openPaceRoom();
  goTo(sessionPath(session.ground.id));
  show(device, <WorksheetListScreen session={session} />);
  await set(openTwo);
  const link = await screen.findByRole("link", { name: messages.pace.vote(3) });
  expect(link.getAttribute("href")).toBe(`#${votePath(session.ground.id, "v1")}`);
  cleanup();

  goTo(votePath(session.ground.id, "v1"));
  show(device, <VoteScreen session={session} voteId="v1" />);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Which first?");
  const more = screen.getByRole("button", { name: words.more("Visits") });
  const less = screen.getByRole("button", { name: words.less("Visits") });
  const others = screen.getByRole("button", { name: words.more("A rhythm of meetings") });
  for (const button of [more, less]) {
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  more.focus();
  await userEvent.keyboard("{Enter}{Enter}{Enter}{Enter}");
  await screen.findByText(words.left(0));
  // Nothing more to place: the focus stays, and the dots are three.
  expect(document.activeElement).toBe(more);
  expect(screen.getByRole("img", { name: words.yours(3) })).toBeTruthy();
  expect(others.getAttribute("aria-disabled")).toBe("true");
  less.focus();
  await userEvent.keyboard(" ");
  fireEvent.click(others);
  await screen.findByRole("img", { name: words.yours(1) });
  await until(() => presenter.voteResult("v1").value.dots.rhythm === 1);
  expect(presenter.voteResult("v1").value).toMatchObject({ dots: { visits: 2, rhythm: 1 }, voters: 1 });

  const { violations } = await axe.run(".ballot");
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test("a closed vote takes no dots and gives none back; one that is gone says so", async () => {
  const { session, device, set } = await openPaceRoom();
  await set(openTwo);
  castingOf(session).putDots("v1", "visits", 2);
  show(device, <VoteScreen session={session} voteId="v1" />);
  await screen.findByText(words.left(1));
  await set((stage) => changeVote(stage, "v1", { open: false }));
  await screen.findByText(words.closed);
  fireEvent.click(screen.getByRole("button", { name: words.more("Visits") }));
  fireEvent.click(screen.getByRole("button", { name: words.less("Visits") }));
  expect(castingOf(session).ballot("v1").value).toEqual({ visits: 2 });
  await set((stage) => ({ ...stage, votes: [] }));
  await screen.findByText(words.unknown);
});

test("a tablet that is alone votes all the same, and says when it counts", async () => {
  const { presenter, session, device, set } = await openPaceRoom();
  await set(openTwo);
  show(device, <VoteScreen session={session} voteId="v1" />);
  expect(screen.queryByText(words.alone)).toBeNull();
  await presenter.close();
  await screen.findByText(words.alone, {}, { timeout: 20_000 });
  fireEvent.click(screen.getByRole("button", { name: words.more("Visits") }));
  await waitFor(() => expect(castingOf(session).ballot("v1").value).toEqual({ visits: 1 }));
});
