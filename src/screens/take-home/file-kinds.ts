import { FileCode, FileJson, FileSpreadsheet, FileText, type IconNode, Sheet } from "lucide";
import type { FileOrder } from "../../files/contract.ts";
import type { OnProgress } from "../../files/word/contract.ts";
import { readDirection } from "../../workshops/direction.ts";

/** The files that the handout can become. */
export type FileKind = "word" | "spreadsheet" | "csv" | "markdown" | "json";

interface KindRow {
  readonly kind: FileKind;
  readonly icon: IconNode;
  readonly extension: string;
  readonly type: string;
  /** Of use without answers too, to be written on. */
  readonly blank: boolean;
  /** Makes it; what it needs loads now. */
  readonly make: (order: FileOrder, onProgress: OnProgress) => Promise<BlobPart>;
}

export const FILE_KINDS: readonly KindRow[] = [
  {
    kind: "word",
    icon: FileText,
    extension: "docx",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    blank: true,
    make: async (order, onProgress) => {
      const [{ writeWord }, { openPictures }] = await Promise.all([
        import("../../files/word/write-word.ts"),
        import("./draw-picture.tsx"),
      ]);
      const direction = readDirection(order.source.workshop.language);
      return writeWord(order, openPictures(direction), onProgress);
    },
  },
  {
    kind: "spreadsheet",
    icon: FileSpreadsheet,
    extension: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    blank: false,
    make: async (order) =>
      (await import("../../files/spreadsheet/write-spreadsheet.ts")).writeSpreadsheet(order),
  },
  {
    kind: "csv",
    icon: Sheet,
    extension: "csv",
    type: "text/csv",
    blank: false,
    make: async (order) => (await import("../../files/write-csv.ts")).writeCsv(order),
  },
  {
    kind: "markdown",
    icon: FileCode,
    extension: "md",
    type: "text/markdown",
    blank: true,
    make: async (order) => (await import("../../files/markdown/write-markdown.ts")).writeMarkdown(order),
  },
  {
    kind: "json",
    icon: FileJson,
    extension: "json",
    type: "application/json",
    blank: false,
    make: async (order) => (await import("../../files/write-json.ts")).writeJson(order),
  },
];
