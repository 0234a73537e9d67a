import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A file of the repository; `path` is relative to it, with "/". */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** All files below src/ with one of these endings. */
export function readSources(...endings: string[]): Source[] {
  return readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort()
    .map((path) => ({ path, text: readFileSync(root + path, "utf8") }));
}
