/** What became of a file that was handed over; "cancelled": the share sheet was closed again. */
export type Given = "shared" | "saved" | "cancelled";

/** Long enough for the slowest browser to have read the file. */
const KEEP_URL_MS = 60_000;

/**
 * Hands a file to the person: on touch devices through the share sheet, where it takes such a file, else as a download.
 * Call it soon after a tap: browsers open the share sheet only then, and where they refuse, the file is downloaded.
 */
export async function giveFile(file: File): Promise<Given> {
  if (canShare(file) && matchMedia("(pointer: coarse)").matches) {
    const given = await shareFile(file);
    if (given !== "refused") return given;
  }
  saveFile(file);
  return "saved";
}

/** Whether the share sheet of this device takes such a file. */
export const canShare = (file: File): boolean => navigator.canShare?.({ files: [file] }) ?? false;

/** Opens the share sheet; "refused": the browser didn't open it. */
export async function shareFile(file: File): Promise<"shared" | "cancelled" | "refused"> {
  try {
    await navigator.share({ files: [file] });
    return "shared";
  } catch (fault) {
    return fault instanceof DOMException && fault.name === "AbortError" ? "cancelled" : "refused";
  }
}

/** Downloads a file. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file);
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = file.name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_URL_MS);
}
