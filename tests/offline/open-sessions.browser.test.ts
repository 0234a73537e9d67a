import { expect, test } from "vitest";
import { isSessionOpen } from "../../src/offline/open-sessions.ts";
import { SESSION_LOCK } from "../../src/session/open-ground.ts";

test("a session is open as long as its lock is held, whoever holds it", async () => {
  expect(await isSessionOpen()).toBe(false);
  await navigator.locks.request(`${SESSION_LOCK}one`, async () => {
    expect(await isSessionOpen()).toBe(true);
  });
  await navigator.locks.request("something else", async () => {
    expect(await isSessionOpen()).toBe(false);
  });
});
