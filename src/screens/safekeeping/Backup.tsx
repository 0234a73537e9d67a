import { Download } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/oversight.ts";
import { writeBackup } from "../../session/backup/backup.ts";
import { canSeal } from "../../session/backup/seal.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { useWorktable } from "../../session/worktable.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { nameFile } from "../../ui/file-name.ts";
import { giveFile } from "../../ui/give-file.ts";
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
      const name = nameFile([session.ground.record.peek().title], "worktable-backup");
      await giveFile(new File([bytes], name, { type: "application/octet-stream" }));
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
