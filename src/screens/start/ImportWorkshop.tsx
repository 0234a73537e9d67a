import { FolderOpen } from "lucide";
import { useRef, useState } from "preact/hooks";
import { messages } from "../../messages/index.ts";
import { importWorkshop } from "../../session/workshop-shelf.ts";
import { useWorktable } from "../../session/worktable.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useToast } from "../../ui/Toast.tsx";
import type { WorkshopFault } from "../../workshops/rules.ts";

const words = messages.session.start;
const FAULTS_SHOWN = 8;

/** Opens a `*.workshop.json` file, or shows where it is wrong. */
export function ImportWorkshop({ onImported }: { readonly onImported: (workshopId: string) => void }) {
  const worktable = useWorktable();
  const say = useToast();
  const input = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<readonly WorkshopFault[]>([]);

  const onFile = async (file: File | undefined) => {
    if (!file) return;
    const reading = await importWorkshop(worktable.storage, await file.text());
    setFaults(reading.ok ? [] : reading.faults);
    if (!reading.ok) return;
    say({ text: words.imported(reading.workshop.title) });
    onImported(reading.workshop.id);
  };

  return (
    <div class="start-import">
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={words.import}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          void onFile(file);
          event.currentTarget.value = "";
        }}
      />
      <Button tone="quiet" icon={FolderOpen} title={words.importHint} onClick={() => input.current?.click()}>
        {words.import}
      </Button>
      {faults.length > 0 && (
        <Banner tone="danger" title={words.refused}>
          <p>{words.refusedHint}</p>
          <ul class="start-faults">
            {faults.slice(0, FAULTS_SHOWN).map((fault) => (
              <li key={`${fault.path} ${fault.message}`}>
                <code>{fault.path}</code> {fault.message}
              </li>
            ))}
          </ul>
          {faults.length > FAULTS_SHOWN && <p>{words.moreFaults(faults.length - FAULTS_SHOWN)}</p>}
        </Banner>
      )}
    </div>
  );
}
