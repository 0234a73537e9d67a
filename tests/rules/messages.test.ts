import { describe, expect, test } from "vitest";
import { plural } from "../../src/messages/plural.ts";
import { readSources } from "./sources.ts";

/** src/messages/<area>.ts: what the screens of an area say, beside the words of the first screens. */
const areas = import.meta.glob<{ readonly messages?: object }>("../../src/messages/*.ts", { eager: true });
const messages = Object.assign({}, ...Object.values(areas).map((area) => area.messages ?? {}));

/** Paths of all texts, e.g. "offline.updateTitle". */
function listKeys(part: object, path: string[] = []): string[][] {
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === "object" && value !== null ? listKeys(value, [...path, key]) : [[...path, key]],
  );
}

/** Whether a file picks entries of an object by a variable: `words.states[state]`, or by a name given to it. */
function picksFrom(parent: string, code: string): boolean {
  const names = [...code.matchAll(new RegExp(`(\\w+) = [\\w.]*\\.${parent};`, "g"))].map(([, name]) => name);
  return [parent, ...names].some((name) => new RegExp(`\\b${name}\\[`).test(code));
}

/** Texts that no file names: by itself, or through an object whose entries are picked by a variable. */
function findUnusedMessages(words: object, files: readonly string[]): string[] {
  const picked = new Map<string, boolean>(); // asked of thousands of texts, answered once for each object
  const isPicked = (parent: string): boolean => {
    const known = picked.get(parent) ?? files.some((code) => picksFrom(parent, code));
    picked.set(parent, known);
    return known;
  };
  return listKeys(words)
    .filter((path) => {
      const named = new RegExp(`\\.${path.at(-1)}\\b|[{,]\\s*${path.at(-1)}\\s*[,:}]`);
      return !files.some((code) => named.test(code)) && !path.slice(1, -1).some(isPicked);
    })
    .map((path) => path.join("."));
}

describe("messages", () => {
  test("every text is used", () => {
    const files = readSources(".ts", ".tsx")
      .filter(({ path }) => !/^src\/(messages|dev)\//.test(path))
      .map(({ text }) => text);
    expect(findUnusedMessages(messages, files)).toEqual([]);
  });

  test("the rule finds a text that nothing uses", () => {
    const words = { home: { title: "Home", lost: "Lost", states: { on: "On", off: "Off" } } };
    expect(findUnusedMessages(words, ["messages.home.title; words.states[state]"])).toEqual(["home.lost"]);
    expect(
      findUnusedMessages(words, ["x.title; x.lost; const on = messages.home.states; on[state]"]),
    ).toEqual([]);
    expect(findUnusedMessages(words, ["const { title, lost } = messages.home;", "words[state]"])).toEqual([
      "home.states.on",
      "home.states.off",
    ]);
  });

  test("none has a form of its own where it is given, as English rules have not", () => {
    const forms = { zero: "nobody", one: "# person", other: "# people" };
    expect([0, 1, 2].map((count) => plural(count, forms))).toEqual(["nobody", "1 person", "2 people"]);
    expect(plural(0, { other: "# people" })).toBe("0 people");
  });
});
