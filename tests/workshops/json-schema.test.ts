import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { writeWorkshopSchema } from "../../src/dev/workshop-schema.ts";

test("the published JSON Schema is the one the parser uses (else: node src/dev/commands/write-schema.mjs)", () => {
  expect(readFileSync("public/workshop.schema.json", "utf8")).toBe(writeWorkshopSchema());
});
