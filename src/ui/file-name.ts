/** Longest name in bytes without its extension; file systems take 255 with it, and cloud drives put numbers behind. */
const MOST_BYTES = 180;
const BETWEEN = " – ";

/** Names that Windows keeps for devices, whatever extension follows. */
const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)/i;

/** What file systems refuse or hide: separators, controls, halves of characters, marks that turn the direction. */
const REFUSED =
  /[\s\\/:*?"<>|\p{Cc}\p{Cs}\p{Cn}\p{Co}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]+/gu;

/**
 * A file's name out of its parts, e.g. "A day in March – North – 2026-03-21.docx", that Windows, iOS, Android, macOS and
 * Linux all take. Empty parts are left out; long ones are cut between characters.
 */
export function nameFile(parts: readonly string[], extension: string): string {
  const clean = parts.map(cleanPart).filter((part) => part !== "");
  const share = Math.floor(MOST_BYTES / Math.max(1, clean.length)) - BETWEEN.length - 2;
  const spare = clean.reduce((sum, part) => sum + Math.max(0, share - countBytes(part)), 0);
  const base = clean.map((part) => cutToBytes(part, share + spare)).join(BETWEEN) || "worktable";
  const short = cutToBytes(base, MOST_BYTES);
  return `${DEVICE_NAME.test(short) ? `${short}_` : short}.${extension}`;
}

/** A dot or a space at either end goes too. */
const cleanPart = (part: string): string =>
  trimEnd(
    part
      .normalize("NFC")
      .replace(REFUSED, " ")
      .replace(/^[\s.~-]+/, ""),
  );

const trimEnd = (text: string): string => text.replace(/[\s.]+$/, "");

function cutToBytes(text: string, most: number): string {
  if (countBytes(text) <= most) return text;
  let kept = "";
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, 2 * most))) {
    bytes += countBytes(segment);
    if (bytes > most) break;
    kept += segment;
  }
  return trimEnd(kept);
}

const countBytes = (text: string): number => new TextEncoder().encode(text).length;
