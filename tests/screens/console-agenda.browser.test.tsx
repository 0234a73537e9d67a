import "../../src/ui/styles.css";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { messages } from "../../src/messages/agenda.ts";
import { listAgenda, listShownWorksheets } from "../../src/session/stage/agenda.ts";
import { clearDevices, until } from "../session/devices.ts";
import { expectAccessible, must, openConsole } from "./console-support.tsx";

const words = messages.agenda.list;

afterEach(async () => {
  cleanup();
  await clearDevices();
});

type Opened = Awaited<ReturnType<typeof openConsole>>;

const orderOf = ({ stage, ids }: Opened): readonly string[] =>
  listAgenda(stage.value, ids).map(({ id }) => id);
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".agenda-row")];
const handle = (title: string): HTMLElement => screen.getByRole("button", { name: words.move(title) });
const choose = (title: string, item: string): void => {
  fireEvent.click(screen.getByRole("button", { name: words.more(title) }));
  fireEvent.click(screen.getByRole("menuitem", { name: item }));
};
const middleOf = (element: Element): { clientX: number; clientY: number } => {
  const { left, top, height } = element.getBoundingClientRect();
  return { clientX: left + 5, clientY: top + height / 2 };
};

test("a row is moved by its handle's keys, keeps the focus, and goes back by undo", async () => {
  const opened = await openConsole();
  const [first = "", second = "", third = ""] = opened.ids;
  const title = must(opened.titles[0], "title");
  handle(title).focus();
  fireEvent.keyDown(handle(title), { key: "ArrowUp" });
  fireEvent.keyDown(handle(title), { key: "ArrowDown" });
  await until(() => orderOf(opened).slice(0, 2).join() === [second, first].join());
  await waitFor(() => expect(rows()[1]?.dataset.item).toBe(first));
  await waitFor(() => expect(document.activeElement).toBe(handle(title)));
  await screen.findByText(words.moved(title, 2, opened.ids.length));
  fireEvent.keyDown(handle(title), { key: "ArrowDown" });
  await until(() => orderOf(opened).slice(0, 3).join() === [second, third, first].join());
  await waitFor(() => expect(rows()[2]?.dataset.item).toBe(first));
  fireEvent.click(screen.getByRole("button", { name: messages.common.undo }));
  await until(() => orderOf(opened).slice(0, 3).join() === [second, first, third].join());
});

test("a row is dragged to another place; the line says where; Escape leaves it", async () => {
  const opened = await openConsole();
  const [first = "", second = "", third = "", fourth = ""] = opened.ids;
  must(rows()[0], "row").scrollIntoView({ block: "center" });
  const grip = handle(must(opened.titles[0], "title"));

  fireEvent.pointerDown(grip, { button: 0, ...middleOf(grip) });
  fireEvent.pointerMove(grip, middleOf(must(rows()[2], "row")));
  fireEvent.pointerMove(grip, { clientX: 5, clientY: middleOf(must(rows()[2], "row")).clientY + 2 });
  await waitFor(() => expect(rows()[3]?.dataset.drop).toBe("before"));
  fireEvent.keyDown(document.body, { key: "Escape" });
  await waitFor(() => expect(document.querySelector("[data-drop]")).toBeNull());
  fireEvent.pointerUp(grip);
  expect(orderOf(opened)).toEqual(opened.ids);

  fireEvent.pointerDown(grip, { button: 0, ...middleOf(grip) });
  fireEvent.pointerMove(grip, { clientX: 5, clientY: middleOf(must(rows()[2], "row")).clientY + 2 });
  await waitFor(() => expect(rows()[3]?.dataset.drop).toBe("before"));
  fireEvent.pointerUp(grip);
  await until(
    () =>
      orderOf(opened).slice(0, 4).join() === [second, third, first, fourth].join() &&
      orderOf(opened).length === opened.ids.length,
  );
});

test("a worksheet is hidden from the tablets and shown again", async () => {
  const { stage, ids, titles } = await openConsole();
  const title = must(titles[1], "title");
  choose(title, words.hide);
  await until(() => !listShownWorksheets(stage.value, ids).includes(ids[1] ?? ""));
  await waitFor(() => expect(rows()[1]?.textContent).toContain(words.hidden));
  choose(title, words.show);
  await until(() => listShownWorksheets(stage.value, ids).includes(ids[1] ?? ""));
});

test("a break is added, named, planned, gone to, taken away and brought back", async () => {
  const opened = await openConsole();
  const { session, stage, ids } = opened;
  choose(must(opened.titles[0], "title"), words.addBreak);
  await until(() => stage.value.agenda[1]?.kind === "break");
  await waitFor(() => expect(rows()[1]?.textContent).toContain(words.breakTitle));
  choose(words.breakTitle, words.plan);
  const dialog = await screen.findByRole("dialog");
  fireEvent.input(within(dialog).getByLabelText(words.breakLabel), { target: { value: "Lunch" } });
  fireEvent.input(within(dialog).getByLabelText(words.plannedMinutes), { target: { value: "45" } });
  fireEvent.click(within(dialog).getByRole("button", { name: words.done }));
  await screen.findByRole("button", { name: words.more("Lunch") });
  await screen.findByText(words.planned(45));
  expect(rows()[1]?.textContent).toContain(words.minutes(45));
  expect(await screen.findByText(/^Started now, the day ends about/)).toBeTruthy();

  session.desk.show({ worksheetId: ids[0] ?? null });
  fireEvent.click(screen.getByRole("button", { name: words.go("Lunch") }));
  await waitFor(() => expect(rows()[1]?.getAttribute("aria-current")).toBe("step"));
  expect(session.desk.board.value.worksheetId).toBeNull();
  await expectAccessible();

  choose("Lunch", words.removeBreak);
  await until(() => orderOf(opened).join() === ids.join());
  expect(stage.value.current).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: messages.common.undo }));
  await until(() => stage.value.agenda[1]?.kind === "break");
  expect(stage.value.current).toBe(stage.value.agenda[1]?.id);
  // At the end, for a day that closes with one.
  fireEvent.click(screen.getByRole("button", { name: words.breakAtEnd }));
  await until(() => stage.value.agenda.at(-1)?.kind === "break");
});

test("planned minutes of what is hidden don't count, nor what is over", async () => {
  const { session, ids, titles, stage } = await openConsole();
  const [first = "", second = "", third = ""] = ids;
  session.desk.setPlan(first, { minutes: 60 });
  session.desk.setPlan(second, { minutes: 30 });
  session.desk.setPlan(third, { minutes: 20 });
  await screen.findByText(words.planned(110));
  choose(must(titles[1], "title"), words.hide);
  await screen.findByText(words.planned(80));
  const writeTime = (minutes: number): string =>
    new Date(session.ground.clock.now() + minutes * 60_000).toLocaleTimeString(undefined, {
      hour: "2-digit",
      minute: "2-digit",
    });
  fireEvent.keyDown(document.body, { key: "PageDown" });
  fireEvent.keyDown(document.body, { key: "PageDown" });
  await until(() => stage.value.current === third);
  const says = await screen.findByText(/^At this pace the day ends about/);
  await waitFor(() =>
    expect([20, 19].map((left) => messages.agenda.run.ends(writeTime(left)))).toContain(says.textContent),
  );
});
