import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { tr } from "./tr.ts";

const LISTS: Readonly<Record<string, string>> = { ar, de, en, es, fr, tr };

/** Words too common to say anything, in lower case; none for a language without a list. `language`: BCP 47. */
export function readStopWords(language: string): ReadonlySet<string> {
  const base = language.toLowerCase().split("-")[0] ?? "";
  const list = Object.hasOwn(LISTS, base) ? LISTS[base] : undefined;
  return new Set(list?.trim().split(/\s+/) ?? []);
}
