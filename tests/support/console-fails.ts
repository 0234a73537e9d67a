import { afterEach, beforeEach, expect } from "vitest";

const written: string[] = [];
const original = { error: console.error, warn: console.warn };

/** Takes what was written so far, for a test that expects a complaint. */
export const takeConsoleOutput = (): string[] => written.splice(0);

beforeEach(() => {
  written.length = 0;
  for (const level of ["error", "warn"] as const) {
    console[level] = (...parts: unknown[]) => {
      written.push(`${level}: ${parts.map(String).join(" ")}`);
      original[level](...parts);
    };
  }
});

afterEach(() => {
  Object.assign(console, original);
  expect(takeConsoleOutput(), "a test may not write to console.error or console.warn").toEqual([]);
});
