import "../../src/ui/styles.css";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { messages } from "../../src/messages/agenda.ts";
import { clearDevices } from "../session/devices.ts";
import { must, openConsole } from "./console-support.tsx";

const words = messages.agenda.board;

afterEach(async () => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(window, "getScreenDetails");
  Reflect.deleteProperty(screen_, "isExtended");
  cleanup();
  await clearDevices();
});

const screen_ = window.screen;
const press = (name: string): boolean => fireEvent.click(screen.getByRole("button", { name }));

/** Real windows, but empty ones: the page under test is the test runner's. */
function openEmptyWindows() {
  const open = window.open.bind(window);
  const opened: Window[] = [];
  const calls = vi.spyOn(window, "open").mockImplementation((_, name, features) => {
    const made = must(open("about:blank", name, features), "window");
    opened.push(made);
    return made;
  });
  return { opened, calls };
}

test("the board's window is opened once, then brought to the front; it is said when it is closed", async () => {
  const { session } = await openConsole();
  const { opened, calls } = openEmptyWindows();
  press(words.open);
  await screen.findByText(words.isOpen);
  expect(calls.mock.calls[0]?.[0]).toMatch(new RegExp(`#/session/${session.ground.id}/projector$`));
  press(words.front);
  await waitFor(() => expect(screen.getByText(words.isOpen)).toBeTruthy());
  expect(calls).toHaveBeenCalledTimes(1);
  opened[0]?.close();
  await screen.findByText(words.closed);

  press(words.open);
  await screen.findByText(words.isOpen);
  press(words.close);
  await screen.findByText(words.closed);
  expect(opened.map(({ closed }) => closed)).toEqual([true, true]);
});

test("a window that the browser keeps closed is said, with what to do", async () => {
  await openConsole();
  vi.spyOn(window, "open").mockReturnValue(null);
  press(words.open);
  await screen.findByText(words.blocked);
  vi.restoreAllMocks();
  const { opened } = openEmptyWindows();
  press(words.open);
  await screen.findByText(words.isOpen);
  expect(screen.queryByText(words.blocked)).toBeNull();
  opened[0]?.close();
  await screen.findByText(words.closed);
});

test("with a second screen the window goes there; without the permission it opens here", async () => {
  await openConsole();
  const { opened, calls } = openEmptyWindows();
  const here = { availLeft: 0, availTop: 0, availWidth: 1440, availHeight: 900 };
  const there = { availLeft: 1440, availTop: 0, availWidth: 1920, availHeight: 1080 };
  const getScreenDetails = vi.fn(async () => ({ screens: [here, there], currentScreen: here }));
  Object.assign(window, { getScreenDetails });
  // One screen: nobody is asked.
  press(words.open);
  await screen.findByText(words.isOpen);
  expect(getScreenDetails).not.toHaveBeenCalled();
  press(words.close);
  await screen.findByText(words.closed);

  Object.defineProperty(screen_, "isExtended", { value: true, configurable: true });
  press(words.open);
  await screen.findByText(words.isOpen);
  expect(calls.mock.calls[1]?.[2]).toContain("left=1440,top=0,width=1920,height=1080");
  press(words.close);
  await screen.findByText(words.closed);

  getScreenDetails.mockRejectedValue(new DOMException("", "NotAllowedError"));
  press(words.open);
  await screen.findByText(words.isOpen);
  expect(calls.mock.calls[2]?.[2]).not.toContain("left=");
  for (const one of opened) one.close();
  await screen.findByText(words.closed);
});
