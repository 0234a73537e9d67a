import { fireEvent, render, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { PresentedBoard } from "../../src/screens/board/PresentedBoard.tsx";
import type { PresenterSession } from "../../src/session/presenter.ts";
import { cellAddress } from "../../src/workshops/address.ts";
import { clearDevices, joinAt, startAsPresenter, until } from "../session/devices.ts";
import { must } from "./console-support.tsx";

afterEach(clearDevices);

const CELL = cellAddress("principles", "principles", "dissent", "description");

/** Two tables that have written in the same cell, its wall in the presenter's window and on the projector. */
async function openWall(): Promise<{ session: PresenterSession; projector: HTMLElement; desk: HTMLElement }> {
  const { device, session } = await startAsPresenter();
  for (const [table, person, text] of [
    ["t1", "Ada", "We disagree in the open"],
    ["t2", "Bo", "Nobody is punished"],
  ] as const) {
    const { session: own } = await joinAt(device, table, person);
    own.answers.text(CELL).splice?.(0, 0, text);
    await until(() => JSON.stringify(session.answer(table, "principles", "principles").value).includes(text));
  }
  const worksheet = must(
    session.ground.workshop.worksheets.find(({ id }) => id === "principles"),
    "worksheet",
  );
  const desk = render(<PresentedBoard session={session} worksheet={worksheet} />).container as HTMLElement;
  const projector = render(<PresentedBoard session={session} worksheet={worksheet} follows />)
    .container as HTMLElement;
  await waitFor(() => expect(projector.textContent).toContain("Nobody is punished"));
  return { session, desk, projector };
}

const readCards = (root: HTMLElement): string[] =>
  [...root.querySelectorAll(".board-group-title, .board-card-text")].map((one) => one.textContent ?? "");

test("answers are put into a group and in order without dragging; the projector follows; undo; apart again", async () => {
  const { session, desk, projector } = await openWall();
  fireEvent.click(within(desk).getByRole("button", { name: "Arrange" }));
  fireEvent.input(within(desk).getByLabelText("Title of a new group"), { target: { value: "Safety" } });
  fireEvent.click(within(desk).getByRole("button", { name: "Add a group" }));
  const slip = must((await within(desk).findByText("Nobody is punished")).closest("li"), "slip");
  fireEvent.change(within(slip).getByLabelText("Put into"), {
    target: { value: session.desk.groups.value[0]?.id },
  });
  await waitFor(() =>
    expect(readCards(projector)).toEqual([
      "Safety1",
      "Nobody is punished",
      "Not grouped1",
      "We disagree in the open",
    ]),
  );
  session.desk.undo();
  await waitFor(() => expect(readCards(projector)).not.toContain("Safety1"));
  fireEvent.click(within(desk).getByRole("button", { name: /^Take the group apart/ }));
  await waitFor(() =>
    expect(readCards(projector)).toEqual(["We disagree in the open", "Nobody is punished"]),
  );

  const later = must(within(desk).getAllByRole("button", { name: "Further down" })[0], "button");
  fireEvent.click(later);
  await waitFor(() =>
    expect(readCards(projector)).toEqual(["Nobody is punished", "We disagree in the open"]),
  );
  fireEvent.click(within(desk).getAllByRole("button", { name: "Done" })[0] ?? desk);
  await waitFor(() => expect(readCards(desk)).toEqual(["Nobody is punished", "We disagree in the open"]));
});

test("a slip is dragged onto a group", async () => {
  const { session, desk, projector } = await openWall();
  session.desk.putGroup({
    id: "g",
    wall: "principles/principles/dissent/description",
    title: "Trust",
    order: "a0",
  });
  fireEvent.click(within(desk).getByRole("button", { name: "Arrange" }));
  const slip = must((await within(desk).findByText("Nobody is punished")).closest("li"), "slip");
  const heap = must(desk.querySelector('[data-heap="g"]'), "heap").getBoundingClientRect();
  fireEvent.pointerDown(must(slip.querySelector(".arrange-grip"), "grip"), {
    button: 0,
    clientX: 0,
    clientY: 0,
  });
  fireEvent.pointerMove(window, { clientX: heap.left + 20, clientY: heap.top + 60 });
  fireEvent.pointerUp(window);
  await waitFor(() => expect(readCards(projector).slice(0, 2)).toEqual(["Trust1", "Nobody is punished"]));
});

test("only the starred answers, said on the board", async () => {
  const { session, projector } = await openWall();
  session.desk.markCard("principles/principles/t1/dissent/description", { starred: true });
  session.desk.show({ onlyStarred: true });
  await waitFor(() => expect(readCards(projector)).toEqual(["We disagree in the open"]));
  expect(projector.textContent).toContain("Starred answers");
  session.desk.show({ onlyStarred: false });
  await waitFor(() => expect(readCards(projector)).toHaveLength(2));
});
