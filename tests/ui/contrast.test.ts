import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");

function readTokens(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split("}", 1)[0] ?? "";
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const light = readTokens(":root");
const themes = {
  light,
  dark: { ...light, ...readTokens(':root[data-theme="dark"]') },
  projector: { ...light, ...readTokens(':root[data-theme="projector"]') },
};

const TEXT_PAIRS = [
  ...["ink", "ink-soft", "accent", "private", "good", "warn", "danger"].flatMap((ink) =>
    ["paper", "sheet", "sheet-raised"].map((ground) => [ink, ground] as const),
  ),
  ["ink", "accent-wash"],
  ["ink", "private-wash"],
  ["ink-soft", "private-wash"],
  ["ink", "warn-wash"],
  ["ink", "danger-wash"],
  ["accent", "accent-wash"],
  ["private", "private-wash"],
  ["warn", "warn-wash"],
  ["danger", "danger-wash"],
  ["accent-ink", "accent"],
  ...Array.from({ length: 8 }, (_, hue) => ["sheet", `hue-${hue}`] as const),
] as const;

const EDGE_PAIRS = [
  ["rule-strong", "sheet"],
  ["rule-strong", "sheet-raised"],
  ["focus", "sheet"],
  ["focus", "paper"],
  ["private", "sheet-raised"],
] as const;

describe.each(Object.entries(themes))("%s", (_name, tokens) => {
  test.each(TEXT_PAIRS)("%s reads on %s", (ink, ground) => {
    expect(contrast(tokens[ink] ?? "", tokens[ground] ?? "")).toBeGreaterThanOrEqual(4.5);
  });
  test.each(EDGE_PAIRS)("%s can be made out on %s", (edge, ground) => {
    expect(contrast(tokens[edge] ?? "", tokens[ground] ?? "")).toBeGreaterThanOrEqual(3);
  });
});
