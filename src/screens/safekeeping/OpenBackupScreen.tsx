import { FolderOpen } from "lucide";
import { useRef, useState } from "preact/hooks";
import { messages } from "../../messages/oversight.ts";
import { openBackup } from "../../session/backup/backup.ts";
import { useWorktable } from "../../session/worktable.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { goTo } from "../../ui/route.ts";
import { TextInput } from "../../ui/TextInput.tsx";
import { sessionPath } from "../session/paths.ts";

const words = messages.oversight.backup;

/** Takes a backed-up session onto this device, to go on as its presenter. */
export function OpenBackupScreen() {
  const worktable = useWorktable();
  const input = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const open = async (file: File): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await worktable.closeCurrent();
      const result = await openBackup(
        worktable.storage,
        new Uint8Array(await file.arrayBuffer()),
        passphrase,
      );
      if (typeof result === "string") setProblem(words.faults[result]);
      else goTo(sessionPath(result.sessionId));
    } catch {
      setProblem(words.failed);
    } finally {
      setBusy(false);
    }
  };
  return (
    <AppFrame title={words.openTitle} back={{ href: "#/", label: messages.session.bar.home }}>
      <Sheet title={words.openTitle} intro={words.openText}>
        <div class="safekeeping-backup">
          <TextInput
            label={words.passphrase}
            value={passphrase}
            autocomplete="off"
            spellcheck={false}
            onText={setPassphrase}
          />
          <input
            ref={input}
            type="file"
            class="visually-hidden"
            tabIndex={-1}
            aria-label={words.choose}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void open(file);
              event.currentTarget.value = "";
            }}
          />
          <Button tone="primary" icon={FolderOpen} busy={busy} onClick={() => input.current?.click()}>
            {words.choose}
          </Button>
          {problem && <Banner tone="danger">{problem}</Banner>}
        </div>
      </Sheet>
    </AppFrame>
  );
}
