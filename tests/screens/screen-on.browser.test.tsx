import "../../src/ui/styles.css";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { messages } from "../../src/messages/settings.ts";
import { SessionGate } from "../../src/screens/session/SessionGate.tsx";
import { SettingsScreen } from "../../src/screens/settings/SettingsScreen.tsx";
import { screenIsHeld } from "../../src/session/wake-lock.ts";
import { type Worktable, WorktableProvider } from "../../src/session/worktable.ts";
import { clearDevices, makeDevice, startAsPresenter, until } from "../session/devices.ts";

afterEach(async () => {
  cleanup();
  await clearDevices();
});

const show = (device: Worktable, id: string | null) => (
  <WorktableProvider value={device}>
    {id === null ? <SettingsScreen /> : <SessionGate sessionId={id}>{() => "in the session"}</SessionGate>}
  </WorktableProvider>
);

test("the screen stays on in a session and only there, and not where it was switched off", async () => {
  const { device, session } = await startAsPresenter();
  const { rerender } = render(show(device, session.ground.id));
  await until(() => screenIsHeld.value);
  rerender(show(device, null));
  await until(() => !screenIsHeld.value);

  const keep = screen.getByRole("switch", { name: messages.settings.screenOn });
  await waitFor(() => expect(keep.getAttribute("aria-checked")).toBe("true"));
  fireEvent.click(keep);
  expect(keep.getAttribute("aria-checked")).toBe("false");
  await waitFor(async () => expect(await device.storage.preference("keep-screen-on")).toBe("no"));
  rerender(show(device, session.ground.id));
  await screen.findByText("in the session");
  expect(screenIsHeld.value).toBe(false);
});

test("Settings lead to the check and to the diagnostics, and name the version", async () => {
  const device = makeDevice();
  await until(() => device.storage.sessions.value !== null);
  render(show(device, null));
  const { check, diagnostics } = messages.settings;
  expect(screen.getByRole("link", { name: check }).getAttribute("href")).toBe("#/check");
  expect(screen.getByRole("link", { name: diagnostics }).getAttribute("href")).toBe("#/diagnostics");
  expect(screen.getByText(/^Worktable \d+\.\d+\.\d+$/)).toBeTruthy();
  await screen.findByText(/used$/);
});
