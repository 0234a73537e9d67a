import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findOffice } from "../../src/dev/commands/office.mjs";

/** Every sheet as a CSV of its own, UTF-8, texts in quotes, numbers and dates as they are shown. */
export const ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
export const PLAIN_TEXT = "txt:Text (encoded):UTF8";

/**
 * Opens files with LibreOffice and saves them as something else, in a folder of their own inside `home`. The profile lies
 * there too: nothing is shared with an office that is open, and it is made once for all calls of a home. Gives name →
 * text of what came out.
 */
export function convertWithOffice(
  home: string,
  name: string,
  files: Readonly<Record<string, Uint8Array>>,
  to: string,
  infilter?: string,
): ReadonlyMap<string, string> {
  const office = findOffice();
  if (!office) throw new Error("LibreOffice is not on this machine.");
  const [input, output] = [join(home, name, "in"), join(home, name, "out")];
  for (const path of [input, output]) mkdirSync(path, { recursive: true });
  for (const [file, bytes] of Object.entries(files)) writeFileSync(join(input, file), bytes);
  execFileSync(
    office,
    [
      `-env:UserInstallation=${pathToFileURL(join(home, "profile"))}`,
      "--headless",
      "--norestore",
      ...(infilter ? [`--infilter=${infilter}`] : []),
      "--convert-to",
      to,
      "--outdir",
      output,
      ...Object.keys(files).map((file) => join(input, file)),
    ],
    { stdio: "ignore", timeout: 110_000 },
  );
  return new Map(readdirSync(output).map((file) => [file, readFileSync(join(output, file), "utf8")]));
}
