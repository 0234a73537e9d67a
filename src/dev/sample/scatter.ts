export const PEOPLE_PER_TABLE = 4;

/** Ids of a table's people. */
export const people = (table: number): string[] =>
  Array.from({ length: PEOPLE_PER_TABLE }, (_, person) => `person-${table * PEOPLE_PER_TABLE + person}`);

export const pick = (texts: readonly string[], index: number): string =>
  texts[Math.floor(index) % Math.max(1, texts.length)] ?? "";

/** A number between 0 and 1 that looks thrown and never changes. */
export function scatter(...seeds: readonly number[]): number {
  const value =
    Math.sin(seeds.reduce((sum, seed, index) => sum + (seed + 1) * (index * 57.7 + 12.9898), 0)) * 43758.5453;
  return value - Math.floor(value);
}

/** A number of its own for every word. */
export const seedOf = (word: string): number =>
  [...word].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973, 7);
