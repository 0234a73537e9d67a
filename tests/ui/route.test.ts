import { expect, test } from "vitest";
import { matchPath } from "../../src/ui/route.ts";

test("a part of an address comes decoded", () => {
  expect(matchPath("/session/:session", "/session/a%20b")).toEqual({ session: "a b" });
});

test.each(["%", "%E0%A4%A", "%zz"])("the broken encoding %s fits no address, and nothing throws", (part) => {
  expect(matchPath("/session/:session", `/session/${part}`)).toBeNull();
});
