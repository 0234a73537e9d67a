import { Download, FolderOpen, Share2 } from "lucide";
import { useRef } from "preact/hooks";
import { messages } from "../../messages/exchange.ts";
import { readAnswers } from "../../session/exchange/exchange.ts";
import {
  decodeExchange,
  type Exchange,
  type ExchangeFault,
  encodeExchange,
} from "../../session/exchange/format.ts";
import type { OpenSession } from "../../session/worktable.ts";
import { Button } from "../../ui/Button.tsx";

const words = messages.exchange.file;

interface Props {
  /** null for a newcomer, who has nothing to give. */
  readonly session: OpenSession | null;
  readonly onOpened: (exchange: Exchange | ExchangeFault) => void;
}

/** Answers as a file: saved, shared, opened. */
export function ByFile({ session, onOpened }: Props) {
  const input = useRef<HTMLInputElement>(null);

  const openAll = async (files: readonly File[]) => {
    for (const file of files) onOpened(await decodeExchange(new Uint8Array(await file.arrayBuffer())));
  };

  return (
    <section class="exchange-way" aria-labelledby="exchange-file">
      <h2 id="exchange-file">{words.title}</h2>
      <p>{words.explain}</p>
      <div class="exchange-actions">
        {session && <GiveFile session={session} />}
        <input
          ref={input}
          type="file"
          multiple
          class="visually-hidden"
          tabIndex={-1}
          aria-label={words.open}
          onChange={(event) => {
            void openAll([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = "";
          }}
        />
        <Button icon={FolderOpen} onClick={() => input.current?.click()}>
          {words.open}
        </Button>
      </div>
    </section>
  );
}

function GiveFile({ session }: { readonly session: OpenSession }) {
  const make = async (): Promise<File | null> => {
    const answers = readAnswers(session.ground, null);
    return (
      answers &&
      new File([await encodeExchange(answers)], nameFile(session), { type: "application/octet-stream" })
    );
  };
  const save = async () => {
    const file = await make();
    if (!file) return;
    const url = URL.createObjectURL(file);
    const anchor = document.createElement("a");
    anchor.href = url;
    anchor.download = file.name;
    anchor.click();
    URL.revokeObjectURL(url);
  };
  const share = async () => {
    const file = await make();
    // the sheet closed again is no fault
    if (file) await navigator.share({ files: [file] }).catch(() => {});
  };
  return (
    <>
      <Button tone="primary" icon={Download} onClick={() => void save()}>
        {words.save}
      </Button>
      {canShareFiles() && (
        <Button icon={Share2} onClick={() => void share()}>
          {words.share}
        </Button>
      )}
    </>
  );
}

const canShareFiles = (): boolean =>
  navigator.canShare?.({ files: [new File([""], "a.worktable", { type: "application/octet-stream" })] }) ??
  false;

/** Without the signs that file systems refuse. */
function nameFile({ role, ground, ...session }: OpenSession): string {
  const { title, tables } = ground.record.value;
  const tableId = role === "participant" && "tableId" in session ? session.tableId : null;
  const table = tables.find(({ id }) => id === tableId)?.name ?? words.allTables;
  const date = new Date().toISOString().slice(0, 10);
  return words.name(title, table, date).replace(/[\\/:*?"<>|]/g, "-");
}
