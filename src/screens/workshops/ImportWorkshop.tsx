import { FolderOpen, ScanQrCode } from "lucide";
import { useRef, useState } from "preact/hooks";
import { messages } from "../../messages/workshops.ts";
import { importWorkshop } from "../../session/workshop-shelf.ts";
import { useWorktable } from "../../session/worktable.ts";
import { Button } from "../../ui/Button.tsx";
import { useToast } from "../../ui/Toast.tsx";
import type { WorkshopFault } from "../../workshops/fault.ts";
import { FaultList } from "./FaultList.tsx";
import { ReadWorkshop } from "./ReadWorkshop.tsx";
import "./workshops.css";

const words = messages.workshops;

/** Opens a `*.workshop.json` file, or reads a workshop from another screen; shows where it is wrong. */
export function ImportWorkshop({ onImported }: { readonly onImported: (workshopId: string) => void }) {
  const worktable = useWorktable();
  const say = useToast();
  const input = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<readonly WorkshopFault[]>([]);
  const [reading, setReading] = useState(false);

  const onFile = async (file: File | undefined) => {
    if (!file) return;
    const read = await importWorkshop(worktable.storage, await file.text());
    setFaults(read.ok ? [] : read.faults);
    if (!read.ok) return;
    say({ text: words.imported(read.workshop.title) });
    onImported(read.workshop.id);
  };

  return (
    <div class="workshop-import">
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={words.file}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          void onFile(file);
          event.currentTarget.value = "";
        }}
      />
      <div class="workshop-doors">
        <Button tone="quiet" icon={FolderOpen} title={words.fileHint} onClick={() => input.current?.click()}>
          {words.file}
        </Button>
        <Button tone="quiet" icon={ScanQrCode} onClick={() => setReading(true)}>
          {words.read}
        </Button>
      </div>
      <FaultList faults={faults} />
      {reading && <ReadWorkshop onClose={() => setReading(false)} />}
    </div>
  );
}
