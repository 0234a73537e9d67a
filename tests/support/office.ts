import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findOffice } from "../../src/dev/commands/office.mjs";

/** Every sheet as a CSV of its own, UTF-8, texts in quotes, numbers and dates as they are shown. */
export const ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
export const PLAIN_TEXT = "txt:Text (encoded):UTF8";

/**
 * Opens files with LibreOffice and saves them as something else. Each call has a profile of its own, so that nothing is
 * shared with an office that is open. Gives name → text of what came out.
 */
export function convertWithOffice(
  folder: string,
  files: Readonly<Record<string, Uint8Array>>,
  to: string,
  infilter?: string,
): ReadonlyMap<string, string> {
  const office = findOffice();
  if (!office) throw new Error("LibreOffice is not on this machine.");
  const [input, output] = [join(folder, "in"), join(folder, "out")];
  for (const path of [input, output]) mkdirSync(path, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(input, name), bytes);
  execFileSync(
    office,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
      "--headless",
      "--norestore",
      ...(infilter ? [`--infilter=${infilter}`] : []),
      "--convert-to",
      to,
      "--outdir",
      output,
      ...Object.keys(files).map((name) => join(input, name)),
    ],
    { stdio: "ignore", timeout: 110_000 },
  );
  return new Map(readdirSync(output).map((name) => [name, readFileSync(join(output, name), "utf8")]));
}
