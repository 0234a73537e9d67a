import { toJsonSchema } from "@valibot/to-json-schema";
import { workshopSchema } from "../workshops/schema.ts";
import { citation, id, label, labelledItem, text } from "../workshops/schema-parts.ts";

/** The text of `public/workshop.schema.json`: the workshop format for editors and other tools. */
export function writeWorkshopSchema(): string {
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Worktable workshop, version 2",
    ...toJsonSchema(workshopSchema, {
      target: "draft-2020-12",
      // Written once each, or the file would be five times as long.
      definitions: { id, label, text, citation, item: labelledItem },
      // A string may have to match several patterns; a schema has room for one, so each gets its own.
      overrideAction: ({ valibotAction, jsonSchema: { pattern, ...rest } }) =>
        valibotAction.type === "regex" ? { ...rest, allOf: [...(rest.allOf ?? []), { pattern }] } : undefined,
    }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
