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
import { nameFile } from "../../ui/file-name.ts";
import { canShare, saveFile, shareFile } from "../../ui/give-file.ts";

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
    return answers && makeFile(await encodeExchange(answers), nameExchange(session));
  };
  const save = async () => {
    const file = await make();
    if (file) saveFile(file);
  };
  const share = async () => {
    const file = await make();
    if (file && (await shareFile(file)) === "refused") saveFile(file);
  };
  return (
    <>
      <Button tone="primary" icon={Download} onClick={() => void save()}>
        {words.save}
      </Button>
      {canShare(makeFile(new Uint8Array(), "a.worktable")) && (
        <Button icon={Share2} onClick={() => void share()}>
          {words.share}
        </Button>
      )}
    </>
  );
}

const makeFile = (bytes: Uint8Array<ArrayBuffer>, name: string): File =>
  new File([bytes], name, { type: "application/octet-stream" });

function nameExchange({ role, ground, ...session }: OpenSession): string {
  const { title, tables } = ground.record.value;
  const tableId = role === "participant" && "tableId" in session ? session.tableId : null;
  const table = tables.find(({ id }) => id === tableId)?.name ?? words.allTables;
  const date = new Date().toISOString().slice(0, 10);
  return nameFile([title, table, date], "worktable");
}
