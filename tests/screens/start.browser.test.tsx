import "../../src/ui/styles.css";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { StartScreen } from "../../src/screens/start/StartScreen.tsx";
import { WorktableProvider } from "../../src/session/worktable.ts";
import { ToastRegion } from "../../src/ui/Toast.tsx";
import { shippedWorkshops } from "../../src/workshops/shipped.ts";
import { clearDevices, makeDevice, until } from "../session/devices.ts";

afterEach(async () => {
  cleanup();
  await clearDevices();
});

test("two taps on the button start one session", async () => {
  const device = makeDevice();
  render(
    <WorktableProvider value={device}>
      <ToastRegion dismissLabel="Close">
        <StartScreen />
      </ToastRegion>
    </WorktableProvider>,
  );
  fireEvent.input(screen.getByLabelText("Title of the session"), { target: { value: "Once" } });
  const button = screen.getByRole("button", { name: "Start the session" }) as HTMLButtonElement;
  await waitFor(() => expect(button.disabled).toBe(false));
  const before = location.hash;
  button.click();
  button.click();
  await waitFor(() => expect(location.hash).not.toBe(before), { timeout: 10_000 });
  history.replaceState(null, "", before || "#");
  // Behind whatever a second start would still have to write.
  const [workshop] = shippedWorkshops;
  if (!workshop) throw new Error("no workshop is shipped");
  const last = await device.start({ title: "Last", tables: ["One"], workshop });
  await until(() => device.storage.sessions.value?.some(({ id }) => id === last) === true);
  expect(device.storage.sessions.value).toHaveLength(2);
});
