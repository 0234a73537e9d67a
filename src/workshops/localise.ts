import type { Workshop } from "./format.ts";
import { isTextKey, type Text, type WorkshopFile } from "./text.ts";

/** Chooses the language of a workshop's texts. Part of the first chunk: without the parser. */

/**
 * The workshop in the languages a person reads, best first (`navigator.languages`). Each text comes in the first of
 * them it has: the very tag, else a wider one ("pt-BR" → "pt"), else a narrower one ("pt" → "pt-BR"); else in the
 * workshop's own. `language` becomes the one that most texts are in. The file must have been parsed.
 */
export function localise(file: WorkshopFile, languages: readonly string[]): Workshop {
  const wanted = languages.map((tag) => tag.toLowerCase());
  const usesByLanguage = new Map<string, number>();
  const localised = mapTexts(file, (text) => {
    const language = typeof text === "string" ? file.language : chooseLanguage(text, wanted, file.language);
    usesByLanguage.set(language, (usesByLanguage.get(language) ?? 0) + 1);
    return typeof text === "string" ? text : (text[language] ?? "");
  });
  const [[language] = [file.language]] = [...usesByLanguage].sort(([, a], [, b]) => b - a);
  return { ...localised, language };
}

/** The languages that a file has a text in, its own first, then by how many texts they have. */
export function listLanguages(file: WorkshopFile): readonly string[] {
  const textsByLanguage = new Map([[file.language, Number.POSITIVE_INFINITY]]);
  mapTexts(file, (text) => {
    if (typeof text === "string") return text;
    for (const language of Object.keys(text)) {
      textsByLanguage.set(language, (textsByLanguage.get(language) ?? 0) + 1);
    }
    return "";
  });
  return [...textsByLanguage].sort(([, a], [, b]) => b - a).map(([language]) => language);
}

function chooseLanguage(text: Exclude<Text, string>, wanted: readonly string[], own: string): string {
  const tags = Object.keys(text);
  for (const tag of wanted) {
    const found = findWider(tags, tag) ?? tags.find((have) => have.toLowerCase().startsWith(`${tag}-`));
    if (found !== undefined) return found;
  }
  return own;
}

/** The tag itself or what is left of it without its last parts: "zh-hant-tw", "zh-hant", "zh". */
function findWider(tags: readonly string[], wanted: string): string | undefined {
  for (let tag = wanted; tag !== ""; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")))) {
    const found = tags.find((have) => have.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A copy with each text replaced. Recursion is safe here: a parsed file is not deeper than the format. */
function mapTexts(file: WorkshopFile, change: (text: Text) => string): Workshop {
  const mapText = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(mapText) : change(value as Text);
  const mapValue = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mapValue);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, isTextKey(key) ? mapText(inner) : mapValue(inner)]),
    );
  };
  return mapValue(file) as Workshop;
}
