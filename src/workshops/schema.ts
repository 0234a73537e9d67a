import * as v from "valibot";
import { WORKSHOP_LIMITS as limits, type Workshop } from "./format.ts";

/** The one part of the format that a JSON Schema can say too; what needs a second look is in rules.ts. */

const ID = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
const NOT_BLANK = /\S/;
// Without flags and with one lookahead, so that JSON Schema can carry them and long texts cost linear time.
const NO_HTML = /^(?![\s\S]*<[A-Za-z/!?])/;
const NO_REMOTE_ADDRESS = /^(?![\s\S]*(?::\/\/|[Ww][Ww][Ww]\.))/;
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

const MAX_ID_CHARACTERS = 64;
const MAX_LINES = 60;
const MAX_SHARE = 12;

const noHtml = v.regex(NO_HTML, "must be plain text, without HTML");
const noRemoteAddress = v.regex(NO_REMOTE_ADDRESS, "must not hold a web address; list it in sources instead");
const notBlank = v.regex(NOT_BLANK, "must not be empty");
const atMost = (characters: number) =>
  v.maxLength<string, number, string>(characters, `must not be longer than ${characters} characters`);

const id = v.pipe(
  v.string(),
  v.regex(ID, "must be made of lower-case letters, digits and hyphens"),
  atMost(MAX_ID_CHARACTERS),
);
const label = v.pipe(v.string(), notBlank, atMost(limits.labelCharacters), noHtml, noRemoteAddress);
const text = v.pipe(v.string(), atMost(limits.textCharacters), noHtml, noRemoteAddress);
const citation = v.pipe(v.string(), notBlank, atMost(limits.textCharacters), noHtml);
const lines = v.pipe(
  v.number(),
  v.integer("must be a whole number"),
  v.minValue(1, "must be at least 1"),
  v.maxValue(MAX_LINES, `must be at most ${MAX_LINES}`),
);

const list = <const Item extends v.GenericSchema>(item: Item, least: number, most: number) =>
  v.pipe(
    v.array(item),
    v.minLength(least, `must hold at least ${least}`),
    v.maxLength(most, `must hold at most ${most}`),
  );

const labelledItem = v.strictObject({ id, label, hint: v.exactOptional(text) });
const items = (least: number) => list(labelledItem, least, limits.itemsPerField);

const who = v.picklist(["mine", "table", "each"]);
const fieldBase = { id, label, hint: v.exactOptional(text), who };

const promptField = v.strictObject({ ...fieldBase, kind: v.literal("prompt"), lines });

const tableField = v.strictObject({
  ...fieldBase,
  kind: v.literal("table"),
  rowHeading: v.exactOptional(label),
  rows: items(0),
  columns: list(
    v.strictObject({
      ...labelledItem.entries,
      share: v.pipe(
        v.number(),
        v.gtValue(0, "must be more than 0"),
        v.maxValue(MAX_SHARE, `must be at most ${MAX_SHARE}`),
      ),
    }),
    1,
    limits.columnsPerTable,
  ),
  grows: v.boolean(),
  rowName: label,
  lines,
});

const checklistField = v.strictObject({
  ...fieldBase,
  kind: v.literal("checklist"),
  items: items(0),
  ownEntries: v.exactOptional(v.strictObject({ label, rowName: label })),
  notes: list(labelledItem, 0, limits.columnsPerTable),
});

const ratingField = v.strictObject({
  ...fieldBase,
  kind: v.literal("rating"),
  items: items(1),
  points: list(
    v.strictObject({ value: v.pipe(v.number(), v.safeInteger("must be a whole number")), label }),
    2,
    11,
  ),
});

const listField = v.strictObject({ ...fieldBase, kind: v.literal("list"), rowName: label, lines });

const worksheet = v.strictObject({
  id,
  title: label,
  intro: text,
  fields: list(
    v.variant("kind", [promptField, tableField, checklistField, ratingField, listField]),
    1,
    limits.fieldsPerWorksheet,
  ),
  source: v.exactOptional(citation),
});

export const workshopSchema = v.strictObject({
  format: v.literal("worktable-workshop"),
  version: v.literal(1),
  id,
  title: label,
  language: v.pipe(v.string(), v.regex(LANGUAGE, 'must be a language code such as "en" or "ar"')),
  description: text,
  worksheets: list(worksheet, 1, limits.worksheets),
  sources: list(citation, 0, limits.itemsPerField),
});

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

// The types of format.ts are written for readers; this line stops compiling when the two drift apart.
true satisfies Same<Frozen<v.InferOutput<typeof workshopSchema>>, Frozen<Workshop>>;
