import "../../src/ui/styles.css";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { messages } from "../../src/messages/diagnostics.ts";
import { DiagnosticsScreen } from "../../src/screens/diagnostics/DiagnosticsScreen.tsx";
import { writeReport, writeReportText } from "../../src/screens/diagnostics/report.ts";
import { readDiagnostics } from "../../src/session/diagnostics.ts";
import { type OpenSession, type Worktable, WorktableProvider } from "../../src/session/worktable.ts";
import { ToastRegion } from "../../src/ui/Toast.tsx";
import { clearDevices, joinAt, makeDevice, startAsPresenter, until } from "../session/devices.ts";

const words = messages.diagnostics;
const DISSENT = "principles/principles/dissent/description";

afterEach(async () => {
  cleanup();
  await clearDevices();
});

const show = (device: Worktable, session: OpenSession | null) =>
  render(
    <WorktableProvider value={device}>
      <ToastRegion dismissLabel="Close">
        <DiagnosticsScreen session={session} />
      </ToastRegion>
    </WorktableProvider>,
  );

test("with two devices it names links, figures and documents, and nothing that people wrote", async () => {
  const { device, session } = await startAsPresenter();
  const ana = await joinAt(device, "t2", "Ana Secret");
  ana.session.answers.text(DISSENT).splice?.(0, 0, "A secret answer");
  await until(() => session.devices.value.some(({ name }) => name === "Ana Secret"));

  const there = await readDiagnostics(ana.device);
  const here = await readDiagnostics(device);
  expect(here.session).toMatchObject({ role: "presenter", tables: 2, leading: true, lostEveryLink: false });
  expect(here.session?.links).toHaveLength(1);
  expect(here.session?.links[0]).toMatchObject({
    device: there.device,
    role: "participant",
    tableId: "t2",
    state: "open",
  });
  expect(here.session?.links[0]?.bytesReceived).toBeGreaterThan(100);
  expect(here.session?.documents.map(({ name }) => name).sort()).toEqual(["desk", "plans", "t1", "t2"]);
  expect(here.session?.devices).toHaveLength(2);
  expect(there.session).toMatchObject({ role: "participant", tableId: "t2", presenterHere: true });
  const mine = there.session?.documents.find(({ name }) => name === "t2");
  expect(mine?.changes).toBeGreaterThanOrEqual("A secret answer".length);
  await until(() => ana.session.ground.keeping.value.kind === "kept");
  const kept = (await readDiagnostics(ana.device)).session?.documents ?? [];
  expect(kept.every((one) => one.kept === one.changes && one.keeping === "kept")).toBe(true);

  for (const found of [here, there]) {
    const text = writeReportText(writeReport(found));
    expect(text).toContain(found.browser);
    expect(text).toContain(`== ${words.parts.links} ==`);
    expect(text).toContain(here.device ?? "none");
    for (const private_ of ["Secret", "secret", "North", "South", session.ground.record.value.title]) {
      expect(text).not.toContain(private_);
    }
  }
});

test("the page renews itself, and its text can be taken where there is no clipboard", async () => {
  const { device, session } = await startAsPresenter();
  show(device, session);
  const time = () => screen.getByText(words.rows.time).nextElementSibling?.textContent;
  await waitFor(() => expect(time()).toMatch(/^\d{4}-/));
  const first = time();
  await waitFor(() => expect(time()).not.toBe(first));

  const writeText = navigator.clipboard.writeText.bind(navigator.clipboard);
  try {
    navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
    fireEvent.click(screen.getByRole("button", { name: words.copy }));
    const area = (await screen.findByLabelText(words.copyByHand)) as HTMLTextAreaElement;
    expect(area.value).toContain(`${words.rows.role}: presenter`);
    await waitFor(() => expect(area.selectionEnd).toBe(area.value.length));
    const copied: string[] = [];
    navigator.clipboard.writeText = async (text) => void copied.push(text);
    fireEvent.click(screen.getByRole("button", { name: words.copy }));
    await screen.findByText(words.copied);
    expect(copied[0]).toContain(navigator.userAgent);
  } finally {
    navigator.clipboard.writeText = writeText;
  }
});

test("outside of a session it still tells of the device", async () => {
  const device = makeDevice();
  await until(() => device.storage.sessions.value !== null);
  show(device, null);
  await screen.findByText(navigator.userAgent);
  expect(screen.queryByText(words.parts.session)).toBeNull();
  expect((await readDiagnostics(device)).device).toBeNull();
});
