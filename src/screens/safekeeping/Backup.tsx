import { Download } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/oversight.ts";
import { writeBackup } from "../../session/backup/backup.ts";
import { canSeal } from "../../session/backup/seal.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { useWorktable } from "../../session/worktable.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

const words = messages.oversight.backup;
const SHORTEST = 8;

/** The whole session as one file that another device can go on with. */
export function Backup({ session }: { readonly session: PresenterSession }) {
  const { storage } = useWorktable();
  const [passphrase, setPassphrase] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const save = async (): Promise<void> => {
    if (passphrase.length < SHORTEST) return setProblem(words.short(SHORTEST));
    setProblem(null);
    setBusy(true);
    try {
      const bytes = await writeBackup(storage, session, passphrase);
      saveFile(bytes, `${nameOf(session.ground.record.peek().title)}.worktable-backup`);
    } catch {
      setProblem(words.failed);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="safekeeping-backup" aria-labelledby="backup">
      <h2 id="backup">{words.title}</h2>
      <p>{words.text}</p>
      {canSeal() ? (
        <>
          <TextInput
            label={words.passphrase}
            hint={words.hint}
            error={problem}
            value={passphrase}
            autocomplete="off"
            spellcheck={false}
            onText={setPassphrase}
          />
          <Button icon={Download} busy={busy} onClick={() => void save()}>
            {words.save}
          </Button>
        </>
      ) : (
        <Banner tone="warn">{words.faults["no-crypto"]}</Banner>
      )}
    </section>
  );
}

const nameOf = (title: string): string => title.replace(/[^\p{L}\p{N} -]+/gu, " ").trim() || "session";

function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(url);
}
