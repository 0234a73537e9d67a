import { afterEach, expect, test } from "vitest";
import {
  keepScreenOn,
  readScreenWish,
  screenIsHeld,
  tryScreen,
  wishScreenOn,
} from "../../src/session/wake-lock.ts";
import { clearDevices, makeDevice, until } from "./devices.ts";

afterEach(clearDevices);

test("the screen is kept on unless the device was told otherwise, and the wish stays", async () => {
  const { storage } = makeDevice("awake");
  const stop = keepScreenOn(storage);
  await until(() => screenIsHeld.value);
  wishScreenOn(storage, false);
  expect(screenIsHeld.value).toBe(false);
  expect(await storage.preference("keep-screen-on")).toBe("no");
  wishScreenOn(storage, true);
  await until(() => screenIsHeld.value);
  stop();
  expect(screenIsHeld.value).toBe(false);
  wishScreenOn(storage, false);

  // The next start of the app on the same device.
  const { storage: later } = makeDevice("awake");
  await until(() => readScreenWish(later).value !== null);
  expect(readScreenWish(later).value).toBe(false);
});

test("a lock that the browser took back is asked for again when the page comes into view", async () => {
  const { storage } = makeDevice();
  const given: WakeLockSentinel[] = [];
  const request = navigator.wakeLock.request.bind(navigator.wakeLock);
  navigator.wakeLock.request = async (type) => {
    const lock = await request(type);
    given.push(lock);
    return lock;
  };
  const visibility = (state: DocumentVisibilityState): void => {
    Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  };
  const stop = keepScreenOn(storage);
  try {
    await until(() => screenIsHeld.value);
    visibility("hidden");
    await given[0]?.release();
    expect(screenIsHeld.value).toBe(false);
    visibility("visible");
    await until(() => screenIsHeld.value);
    expect(given).toHaveLength(2);
  } finally {
    stop();
    Reflect.deleteProperty(document, "visibilityState");
    Reflect.deleteProperty(navigator.wakeLock, "request");
  }
});

test("where the browser has no wake lock nothing breaks, and the check says so", async () => {
  const { storage } = makeDevice();
  await until(() => readScreenWish(storage).value !== null);
  const found = Object.getOwnPropertyDescriptor(Navigator.prototype, "wakeLock");
  if (!found) throw new Error("no wake lock here at all");
  Reflect.deleteProperty(Navigator.prototype, "wakeLock");
  try {
    keepScreenOn(storage)();
    expect(await tryScreen()).toBe("missing");
  } finally {
    Object.defineProperty(Navigator.prototype, "wakeLock", found);
  }
  expect(await tryScreen()).toBe("works");
});
