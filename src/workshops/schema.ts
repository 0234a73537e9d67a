import * as v from "valibot";
import { WORKSHOP_LIMITS as limits } from "./format.ts";
import { field } from "./schema-fields.ts";
import { citation, id, items, label, language, list, text } from "./schema-parts.ts";
import type { WorkshopFile } from "./text.ts";

/** The one part of the format that a JSON Schema can say too; what needs a second look is in rules.ts. */

const reading = v.strictObject({
  title: v.exactOptional(label),
  text,
  items: v.exactOptional(items(0)),
  source: v.exactOptional(citation),
});

const worksheet = v.strictObject({
  id,
  title: label,
  intro: text,
  readings: v.exactOptional(list(reading, 0, limits.readingsPerWorksheet)),
  fields: list(field, 1, limits.fieldsPerWorksheet),
  source: v.exactOptional(citation),
});

export const workshopSchema = v.strictObject({
  $schema: v.exactOptional(v.pipe(v.string(), v.maxLength(limits.labelCharacters, "must be shorter"))),
  format: v.literal("worktable-workshop"),
  version: v.literal(2),
  id,
  title: label,
  language,
  description: text,
  credit: v.exactOptional(text),
  worksheets: list(worksheet, 1, limits.worksheets),
  sources: list(citation, 0, limits.itemsPerField),
});

type Frozen<T> = T extends readonly [infer A, infer B]
  ? readonly [A, B]
  : T extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Frozen<T[Key]> }
      : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

// The types of format.ts are written for readers; this line stops compiling when the two drift apart.
true satisfies Same<Frozen<v.InferOutput<typeof workshopSchema>>, Frozen<WorkshopFile>>;
