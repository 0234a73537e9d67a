import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { messages } from "../../src/messages/index.ts";
import { WorksheetListScreen } from "../../src/screens/worksheet/WorksheetListScreen.tsx";
import { WorksheetScreen } from "../../src/screens/worksheet/WorksheetScreen.tsx";
import { goToItem, moveItem, putBreak, setHidden } from "../../src/session/stage/set-agenda.ts";
import { clearDevices } from "../session/devices.ts";
import { idsOf, openPaceRoom, show, titleOf } from "./pace-support.tsx";

const words = messages.worksheets;

afterEach(async () => {
  cleanup();
  await clearDevices();
});

test("the contents follow the agenda: order, breaks, the handout's numbers, what is now, nothing hidden", async () => {
  const { session, device, set } = await openPaceRoom();
  const ids = idsOf(session);
  const [first = "", second = "", third = ""] = ids;
  show(device, <WorksheetListScreen session={session} />);
  const list = document.querySelector(".contents");
  if (!(list instanceof HTMLElement)) throw new Error("No contents");
  expect(within(list).getAllByRole("listitem")).toHaveLength(ids.length);

  await set((stage) =>
    goToItem(
      putBreak(
        setHidden(moveItem(stage, ids, third, 0), ids, second, true),
        ids,
        { id: "tea", title: "Tea" },
        third,
      ),
      first,
    ),
  );
  await waitFor(() => expect(within(list).getAllByRole("listitem")).toHaveLength(ids.length));
  const [one, two, three] = within(list).getAllByRole("listitem");
  expect(one?.textContent).toContain(`3${titleOf(session, third)}`);
  expect(two?.textContent).toBe("Tea");
  expect(three?.textContent).toContain(`1${titleOf(session, first)} ${words.now}`);
  expect(within(list).getAllByText(words.now)).toHaveLength(1);
  expect(list.textContent).not.toContain(titleOf(session, second));

  // Looking for a word does not find what is hidden either.
  fireEvent.input(screen.getByLabelText(words.search.label), {
    target: { value: titleOf(session, second) },
  });
  await screen.findByText(words.search.none(titleOf(session, second)));
  fireEvent.input(screen.getByLabelText(words.search.label), { target: { value: "" } });

  // A break that is on is marked too.
  await set((stage) => goToItem(stage, "tea"));
  await waitFor(() =>
    expect(document.querySelector(".contents-break")?.textContent).toBe(`Tea ${words.now}`),
  );
});

test("a hidden worksheet opens by its address, and stands between none", async () => {
  const { session, device, set } = await openPaceRoom();
  const ids = idsOf(session);
  const [first = "", second = "", third = ""] = ids;
  await set((stage) => setHidden(stage, ids, second, true));
  show(device, <WorksheetScreen session={session} worksheetId={second} />);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(titleOf(session, second));
  expect(within(screen.getByRole("navigation")).queryAllByRole("link")).toEqual([]);
  cleanup();
  show(device, <WorksheetScreen session={session} worksheetId={first} />);
  expect(
    within(screen.getByRole("navigation"))
      .getAllByRole("link")
      .map(({ textContent }) => textContent),
  ).toEqual([titleOf(session, third)]);
});
