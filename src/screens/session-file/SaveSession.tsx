import { Save } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/session-file.ts";
import { saveSession } from "../../session/saved/save-session.ts";
import { canSeal } from "../../session/saved/seal.ts";
import { type OpenSession, useWorktable } from "../../session/worktable.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { nameFile } from "../../ui/file-name.ts";
import { giveFile } from "../../ui/give-file.ts";
import { Switch } from "../../ui/Switch.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useToast } from "../../ui/Toast.tsx";
import "./session-file.css";

const words = messages.sessionFile.save;
const SHORTEST = 8;

/** The open session as one file: locked or open, and for a participant with or without what is private. */
export function SaveSession({ session }: { readonly session: OpenSession }) {
  const { storage } = useWorktable();
  const say = useToast();
  const leads = session.role === "presenter";
  const [locked, setLocked] = useState(leads && canSeal());
  const [withPrivate, setWithPrivate] = useState(true);
  const [passphrase, setPassphrase] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isShort = locked && passphrase.length < SHORTEST;

  const save = async (): Promise<void> => {
    if (isShort) return setProblem(words.short(SHORTEST));
    setProblem(null);
    setBusy(true);
    try {
      const choice = { passphrase: locked ? passphrase : null, withPrivate };
      const bytes = await saveSession(storage, session, choice);
      if (!bytes) return setProblem(words.unsigned);
      const file = new File([bytes], nameOf(session), { type: "application/octet-stream" });
      if ((await giveFile(file)) === "saved") say({ text: words.saved });
    } catch {
      setProblem(words.failed);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      class="session-file"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {!leads && (
        <Switch tone="private" on={withPrivate} onToggle={setWithPrivate}>
          {words.private}
        </Switch>
      )}
      {canSeal() ? (
        <Switch on={locked} onToggle={setLocked}>
          {words.lock}
        </Switch>
      ) : (
        <Banner tone="warn">{words.noLock}</Banner>
      )}
      {locked && (
        <TextInput
          label={words.passphrase}
          hint={words.hint}
          error={problem}
          value={passphrase}
          autocomplete="off"
          spellcheck={false}
          onText={setPassphrase}
        />
      )}
      <p class="session-file-note">{sayWhoReads(leads, locked, withPrivate)}</p>
      {!locked && problem && <Banner tone="danger">{problem}</Banner>}
      <Button type="submit" icon={Save} busy={busy}>
        {words.go}
      </Button>
    </form>
  );
}

function sayWhoReads(leads: boolean, locked: boolean, withPrivate: boolean): string {
  if (leads) return locked ? words.keyLocked : words.keyOpen;
  if (locked) return "";
  return withPrivate ? words.openWithPrivate : words.open;
}

/** A participant's file carries the person's name, so that one finds one's own. */
function nameOf(session: OpenSession): string {
  const { title } = session.ground.record.peek();
  const person = session.role === "participant" ? session.person.name : "";
  return nameFile([title, person, new Date().toISOString().slice(0, 10)], "worktable");
}
