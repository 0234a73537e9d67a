import { useState } from "preact/hooks";
import type { FileOrder } from "../../files/contract.ts";
import { messages } from "../../messages/take-home.ts";
import { nameFile } from "../../ui/file-name.ts";
import { giveFile } from "../../ui/give-file.ts";
import type { FileKind } from "./file-kinds.ts";
import { FILE_KINDS } from "./file-kinds.ts";

const words = messages.takeHome.files;

/** How far the making of a file is. */
export type FileState =
  | { readonly kind: "idle" }
  | { readonly kind: "making"; readonly of: FileKind; readonly done: number }
  | { readonly kind: "ready"; readonly file: File }
  | { readonly kind: "failed"; readonly of: FileKind };

/** Makes files one at a time and hands each over; the last one stays at hand. */
export function useFiles(): {
  readonly state: FileState;
  make(kind: FileKind, order: FileOrder): Promise<void>;
} {
  const [state, setState] = useState<FileState>({ kind: "idle" });
  const make = async (of: FileKind, order: FileOrder): Promise<void> => {
    const row = FILE_KINDS.find(({ kind }) => kind === of);
    if (!row) return;
    setState({ kind: "making", of, done: 0 });
    try {
      const bytes = await row.make(order, (done) => setState({ kind: "making", of, done }));
      const file = new File([bytes], nameFile(nameParts(order), row.extension), { type: row.type });
      setState({ kind: "ready", file });
      await giveFile(file);
    } catch {
      setState({ kind: "failed", of });
    }
  };
  return { state, make };
}

/** Session, whose it is, and the day. */
function nameParts({ source, choice }: FileOrder): string[] {
  const owner = {
    blank: words.nameBlank,
    mine: source.personName.trim() || words.nameMine,
    table: source.table?.tableName ?? "",
    all: words.nameAll,
  }[choice.whose];
  return [source.sessionTitle || source.workshop.title, owner, today()];
}

/** In the device's own time zone: at an evening's end, UTC may be a day ahead. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
