import { Share2 } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/workshops.ts";
import { listWorkshops, type ShelvedWorkshop } from "../../session/workshop-shelf.ts";
import { useWorktable } from "../../session/worktable.ts";
import { Button } from "../../ui/Button.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { Select } from "../../ui/Select.tsx";
import { ImportWorkshop } from "./ImportWorkshop.tsx";
import { ShareWorkshop } from "./ShareWorkshop.tsx";
import "./workshops.css";

const words = messages.workshops;

interface WorkshopChoiceProps {
  readonly chosen: ShelvedWorkshop | null;
  readonly onChoose: (workshop: ShelvedWorkshop) => void;
}

/** The workshops of this device: one of them chosen, others brought in, this one passed on. */
export function WorkshopChoice({ chosen, onChoose }: WorkshopChoiceProps) {
  const { storage } = useWorktable();
  const [shelf, setShelf] = useState<readonly ShelvedWorkshop[]>([]);
  const [sharing, setSharing] = useState(false);

  const readShelf = async (wanted?: string) => {
    const found = await listWorkshops(storage);
    setShelf(found);
    const next = found.find((one) => one.file.id === (wanted ?? chosen?.file.id)) ?? found[0];
    if (next) onChoose(next);
  };
  useEffect(() => void readShelf(), [storage]);

  if (!chosen) return <Progress label={words.loading} />;
  const { workshop } = chosen;
  return (
    <div class="workshop-choice">
      <Select
        label={words.choose}
        value={workshop.id}
        options={shelf.map(({ workshop: { id, title } }) => ({ value: id, label: title }))}
        onChoose={(id) => {
          const next = shelf.find((one) => one.file.id === id);
          if (next) onChoose(next);
        }}
      />
      <p class="workshop-note">
        {workshop.description} {words.worksheets(workshop.worksheets.length)}
      </p>
      <div class="workshop-doors">
        <ImportWorkshop onImported={(id) => void readShelf(id)} />
        <Button tone="quiet" icon={Share2} onClick={() => setSharing(true)}>
          {words.share.button}
        </Button>
      </div>
      {sharing && <ShareWorkshop shelved={chosen} onClose={() => setSharing(false)} />}
    </div>
  );
}
