import { fieldAddress } from "./address.ts";
import type { Field, Worksheet } from "./format.ts";
import { TEXT_KEYS } from "./text.ts";

/** A text of a worksheet that holds what was looked for. */
export interface FoundText {
  readonly worksheetId: string;
  /** The field it stands in; null for the worksheet's own title, intro and readings. */
  readonly address: string | null;
  readonly excerpt: string;
}

const EXCERPT_CHARACTERS = 140;

/** A text without case and accents, so that "resume" finds "Résumé". */
const foldText = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();

/** Whether every word of the query stands in the text, whole or at the beginning of a word. */
export function holdsQuery(text: string, query: string): boolean {
  const wanted = splitWords(query);
  const words = splitWords(text);
  return wanted.length > 0 && wanted.every((start) => words.some((word) => word.startsWith(start)));
}

const splitWords = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The part of a text where the first word of the query stands, with what is around it. */
export function cutExcerpt(text: string, query: string): string {
  const [first = ""] = splitWords(query);
  const at = Math.max(0, text.toLocaleLowerCase().indexOf(first));
  const start = Math.max(0, at - EXCERPT_CHARACTERS / 3);
  const cut = text.slice(start, start + EXCERPT_CHARACTERS).trim();
  return `${start > 0 ? "… " : ""}${cut}${start + EXCERPT_CHARACTERS < text.length ? " …" : ""}`;
}

/** Finds a query in the texts of worksheets, once per worksheet's own texts and once per field. */
export function findInWorksheets(worksheets: readonly Worksheet[], query: string): readonly FoundText[] {
  return worksheets.flatMap((worksheet) => {
    const { fields, ...own } = worksheet;
    return [
      ...findFirst(own, query, worksheet.id, null),
      ...fields.flatMap((field: Field) =>
        findFirst(field, query, worksheet.id, fieldAddress(worksheet.id, field.id)),
      ),
    ];
  });
}

function findFirst(part: object, query: string, worksheetId: string, address: string | null): FoundText[] {
  const text = listTexts(part).find((one) => holdsQuery(one, query));
  return text === undefined ? [] : [{ worksheetId, address, excerpt: cutExcerpt(text, query) }];
}

const textKeys: ReadonlySet<string> = new Set(TEXT_KEYS);

/** Every text a person reads in a part of a workshop. */
function listTexts(part: object): readonly string[] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === "string") return textKeys.has(key) || Array.isArray(part) ? [value] : [];
    return typeof value === "object" && value !== null ? listTexts(value) : [];
  });
}
