import * as v from "valibot";
import { WORKSHOP_LIMITS as limits } from "./format.ts";

/** What every part of the format is made of: ids, texts, lists, scales. */

const ID = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
const NOT_BLANK = /\S/;
// Without flags and with one lookahead, so that JSON Schema can carry them and long texts cost linear time.
const NO_HTML = /^(?![\s\S]*<[A-Za-z/!?])/;
const NO_REMOTE_ADDRESS = /^(?![\s\S]*(?::\/\/|[Ww][Ww][Ww]\.))/;
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

const MAX_ID_CHARACTERS = 64;
const MAX_LINES = 60;
const MAX_SHARE = 12;
const MAX_POINTS = 11;

const noHtml = v.regex(NO_HTML, "must be plain text, without HTML");
const noRemoteAddress = v.regex(NO_REMOTE_ADDRESS, "must not hold a web address; list it in sources instead");
const notBlank = v.regex(NOT_BLANK, "must not be empty");
const atMost = (characters: number) =>
  v.maxLength<string, number, string>(characters, `must not be longer than ${characters} characters`);

export const language = v.pipe(
  v.string(),
  v.regex(LANGUAGE, 'must be a language code such as "en" or "ar"'),
  atMost(limits.languageCharacters),
);

/** A text, or one per language. */
const perLanguage = <const One extends v.GenericSchema<string>>(one: One) =>
  v.union([
    one,
    v.pipe(
      v.record(language, one),
      v.minEntries(1, "must hold a text"),
      v.maxEntries(limits.languages, `must not hold more than ${limits.languages} languages`),
    ),
  ]);

export const id = v.pipe(
  v.string(),
  v.regex(ID, "must be made of lower-case letters, digits and hyphens"),
  atMost(MAX_ID_CHARACTERS),
);
export const label = perLanguage(
  v.pipe(v.string(), notBlank, atMost(limits.labelCharacters), noHtml, noRemoteAddress),
);
export const text = perLanguage(v.pipe(v.string(), atMost(limits.textCharacters), noHtml, noRemoteAddress));
export const citation = v.pipe(v.string(), notBlank, atMost(limits.textCharacters), noHtml);

export const wholeNumber = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer("must be a whole number"),
    v.minValue(least, `must be at least ${least}`),
    v.maxValue(most, `must be at most ${most}`),
  );
export const lines = wholeNumber(1, MAX_LINES);
export const share = v.pipe(
  v.number(),
  v.gtValue(0, "must be more than 0"),
  v.maxValue(MAX_SHARE, `must be at most ${MAX_SHARE}`),
);

export const list = <const Item extends v.GenericSchema>(item: Item, least: number, most: number) =>
  v.pipe(
    v.array(item),
    v.minLength(least, least === most ? `must hold exactly ${least}` : `must hold at least ${least}`),
    v.maxLength(most, least === most ? `must hold exactly ${most}` : `must hold at most ${most}`),
  );

export const labelledItem = v.strictObject({ id, label, hint: v.exactOptional(text) });
export const items = (least: number) => list(labelledItem, least, limits.itemsPerField);
export const notes = list(labelledItem, 0, limits.columnsPerTable);

/** The points of a scale; that they follow each other is in rules-field.ts. */
export const points = list(
  v.strictObject({ value: v.pipe(v.number(), v.safeInteger("must be a whole number")), label }),
  2,
  MAX_POINTS,
);
