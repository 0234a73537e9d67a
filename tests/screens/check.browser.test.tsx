import "../../src/ui/styles.css";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { messages } from "../../src/messages/check.ts";
import { messages as pairMessages } from "../../src/messages/pair.ts";
import { CheckScreen } from "../../src/screens/check/CheckScreen.tsx";
import { writeCheck } from "../../src/screens/check/check-text.ts";
import { tryCamera } from "../../src/screens/check/try-camera.ts";
import { CHECK_IDS } from "../../src/session/check/judge.ts";
import type { ReadingsSoFar } from "../../src/session/check/readings.ts";
import type { Worktable } from "../../src/session/worktable.ts";
import { WorktableProvider } from "../../src/session/worktable.ts";
import { ToastRegion } from "../../src/ui/Toast.tsx";
import { clearDevices, joinAt, makeDevice, startAsPresenter, until } from "../session/devices.ts";

const words = messages.check;

afterEach(async () => {
  cleanup();
  await clearDevices();
});

function show(device: Worktable): void {
  render(
    <WorktableProvider value={device}>
      <ToastRegion dismissLabel="Close">
        <CheckScreen />
      </ToastRegion>
    </WorktableProvider>,
  );
}

const rowOf = (title: string): HTMLElement => {
  const row = screen.getByRole("heading", { name: new RegExp(`^${title}`) }).closest("li");
  if (!row) throw new Error(`No row ${title}`);
  return row;
};
const allRead = (): Promise<void> =>
  waitFor(
    () => {
      expect(screen.getAllByRole("heading", { level: 2 }).length).toBeGreaterThanOrEqual(CHECK_IDS.length);
      expect(screen.queryByText(words.signs.running)).toBeNull();
    },
    { timeout: 15_000 },
  );

test("one list with a sum on top; each thing not right says what to do", async () => {
  show(makeDevice());
  await allRead();
  const toLook = screen.getAllByText(words.signs.look).length;
  expect(screen.getByText(words.summary.toLook(toLook))).toBeTruthy();
  expect(rowOf(words.rows.clock.title).textContent).toContain(words.rows.clock.outcomes.plausible.said);
  for (const row of document.querySelectorAll<HTMLElement>(".check-look")) {
    expect(within(row).getAllByRole("listitem").length).toBeGreaterThan(0);
  }
  fireEvent.click(screen.getByRole("button", { name: words.again }));
  await screen.findByText(words.summary.looking);
  await allRead();
});

test("two devices are tried through the cards as text, and the link ends with the page", async () => {
  const [device, other] = [makeDevice(), makeDevice()];
  show(device);
  await allRead();
  fireEvent.click(screen.getByRole("button", { name: words.try.devices }));
  fireEvent.click(await screen.findByRole("button", { name: pairMessages.pair.ask.withoutScanning }));
  const theirs = (await other.room()).pair();
  await until(() => theirs.state.value.kind === "showing");
  const card = theirs.state.value.kind === "showing" ? theirs.state.value.card : "";
  await waitFor(() => expect(document.querySelector("output")?.textContent).toMatch(/\d{5} \d{5}/));
  const mine = document.querySelector("output")?.textContent ?? "";
  fireEvent.input(await screen.findByLabelText(pairMessages.pair.text.theirs), { target: { value: card } });
  fireEvent.click(screen.getByRole("button", { name: pairMessages.pair.text.link }));
  theirs.take(mine.replace(/\s/g, ""));
  await waitFor(
    () =>
      expect(rowOf(words.rows.devices.title).textContent).toContain(words.rows.devices.outcomes.linked.said),
    { timeout: 15_000 },
  );
  expect(rowOf(words.rows.devices.title).textContent).toContain(words.facts.linked(1));
  const room = await other.room();
  expect(room.links.value).toHaveLength(1);
  cleanup();
  await until(() => room.links.value.length === 0);
});

