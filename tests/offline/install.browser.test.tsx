import { render, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { messages } from "../../src/messages/index.ts";
import { InstallOffer } from "../../src/offline/InstallOffer.tsx";
import { OfflineNote } from "../../src/offline/OfflineNote.tsx";
import { startOffline } from "../../src/offline/register.ts";

test("installing is offered once the browser offers it, and asked for once", async () => {
  const offline = startOffline();
  let asked = 0;
  const prompt = async () => {
    asked++;
  };
  render(<InstallOffer offline={offline} />);
  expect(screen.queryByRole("status")).toBeNull();

  const event = Object.assign(new Event("beforeinstallprompt", { cancelable: true }), { prompt });
  dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  (await screen.findByRole("button", { name: messages.offline.installNow })).click();
  await waitFor(() => expect(screen.queryByRole("button")).toBeNull());
  expect(asked).toBe(1);
});

test("without a service worker the app says what that means, and nothing breaks", async () => {
  const offline = startOffline();
  render(<OfflineNote offline={offline} />);
  expect(screen.getByText(messages.offline.notPossible).isConnected).toBe(true);
  await offline.applyUpdate();
  expect(offline.updateWaiting.value).toBe(false);
});
