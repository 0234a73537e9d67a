import * as fc from "fast-check";
import { expect, test } from "vitest";
import { nameFile } from "../../src/ui/file-name.ts";

test("parts stand beside each other, empty ones are left out", () => {
  expect(nameFile(["A day in March", "North", "2026-03-21"], "docx")).toBe(
    "A day in March – North – 2026-03-21.docx",
  );
  expect(nameFile(["A day", " ", "2026"], "csv")).toBe("A day – 2026.csv");
});

test.each([
  ["what Windows refuses", ['a\\b/c:d*e?f"g<h>i|j'], "a b c d e f g h i j.txt"],
  ["line ends, controls and marks of direction", ["a\n\tb\u0000c\u202Ed"], "a b c d.txt"],
  ["half a character", ["a\uD83Db"], "a b.txt"],
  ["a file that hides, a path upwards", ["../../.profile"], "profile.txt"],
  ["dots at the end", ["Why…", "really..."], "Why… – really.txt"],
  ["nothing that a name can have", ["???"], "worktable.txt"],
  ["Windows' devices", ["nul"], "nul_.txt"],
  ["their namesakes", ["com1.a"], "com1.a_.txt"],
  ["other scripts", ["ورشة عمل", "كل الطاولات"], "ورشة عمل – كل الطاولات.txt"],
])("%s", (_, parts, name) => {
  expect(nameFile(parts, "txt")).toBe(name);
});

test("any name is short enough and made of what every file system takes", () => {
  const unit = fc.constantFrom(...'a1/\\:*?"<>|. ~-\n\0é名\u202E\u200D\uFEFF', "\uD83D", "🏳️‍🌈");
  fc.assert(
    fc.property(fc.array(fc.string({ unit, maxLength: 200 }), { maxLength: 4 }), (parts) => {
      const name = nameFile(parts, "docx");
      expect(new TextEncoder().encode(name).length).toBeLessThan(200);
      expect(name).toMatch(/^[^\s.\\/:*?"<>|\p{Cc}\p{Cs}][^\\/:*?"<>|\p{Cc}\p{Cs}]*(?<![ .])\.docx$/u);
    }),
  );
  const long = nameFile(["🏳️‍🌈".repeat(400), "North", "2026-03-21"], "docx");
  expect(long.endsWith("🏳️‍🌈 – North – 2026-03-21.docx")).toBe(true);
});
