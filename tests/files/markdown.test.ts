import { expect, test } from "vitest";
import { escapeInline, escapeText } from "../../src/files/markdown/escape-markdown.ts";
import { writeMarkdown } from "../../src/files/markdown/write-markdown.ts";
import { order } from "./sample.ts";

test.each([
  ["# no heading", "\\# no heading"],
  ["- no list", "\\- no list"],
  ["12. no list", "12\\. no list"],
  ["    no code", "&nbsp;&nbsp;&nbsp;&nbsp;no code"],
  ["a | b *c* <d>", "a \\| b \\*c\\* \\<d\\>"],
  ["bell \u0007", "bell \u2407"],
  ["===", "\\==="],
])("%s stands as it was written", (text, written) => {
  expect(escapeInline(text)).toBe(written);
});

test("line ends stay, empty lines part paragraphs", () => {
  expect(escapeText("one\ntwo\n \n\nthree\r\nfour")).toBe("one\\\ntwo\n\nthree\\\nfour");
});

test("the handout as Markdown: titles, short tables as tables, what was said, what was drawn", () => {
  const text = new TextDecoder().decode(writeMarkdown(order("table")));
  expect(text).toMatch(/^# Sample\n/);
  expect(text).toContain("\n## 1. Sheet\n");
  expect(text).toContain("\n### Why?\n");
  expect(text).toContain("| Today |");
  expect(text).toContain("*Drawn: ");
  expect(text).toContain("\\=HYPERLINK(");
  expect(text).not.toContain("<script>");
});
