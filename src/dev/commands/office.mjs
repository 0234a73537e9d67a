// @ts-check
import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];
/** The program by itself starts with neither of the two. */
const PARTS = [
  { library: "/usr/lib/libreoffice/program/libswlo.so", aptPackage: "libreoffice-writer-nogui" },
  { library: "/usr/lib/libreoffice/program/libsclo.so", aptPackage: "libreoffice-calc-nogui" },
];

/** Path of LibreOffice, which the files for other programs are opened with; undefined where it is not. */
export const findOffice = () => {
  const named = process.env.WORKTABLE_OFFICE;
  return (named ? [named] : PLACES).find((path) => existsSync(path));
};

/** The Debian packages of it that are missing here. */
export const listMissingOffice = () =>
  findOffice() === undefined
    ? PARTS.map(({ aptPackage }) => aptPackage)
    : existsSync("/usr/lib/libreoffice")
      ? PARTS.filter(({ library }) => !existsSync(library)).map(({ aptPackage }) => aptPackage)
      : [];

/** Why files can't be opened with it here, in a sentence that says how to get it; null where they can. */
export const reasonNoOffice = () =>
  findOffice()
    ? null
    : "Word files and spreadsheets are not opened: LibreOffice is not on this machine. Install it (Debian: " +
      "libreoffice-writer-nogui libreoffice-calc-nogui), or name it: WORKTABLE_OFFICE=/path/to/soffice npm test";
