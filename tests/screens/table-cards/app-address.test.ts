import { describe, expect, test } from "vitest";
import {
  findOwnAddress,
  judgeAddress,
  readAddress,
  writeAddress,
} from "../../../src/screens/table-cards/app-address.ts";

describe("the app's address on a card", () => {
  test.each([
    ["worktable.example.org", "https://worktable.example.org/"],
    [" https://example.org/worktable/ ", "https://example.org/worktable/"],
    ["http://192.168.1.5:4173", "http://192.168.1.5:4173/"],
  ])("%s is read as %s", (typed, href) => {
    expect(readAddress(typed)?.href).toBe(href);
  });

  test.each(["", "  ", "two words", "https://", "http://["])("“%s” is none", (typed) => {
    expect(readAddress(typed)).toBeNull();
  });

  test("is the page's own without its screen", () => {
    expect(findOwnAddress("https://example.org/worktable/index.html#/session/1/table-cards")).toBe(
      "https://example.org/worktable/",
    );
  });

  test("is judged: a door needs no scan, this machine's own serves nobody else", () => {
    const doors = ["http://192.168.1.5:4173/"];
    const judge = (text: string) => judgeAddress(new URL(text), doors);
    expect(judge("http://192.168.1.5:4173")).toMatchObject({ isDoor: true, isOwn: false });
    expect(judge("http://localhost:4173/")).toMatchObject({ isDoor: false, isOwn: true });
    expect(judge("http://127.0.0.1:4173/")).toMatchObject({ isOwn: true });
    expect(judge("https://example.org/")).toMatchObject({ isDoor: false, isOwn: false });
  });

  test("is written as it is typed", () => {
    expect(writeAddress("https://example.org/")).toBe("example.org");
    expect(writeAddress("http://192.168.1.5:4173/")).toBe("http://192.168.1.5:4173");
  });
});
