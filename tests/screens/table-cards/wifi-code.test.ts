import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeWifiCode } from "../../../src/screens/table-cards/wifi-code.ts";

/** Reads a code as a phone does: parts end at a semicolon that nothing escapes. */
function readCode(code: string): Readonly<Record<string, string>> {
  const parts = [...code.replace(/^WIFI:/, "").matchAll(/([A-Z]):((?:\\.|[^\\;])*);/gsu)];
  return Object.fromEntries(parts.map(([, key, value]) => [key, value?.replace(/\\(.)/gsu, "$1")]));
}

describe("the Wi-Fi's code", () => {
  test("is written as phones read it", () => {
    expect(writeWifiCode("Ballroom", "welcome2026")).toBe("WIFI:T:WPA;S:Ballroom;P:welcome2026;;");
    expect(writeWifiCode("Ballroom", "")).toBe("WIFI:T:nopass;S:Ballroom;;");
    expect(writeWifiCode('a;b,c:d"e\\f', "12345678")).toBe(
      'WIFI:T:WPA;S:a\\;b\\,c\\:d\\"e\\\\f;P:12345678;;',
    );
  });

  test("is none without a name, or with a password that no Wi-Fi has", () => {
    expect(writeWifiCode("", "12345678")).toBeNull();
    expect(writeWifiCode("Ballroom", "1234567")).toBeNull();
  });

  test("gives back any name and password", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab ;,:\"\\'é漢P:S"), minLength: 8, maxLength: 20 });
    fc.assert(
      fc.property(text, text, (name, password) => {
        expect(readCode(writeWifiCode(name, password) ?? "")).toEqual({ T: "WPA", S: name, P: password });
      }),
    );
  });
});
