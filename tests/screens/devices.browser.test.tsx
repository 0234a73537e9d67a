import "../../src/ui/styles.css";
import { signal } from "@preact/signals";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { openSamplePresenter, SAMPLE_DEVICES } from "../../src/dev/room-sample/sample-sessions.ts";
import { messages } from "../../src/messages/devices.ts";
import { DevicesScreen } from "../../src/screens/devices/DevicesScreen.tsx";
import type { PresenterSession } from "../../src/session/presenter.ts";
import { WorktableProvider } from "../../src/session/worktable.ts";
import { ToastRegion } from "../../src/ui/Toast.tsx";
import { clearDevices, joinAt, makeDevice, startAsPresenter, until } from "../session/devices.ts";

const words = messages.devices;

afterEach(async () => {
  cleanup();
  await clearDevices();
});

/** The screen of a session whose changes are written down. */
async function openScripted(change: Partial<PresenterSession> = {}) {
  const calls: string[] = [];
  const device = makeDevice();
  const note = (name: string) => async (of: string | number) => void calls.push(`${name} ${of}`);
  const session: PresenterSession = {
    ...(await openSamplePresenter(device)),
    removeDevice: note("remove"),
    restoreDevice: note("restore"),
    nameDeputy: note("name"),
    dismissDeputy: note("dismiss"),
    rotate: note("rotate"),
    ...change,
  };
  show(device, session);
  return { calls, session };
}

const show = (device: ReturnType<typeof makeDevice>, session: PresenterSession) =>
  render(
    <WorktableProvider value={device}>
      <ToastRegion dismissLabel="Close">
        <DevicesScreen session={session} />
      </ToastRegion>
    </WorktableProvider>,
  );

const rowOf = (name: string): HTMLElement => {
  const row = screen.getByText(name, { selector: "strong" }).closest("li");
  if (!row) throw new Error(`No row ${name}`);
  return row;
};
const choose = (row: HTMLElement, item: string) => {
  fireEvent.click(within(row).getByRole("button"));
  fireEvent.click(within(row).getByRole("menuitem", { name: item }));
};

test("devices stand at their tables, with their links in words; who is gone stays listed", async () => {
  await openScripted();
  const table = screen.getByRole("region", { name: "Table 2" });
  expect(within(table).getAllByRole("listitem")).toHaveLength(3);
  expect(rowOf("Elif").textContent).toContain(words.links["through-others"]);
  expect(rowOf("Chidi").textContent).toContain(words.links.silent);
  expect(rowOf("Farid").textContent).toContain(words.links.gone);
  expect(rowOf("Farid").className).toContain("device-gone");
  expect(within(screen.getByRole("region", { name: "By the window" })).getByText(words.nobody)).toBeTruthy();
  // This device can't be removed by itself.
  expect(within(rowOf(words.self)).queryByRole("button")).toBeNull();
});

test("removing asks first, says what it does, and can be taken back", async () => {
  const { calls } = await openScripted();
  choose(rowOf("Ana"), words.remove.open);
  const dialog = screen.getByRole("dialog", { name: words.remove.title("Ana") });
  expect(dialog.textContent).toContain(words.remove.text);
  fireEvent.click(within(dialog).getByRole("button", { name: messages.common.cancel }));
  expect(calls).toEqual([]);

  choose(rowOf("Ana"), words.remove.open);
  fireEvent.click(screen.getByRole("button", { name: words.remove.confirm }));
  await screen.findByText(words.remove.done("Ana"));
  fireEvent.click(screen.getByRole("button", { name: messages.common.undo }));
  await waitFor(() => expect(calls).toEqual(["remove device-Ana", "restore device-Ana"]));

  fireEvent.click(screen.getByRole("button", { name: words.remove.restoreNamed("Hamid") }));
  await waitFor(() => expect(calls.at(-1)).toBe("restore device-removed"));
});

