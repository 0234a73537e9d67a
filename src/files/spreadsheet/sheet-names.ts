const MOST_CHARACTERS = 31;
/** Excel keeps this name for itself. */
const RESERVED = "history";

/** Names for sheets that Excel takes: at most 31 characters, none of []:*?/\ nor an apostrophe at an end, none twice. */
export function nameSheets(titles: readonly string[]): readonly string[] {
  const taken = new Set([RESERVED]);
  return titles.map((title, index) => {
    const clean = title
      .replace(/[[\]:*?/\\\p{Cc}\p{Surrogate}\uFFFE\uFFFF]+/gu, " ")
      .replace(/\s+/g, " ")
      .replace(/^[\s']+|[\s']+$/g, "");
    const numbered = cut(`${index + 1} ${clean}`);
    const name = taken.has(numbered.toLowerCase()) ? cut(String(index + 1)) : numbered;
    taken.add(name.toLowerCase());
    return name;
  });
}

function cut(name: string): string {
  const short = name.slice(0, MOST_CHARACTERS);
  return short.replace(/[\uD800-\uDBFF]$/, "").replace(/[\s']+$/, "");
}
