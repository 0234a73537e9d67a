import { LockKeyholeOpen } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/session-file.ts";
import type { FileFault } from "../../session/saved/read-file.ts";
import { useWorktable } from "../../session/worktable.ts";
import { Button } from "../../ui/Button.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { type OpenStep, unlockFile } from "./open-step.ts";

const words = messages.sessionFile;

interface LockedStepProps {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly refused: FileFault | null;
  readonly onStep: (step: OpenStep) => void;
}

/** Asks for the passphrase, as often as it takes. */
export function LockedStep({ bytes, refused, onStep }: LockedStepProps) {
  const worktable = useWorktable();
  const [passphrase, setPassphrase] = useState("");
  const [busy, setBusy] = useState(false);
  const unlock = async (event: Event): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    onStep(await unlockFile(worktable, bytes, passphrase));
    setBusy(false);
  };
  return (
    <form class="session-file" onSubmit={(event) => void unlock(event)}>
      <h3>{words.open.passphraseTitle}</h3>
      <p>{words.open.passphraseText}</p>
      <TextInput
        label={words.save.passphrase}
        error={refused && words.faults[refused]}
        value={passphrase}
        autocomplete="off"
        spellcheck={false}
        autofocus
        onText={setPassphrase}
      />
      <Button type="submit" tone="primary" icon={LockKeyholeOpen} busy={busy} disabled={passphrase === ""}>
        {busy ? words.open.unlocking : words.open.unlock}
      </Button>
    </form>
  );
}