test("a deputy is named and dismissed; a deputy's own device offers neither", async () => {
  const { calls, session } = await openScripted();
  choose(rowOf("Ana"), words.makeDeputy);
  await screen.findByText(words.isDeputy("Ana"));
  choose(rowOf("Hall laptop"), words.dismiss);
  await screen.findByText(words.isNoDeputy("Hall laptop"));
  expect(calls).toEqual(["name device-Ana", "dismiss device-Hall laptop"]);

  cleanup();
  const record = session.ground.record.peek();
  const ground = { ...session.ground, record: signal({ ...record, presenterId: "another" }) };
  show(makeDevice(), { ...session, ground });
  fireEvent.click(within(rowOf("Ana")).getByRole("button"));
  expect(
    within(rowOf("Ana"))
      .getAllByRole("menuitem")
      .map(({ textContent }) => textContent),
  ).toEqual([words.screens.useProjector, words.screens.useRemote, words.remove.open]);
  expect(screen.getByText(words.second.founderOnly)).toBeTruthy();
});

test("moving on shows who goes where, and is taken back", async () => {
  const { calls } = await openScripted();
  fireEvent.click(screen.getByRole("button", { name: words.rotate.on }));
  const plan = within(screen.getByRole("list", { name: words.rotate.plan }));
  expect(plan.getAllByRole("listitem")).toHaveLength(4);
  expect(plan.getByText(words.rotate.goes("By the window", "Table 1"))).toBeTruthy();
  expect(calls).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: words.rotate.confirm }));
  fireEvent.click(await screen.findByRole("button", { name: words.rotate.undo }));
  await waitFor(() => expect(calls).toEqual(["rotate 1", "rotate -1"]));

  fireEvent.click(screen.getByRole("button", { name: words.rotate.back }));
  expect(screen.getByText(words.rotate.goes("Table 1", "By the window"))).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: messages.common.cancel }));
  expect(calls).toHaveLength(2);
});

test("a change that can't be kept is said", async () => {
  await openScripted({ rotate: () => Promise.reject(new Error("disk full")) });
  fireEvent.click(screen.getByRole("button", { name: words.rotate.on }));
  fireEvent.click(screen.getByRole("button", { name: words.rotate.confirm }));
  expect(await screen.findByText(words.notDone)).toBeTruthy();
});

test("forty devices of ten tables are all there", async () => {
  const [sample] = SAMPLE_DEVICES.filter(({ name }) => name === "Ana");
  if (!sample) throw new Error("No sample");
  const many = Array.from({ length: 40 }, (_, index) => ({
    ...sample,
    deviceId: `many-${index}`,
    name: `Person ${index}`,
    tableId: `t${1 + (index % 4)}`,
  }));
  await openScripted({ devices: signal(many) });
  expect(screen.getByText(words.sentence([words.here(40)]))).toBeTruthy();
  expect(screen.getAllByRole("button", { name: /^More about Person/ })).toHaveLength(40);
});

test("with real devices: one is removed and let back in, one is moved on", async () => {
  const { device, session } = await startAsPresenter();
  const ana = await joinAt(device, "t1", "Ana");
  show(device, session);
  await waitFor(() => expect(rowOf("Ana").textContent).toContain(words.links.open));

  fireEvent.click(screen.getByRole("button", { name: words.rotate.on }));
  fireEvent.click(screen.getByRole("button", { name: words.rotate.confirm }));
  await until(() => ana.device.current.value?.ground.record.value.moves === 1);
  await waitFor(() =>
    expect(within(screen.getByRole("region", { name: "South" })).getByText("Ana")).toBeTruthy(),
  );

  choose(rowOf("Ana"), words.remove.open);
  fireEvent.click(screen.getByRole("button", { name: words.remove.confirm }));
  await until(() => ana.device.current.value?.ground.isRemoved.value === true);
  fireEvent.click(await screen.findByRole("button", { name: words.remove.restoreNamed("Ana") }));
  await until(() => session.ground.record.value.removed.length === 0);
});
