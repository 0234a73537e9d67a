import { FolderOpen, ScanQrCode } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/workshops.ts";
import { importWorkshop } from "../../session/workshop-shelf.ts";
import { useWorktable } from "../../session/worktable.ts";
import { Button } from "../../ui/Button.tsx";
import { useToast } from "../../ui/Toast.tsx";
import type { WorkshopFault } from "../../workshops/fault.ts";
import { FaultList } from "./FaultList.tsx";
import { PickWorkshopFile } from "./PickWorkshopFile.tsx";
import { ReadWorkshop } from "./ReadWorkshop.tsx";
import "./workshops.css";

const words = messages.workshops;

/** Opens a `*.workshop.json` file, or reads a workshop from another screen; shows where it is wrong. */
export function ImportWorkshop({ onImported }: { readonly onImported: (workshopId: string) => void }) {
  const worktable = useWorktable();
  const say = useToast();
  const [faults, setFaults] = useState<readonly WorkshopFault[]>([]);
  const [reading, setReading] = useState(false);

  const take = async (text: string) => {
    const read = await importWorkshop(worktable.storage, text);
    setFaults(read.ok ? [] : read.faults);
    if (!read.ok) return;
    say({ text: words.imported(read.workshop.title) });
    onImported(read.workshop.id);
  };

  return (
    <div class="workshop-import">
      <div class="workshop-doors">
        <PickWorkshopFile
          label={words.file}
          hint={words.fileHint}
          icon={FolderOpen}
          tone="quiet"
          onText={(text) => void take(text)}
        />
        <Button tone="quiet" icon={ScanQrCode} onClick={() => setReading(true)}>
          {words.read}
        </Button>
      </div>
      <FaultList faults={faults} />
      {reading && <ReadWorkshop onClose={() => setReading(false)} />}
    </div>
  );
}
