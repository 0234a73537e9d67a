import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listLanguages, localise } from "../../src/workshops/localise.ts";
import { parseWorkshop } from "../../src/workshops/parse.ts";
import { shippedFiles } from "../../src/workshops/shipped.ts";
import { isTextKey, type Text, type WorkshopFile } from "../../src/workshops/text.ts";
import { fieldOf, makeContent, pathOf, type SampleContent } from "./sample.ts";

function parseWith(change: (content: SampleContent) => void): WorkshopFile {
  const content = makeContent();
  change(content);
  const reading = parseWorkshop(content);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.file;
}

const titled = (title: Text): WorkshopFile => parseWith((content) => Object.assign(content, { title }));

describe("a text comes", () => {
  test.each<[string, readonly string[], Text, string]>([
    ["as it is when it is plain", ["ar"], "plain", "plain"],
    ["in the very language", ["de-AT"], { en: "e", de: "d", "de-AT": "a" }, "a"],
    ["whatever the case of the tag", ["PT-br"], { en: "e", "pt-BR": "p" }, "p"],
    ["in a wider one", ["zh-Hant-TW"], { en: "e", zh: "z", "zh-Hant": "t" }, "t"],
    ["in a narrower one", ["pt"], { en: "e", "pt-BR": "p" }, "p"],
    ["in the first wanted one it has", ["fr", "de", "en"], { en: "e", de: "d" }, "d"],
    [
      "in a narrower form of the first before the second",
      ["pt", "de"],
      { en: "e", de: "d", "pt-PT": "p" },
      "p",
    ],
    ["in the workshop's own when none is there", ["fr", "ja"], { en: "e", de: "d" }, "e"],
    ["in the workshop's own when nothing is wanted", [], { de: "d", en: "e" }, "e"],
    ["in no language that only begins alike", ["d"], { en: "e", de: "d" }, "e"],
    ["whatever nonsense is wanted", ["", "-", "toString", "__proto__"], { en: "e", de: "d" }, "e"],
  ])("%s", (_what, languages, title, expected) => {
    expect(localise(titled(title), languages).title).toBe(expected);
  });

  test("in every place that has one, lists of texts too", () => {
    const file = parseWith((content) => {
      const [first] = fieldOf(content, "level").items as Record<string, unknown>[];
      Object.assign(first ?? {}, { descriptors: [{ en: "no", de: "nein" }, "yes"] });
    });
    const field = localise(file, ["de"]).worksheets[0]?.fields.find(({ id }) => id === "level");
    expect(field).toMatchObject({ items: [{ descriptors: ["nein", "yes"] }] });
  });
});

describe("the language of a workshop", () => {
  test("is the one that most texts are in", () => {
    const [, retrospective] = shippedFiles;
    if (!retrospective) throw new Error("no second shipped workshop");
    expect(localise(retrospective, ["ar-EG", "de"]).language).toBe("ar");
    expect(localise(retrospective, ["fr"]).language).toBe("en");
    expect(localise(titled({ en: "e", ar: "a" }), ["ar"]).language).toBe("en");
  });

  test("is one of those it lists, its own first", () => {
    expect(listLanguages(titled({ de: "d", en: "e", fr: "f" }))).toEqual(["en", "de", "fr"]);
    expect(shippedFiles.map((file) => listLanguages(file))).toEqual([["en"], ["en", "de", "ar"]]);
  });
});

/** A parsed sample of which any texts are given in several languages. */
const anyFile = fc
  .array(
    fc.tuple(fc.nat(), fc.uniqueArray(fc.constantFrom("de", "ar", "pt-BR", "zh-Hant"), { maxLength: 4 })),
  )
  .map((choices) =>
    parseWith((content) => {
      const texts = listTextPlaces(content);
      for (const [index, languages] of choices) {
        const [owner, key] = texts[index % texts.length] ?? [];
        if (!owner || key === undefined) continue;
        const tags = ["en", ...languages];
        Reflect.set(owner, key, Object.fromEntries(tags.map((tag) => [tag, `${tag} text`])));
      }
    }),
  );

