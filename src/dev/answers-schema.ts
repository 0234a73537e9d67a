import { toJsonSchema } from "@valibot/to-json-schema";
import { answersSchema } from "../workshops/answers-schema.ts";

/** The text of `public/answers.schema.json`: files of answers for other programs. */
export function writeAnswersSchema(): string {
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Worktable answers, version 1",
    ...toJsonSchema(answersSchema, { target: "draft-2020-12", errorMode: "ignore" }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
