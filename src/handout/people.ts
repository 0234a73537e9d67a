/** Who of a table gets a handout of their own. */
export interface TablePeople {
  readonly tableId: string;
  readonly names: readonly string[];
  /** Handouts with a line to write the name on. */
  readonly unnamed: number;
}

/** More at one table is a slip of the finger. */
export const MOST_UNNAMED = 60;

const LONGEST_NAME = 120;

/** The names of a text with one a line; two people may have the same. */
export const readNames = (text: string): readonly string[] =>
  text
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => [...line.replace(/[\s\p{Cc}]+/gu, " ").trim()].slice(0, LONGEST_NAME).join(""))
    .filter((name) => name !== "");

/** Names that were seen at a table and are on none of its lines. */
export function listMissing(text: string, seen: readonly string[]): readonly string[] {
  const fold = (name: string) => name.normalize("NFKC").toLocaleLowerCase();
  const there = new Set(readNames(text).map(fold));
  return seen.filter((name) => !there.has(fold(name)));
}

/** The text with more names, each on a line of its own. */
export const addNames = (text: string, names: readonly string[]): string =>
  [text.replace(/\s+$/, ""), ...names].filter((line) => line !== "").join("\n");

export const countHandouts = (people: readonly TablePeople[]): number =>
  people.reduce((sum, { names, unnamed }) => sum + names.length + unnamed, 0);

/** A stretch of a job's handouts, `to` left out. */
export interface JobPart {
  readonly from: number;
  readonly to: number;
  readonly pages: number;
}

/** Cuts a job into parts of at most so many pages, or of one handout where that has more. */
export function splitJob(pages: readonly number[], mostPages: number): readonly JobPart[] {
  const parts: JobPart[] = [];
  for (const [index, count] of pages.entries()) {
    const last = parts.at(-1);
    if (last && last.pages + count <= mostPages)
      parts[parts.length - 1] = { ...last, to: index + 1, pages: last.pages + count };
    else parts.push({ from: index, to: index + 1, pages: count });
  }
  return parts;
}