function listTextPlaces(value: unknown): [object, string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    isTextKey(key) && typeof inner === "string" ? [[value, key] as [object, string]] : listTextPlaces(inner),
  );
}

const anyLanguages = fc.array(fc.constantFrom("de", "de-CH", "ar", "pt", "zh", "zh-Hant", "xx"));

test("in any languages a workshop is whole, and a file of its own in its language", () => {
  fc.assert(
    fc.property(anyFile, anyLanguages, (file, languages) => {
      const workshop = localise(file, languages);
      const reading = parseWorkshop(workshop);
      expect(reading).toMatchObject({ ok: true });
      expect(listLanguages(file)).toContain(workshop.language);
      expect(localise(workshop, languages)).toEqual(workshop);
    }),
  );
});

test("every language that is listed can be had, the workshop's own whatever else there is", () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      const before = JSON.stringify(file);
      for (const language of listLanguages(file)) {
        const texts = JSON.stringify(localise(file, [language]));
        if (language !== "en") expect(texts).toContain(`"${language} text"`);
      }
      expect(localise(file, ["en"])).toEqual(localise(file, []));
      expect(JSON.stringify(file)).toBe(before);
    }),
  );
});

describe("the parser", () => {
  test.each<[string, unknown, string, string]>([
    ["a text without the own language", { de: "d" }, "title", '"en"'],
    ["an empty map", {}, "title", "must hold a text"],
    ["no language code", { en: "e", "Deutsch!": "d" }, "title.Deutsch!", "language code"],
    ["a number", 3, "title", "a text per language, not 3"],
    ["a number in a language", { en: "e", de: 4 }, "title.de", "must be string, not 4"],
    ["HTML in a language", { en: "e", de: "<b>d" }, "title.de", "HTML"],
    ["an empty title in a language", { en: "e", de: " " }, "title.de", "empty"],
    ["a map in a map", { en: "e", de: { en: "d" } }, "title.de", "must be string"],
  ])("refuses %s", (_what, title, path, words) => {
    expect(parseWorkshop({ ...makeContent(), title })).toEqual({
      ok: false,
      faults: [{ path, message: expect.stringContaining(words) }],
    });
  });

  test("names the place of a missing text in a list", () => {
    const content = makeContent();
    const [first] = fieldOf(content, "level").items as Record<string, unknown>[];
    Object.assign(first ?? {}, { descriptors: ["no", { de: "ja" }] });
    expect(parseWorkshop(content)).toMatchObject({
      faults: [{ path: `${pathOf("level")}.items[0].descriptors[1]` }],
    });
  });

  test("refuses texts in a language that is only a name of JavaScript's", () => {
    expect(parseWorkshop({ ...makeContent(), language: "toString", title: { en: "e" } })).toMatchObject({
      faults: [{ path: "title", message: expect.stringContaining('"toString"') }],
    });
  });

  test("refuses more than twenty languages, in one text or in all", () => {
    const tags = Array.from({ length: 22 }, (_, index) => `x${String.fromCharCode(97 + index)}`);
    const textIn = (some: readonly string[]) => ({
      en: "e",
      ...Object.fromEntries(some.map((tag) => [tag, tag])),
    });
    const parse = (title: unknown, description: unknown) =>
      parseWorkshop({ ...makeContent(), title, description });
    expect(parse(textIn(tags.slice(0, 19)), "")).toMatchObject({ ok: true });
    expect(parse(textIn(tags.slice(0, 20)), "")).toMatchObject({ faults: [{ path: "title" }] });
    expect(parse(textIn(tags.slice(0, 11)), textIn(tags.slice(11)))).toMatchObject({
      faults: [{ path: "file", message: expect.stringContaining("holds 23") }],
    });
  });
});