test("in a session the links that are there speak for the network, without a second scan", async () => {
  const { device } = await startAsPresenter();
  await joinAt(device, "t1", "Ana");
  show(device);
  await allRead();
  const row = rowOf(words.rows.devices.title);
  expect(row.textContent).toContain(words.rows.devices.outcomes.linked.said);
  expect(within(row).queryByRole("button")).toBeNull();
});

test("a network that keeps devices apart is said, with the ways out", async () => {
  const device = makeDevice();
  show(device);
  await allRead();
  expect(screen.queryByText(words.waysOut)).toBeNull();
  const known = globalThis.RTCPeerConnection;
  try {
    Reflect.set(
      globalThis,
      "RTCPeerConnection",
      // Finds an address and never reaches anyone, like a Wi-Fi that isolates its clients.
      class extends known {
        override async setRemoteDescription(): Promise<void> {
          throw new Error("unreachable");
        }
      },
    );
    fireEvent.click(screen.getByRole("button", { name: words.try.devices }));
    fireEvent.click(await screen.findByRole("button", { name: pairMessages.pair.ask.withoutScanning }));
    const theirs = (await makeDevice().room()).pair();
    await until(() => theirs.state.value.kind === "showing");
    const card = theirs.state.value.kind === "showing" ? theirs.state.value.card : "";
    await waitFor(() => expect(document.querySelector("output")?.textContent).toMatch(/\d{5} \d{5}/));
    fireEvent.input(await screen.findByLabelText(pairMessages.pair.text.theirs), { target: { value: card } });
    fireEvent.click(screen.getByRole("button", { name: pairMessages.pair.text.link }));
    await screen.findByRole("alert", {}, { timeout: 15_000 });
  } finally {
    Reflect.set(globalThis, "RTCPeerConnection", known);
  }
  fireEvent.click(screen.getByRole("button", { name: pairMessages.pair.cancel }));
  await screen.findByText(words.waysOut);
  expect(screen.getByRole("button", { name: words.try.devicesAgain })).toBeTruthy();
});

test("the camera is opened and closed again, and its refusal is told", async () => {
  const canvas = document.createElement("canvas");
  canvas.getContext("2d");
  const stream = canvas.captureStream(1);
  const cameras = { isAllowed: async () => true, listIds: async () => [], open: async () => stream };
  let during: readonly string[] = [];
  const meanwhile = async () => {
    during = stream.getTracks().map(({ readyState }) => readyState);
  };
  expect(await tryCamera(meanwhile, cameras)).toBe("works");
  expect(during).toEqual(["live"]);
  expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(["ended"]);
  expect(await tryCamera(meanwhile, { ...cameras, open: () => Promise.reject(new Error("broken")) })).toBe(
    "busy",
  );
});

test("as text it names every check and its sign", () => {
  const readings: ReadingsSoFar = {
    camera: "refused",
    localNetwork: "not-asked",
    addresses: { hasWebRtc: true, real: 1, names: 1, connected: true },
    devices: { kind: "linked", count: 2, statistics: { roundTripMs: 3.4, local: "host", remote: "prflx" } },
    storage: { tells: true, persisted: true, usage: 2e6, quota: 1e9 },
    screen: "works",
    offline: { worker: "active", stored: 61, missing: 1 },
    clock: null,
  };
  const text = writeCheck(readings, new Date(Date.UTC(2026, 2, 14, 8)));
  const lines = text.split("\n");
  expect(lines).toHaveLength(1 + CHECK_IDS.length);
  expect(lines[0]).toContain("2026-03-14T08:00:00.000Z");
  expect(lines[1]).toBe(
    `[${words.signs.look}] ${words.rows.camera.title}: ${words.rows.camera.outcomes.refused.said}`,
  );
  expect(text).toContain("2 devices linked, 3 ms there and back, host to prflx.");
  expect(text).toContain("61 files, 1 missing.");
  expect(lines.at(-1)).toContain(words.signs.running);
});
