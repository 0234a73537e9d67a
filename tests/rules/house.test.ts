import { describe, expect, test } from "vitest";
import { findLiteralWords, findLongFiles, findPhysicalSides } from "./house.ts";
import { readSources } from "./sources.ts";

const file = (path: string, text: string) => [{ path, text }];

describe("file sizes", () => {
  test("no file of src has more than 300 lines", () => {
    expect(findLongFiles(readSources(".ts", ".tsx", ".mjs", ".css"))).toEqual([]);
  });
  test("the rule counts lines", () => {
    expect(findLongFiles(file("src/a.ts", "x;\n".repeat(300)))).toEqual([]);
    expect(findLongFiles(file("src/a.ts", "x;\n".repeat(301)))).toHaveLength(1);
  });
});

describe("sides", () => {
  test("layout names start and end, never left and right", () => {
    expect(findPhysicalSides(readSources(".css", ".tsx"))).toEqual([]);
  });
  test.each([
    ".a { margin-left: 1px }",
    ".a{padding-right:1px}",
    ".a { color: red; left: 0 }",
    ".a { text-align: right; }",
    ".a { float:left }",
    ".a { border-top-left-radius: 2px }",
    ".a { border-left: 1px solid }",
  ])("the rule refuses %s", (text) => {
    expect(findPhysicalSides(file("src/a.css", text))).toHaveLength(1);
  });
  test.each([
    ".a { margin-inline-start: 1px }",
    ".a { text-align: start }",
    "/* left: 0 */",
    ".left { inset: 0 }",
  ])("the rule lets %s pass", (text) => {
    expect(findPhysicalSides(file("src/a.css", text))).toEqual([]);
  });
  test("the rule looks into style attributes", () => {
    expect(findPhysicalSides(file("src/a.tsx", "<i style={{ marginLeft: 3 }} />"))).toHaveLength(1);
  });
});

describe("words", () => {
  test("what people read comes from src/messages", () => {
    const drawn = readSources(".tsx").filter(({ path }) => /^src\/(screens|fields|ui|offline)\//.test(path));
    expect(findLiteralWords(drawn)).toEqual([]);
  });
  test.each([
    "<p>Hello</p>",
    `<p>{"Hello"}</p>`,
    "<>{`Hello`}</>",
    `<button aria-label="Close" />`,
    `<input placeholder={"Name"} />`,
    "<p>{name} is here</p>",
    `<p>سلام</p>`,
  ])("the rule refuses %s", (jsx) => {
    expect(findLiteralWords(file("src/a.tsx", `export const a = ${jsx};`))).toHaveLength(1);
  });
  test.each([
    `<p class="big">{words.hello}</p>`,
    "<p>· {count} / 3</p>",
    `<i role="img" aria-label={label} />`,
  ])("the rule lets %s pass", (jsx) => {
    expect(findLiteralWords(file("src/a.tsx", `export const a = ${jsx};`))).toEqual([]);
  });
});
