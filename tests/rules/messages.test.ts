import { describe, expect, test } from "vitest";
import { messages } from "../../src/messages/index.ts";
import { readSources } from "./sources.ts";

/** Paths of all texts, e.g. "offline.updateTitle". */
function listKeys(part: object, path: string[] = []): string[][] {
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === "object" && value !== null ? listKeys(value, [...path, key]) : [[...path, key]],
  );
}

/** Texts that no code names: by itself, or through an object whose entries are picked by a variable. */
function findUnusedMessages(words: object, code: string): string[] {
  return listKeys(words)
    .filter((path) => {
      const key = path.at(-1);
      const named = new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,:}]`).test(code);
      const picked = path.slice(1, -1).some((parent) => new RegExp(`\\b${parent}\\[`).test(code));
      return !named && !picked;
    })
    .map((path) => path.join("."));
}

describe("messages", () => {
  test("every text is used", () => {
    const code = readSources(".ts", ".tsx")
      .filter(({ path }) => !/^src\/(messages|dev)\//.test(path))
      .map(({ text }) => text)
      .join("\n");
    expect(findUnusedMessages(messages, code)).toEqual([]);
  });

  test("the rule finds a text that nothing uses", () => {
    const words = { home: { title: "Home", lost: "Lost", states: { on: "On", off: "Off" } } };
    expect(findUnusedMessages(words, "messages.home.title; words.states[state]")).toEqual(["home.lost"]);
    expect(findUnusedMessages(words, "const { title, lost } = messages.home;")).toEqual([
      "home.states.on",
      "home.states.off",
    ]);
  });
});
