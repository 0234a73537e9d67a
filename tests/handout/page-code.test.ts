import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodePageCode, encodePageCode } from "../../src/handout/page-code.ts";
import type { Worksheet, Workshop } from "../../src/workshops/format.ts";
import { shippedWorkshops } from "../../src/workshops/shipped.ts";

const [workshop, other] = shippedWorkshops as [Workshop, Workshop];
const SIGNS = [..."23456789CDFHJKMNPRTVWXY"];

const listPages = ({ worksheets }: Workshop) =>
  worksheets.flatMap(({ id, fields }) => [
    { worksheetId: id, fieldId: null },
    ...fields.map((field) => ({ worksheetId: id, fieldId: field.id })),
  ]);
const pages = listPages(workshop);
const encode = (page: (typeof pages)[number], of = workshop) => encodePageCode({ workshop: of, ...page });
const page = fc.constantFrom(...pages);

describe("a page's code", () => {
  test("is four signs that no other page has, and leads back to it", () => {
    const codes = pages.map((each) => encode(each));
    expect(new Set(codes).size).toBe(pages.length);
    for (const [index, code] of codes.entries()) {
      expect(code).toMatch(/^[2-9CDFHJKMNPRTVWXY]{4}$/);
      expect(decodePageCode(code, workshop)).toEqual({ kind: "page", ...pages[index] });
    }
  });

  test("is read as people type it", () => {
    const typed = fc.tuple(page, fc.constantFrom("", " ", "-", "‑", "\u200f"), fc.boolean());
    fc.assert(
      fc.property(typed, ([each, gap, small]) => {
        const code = [...encode(each)].join(gap);
        const text = ` ${small ? code.toLowerCase() : code}`;
        expect(decodePageCode(text, workshop)).toEqual({ kind: "page", ...each });
      }),
    );
  });

  test("with any one wrong sign is noticed", () => {
    fc.assert(
      fc.property(page, fc.nat(3), fc.constantFrom(...SIGNS), (each, place, sign) => {
        const code = encode(each);
        fc.pre(code[place] !== sign);
        const wrong = code.slice(0, place) + sign + code.slice(place + 1);
        expect(decodePageCode(wrong, workshop)).toEqual({ kind: "fault", fault: "mistyped" });
      }),
    );
  });

  test("with two signs that changed places is noticed", () => {
    fc.assert(
      fc.property(page, fc.nat(2), (each, place) => {
        const signs = [...encode(each)];
        const [first = "", second = ""] = signs.slice(place, place + 2);
        fc.pre(first !== second);
        signs.splice(place, 2, second, first);
        expect(decodePageCode(signs.join(""), workshop)).toEqual({ kind: "fault", fault: "mistyped" });
      }),
    );
  });

  test.each([
    ["", "empty"],
    [" - ", "empty"],
    ["6K4", "length"],
    ["6K4M7", "length"],
    ["O1L0", "letter"],
    ["6K4!", "letter"],
    ["ك٤٣٢", "letter"],
  ])("%j is no code: %s", (text, fault) => {
    expect(decodePageCode(text, workshop)).toEqual({ kind: "fault", fault });
  });

  test("of another workshop is not this one's", () => {
    for (const each of listPages(other)) {
      expect(decodePageCode(encode(each, other), workshop)).toEqual({ kind: "fault", fault: "unknown" });
    }
  });

  test("stays the same when worksheets are moved, reworded and added, and is unknown once they are gone", () => {
    const [first, ...rest] = workshop.worksheets as readonly [Worksheet, ...Worksheet[]];
    const added: Worksheet = { id: "warm-up", title: "Warm-up", intro: "", fields: [] };
    const changed = { ...workshop, worksheets: [...rest, added, { ...first, title: "Anew" }] };
    for (const { id } of workshop.worksheets) {
      const printed = encode({ worksheetId: id, fieldId: null });
      expect(decodePageCode(printed, changed)).toEqual({ kind: "page", worksheetId: id, fieldId: null });
    }
    const gone = encode({ worksheetId: first.id, fieldId: null });
    expect(decodePageCode(gone, { ...workshop, worksheets: rest })).toEqual({
      kind: "fault",
      fault: "unknown",
    });
  });
});

test("a page that the workshop lacks has no code", () => {
  expect(() => encodePageCode({ workshop, worksheetId: "none", fieldId: null })).toThrow(RangeError);
});
