import type { Workshop } from "./format.ts";

/** A text of a workshop file: plain, or one per language (BCP 47 tag → text). */
export type Text = string | Readonly<Record<string, string>>;

/** The keys under which a workshop file may hold a text per language; a list under such a key is one of texts. */
export const TEXT_KEYS = [
  "title",
  "description",
  "credit",
  "intro",
  "text",
  "label",
  "hint",
  "rowHeading",
  "rowName",
  "descriptors",
  "alternative",
  "across",
  "up",
  "inner",
  "outer",
] as const;
type TextKey = (typeof TEXT_KEYS)[number];

export const isTextKey = (key: string): boolean => (TEXT_KEYS as readonly string[]).includes(key);

/** The shape of a workshop as its file has it: wherever `T` has a text, the file may have one per language. */
export type FileOf<T> = T extends readonly [infer A, infer B]
  ? readonly [FileOf<A>, FileOf<B>]
  : T extends readonly (infer Item)[]
    ? readonly FileOf<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Key extends TextKey ? TextOf<T[Key]> : FileOf<T[Key]> }
      : T;
type TextOf<T> = T extends string ? Text : T extends readonly string[] ? readonly Text[] : T;

/** A workshop as its file has it: each text plain or per language. */
export type WorkshopFile = FileOf<Workshop>;
