import { NotebookPen } from "lucide";
import { useRef, useState } from "preact/hooks";
import { messages } from "../../messages/workshops.ts";
import { startAlone } from "../../session/start-alone.ts";
import type { ShelvedWorkshop } from "../../session/workshop-shelf.ts";
import { useWorktable } from "../../session/worktable.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { goTo } from "../../ui/route.ts";
import { TextInput } from "../../ui/TextInput.tsx";
import { sessionPath } from "../session/paths.ts";
import { WorkshopChoice } from "../workshops/WorkshopChoice.tsx";
import "./start.css";

const words = messages.workshops.alone;

/** A handout to fill without a room: choose it, say who you are, write. */
export function AloneScreen() {
  const { storage } = useWorktable();
  const [chosen, setChosen] = useState<ShelvedWorkshop | null>(null);
  const [personName, setPersonName] = useState("");
  const [failed, setFailed] = useState(false);
  const isStarting = useRef(false);

  const onStart = async (event: Event) => {
    event.preventDefault();
    if (!chosen || isStarting.current) return;
    isStarting.current = true;
    try {
      const { file, workshop } = chosen;
      const id = await startAlone(storage, {
        workshop: file,
        title: workshop.title,
        tableName: words.table,
        personName: personName.trim(),
      });
      goTo(sessionPath(id), { replace: true });
    } catch {
      isStarting.current = false;
      setFailed(true);
    }
  };

  return (
    <AppFrame title={words.title} back={{ href: "#/", label: messages.session.bar.home }}>
      <Sheet title={words.title} intro={messages.session.home.aloneHint}>
        <form class="start" onSubmit={onStart}>
          <WorkshopChoice chosen={chosen} onChoose={setChosen} />
          <TextInput
            label={messages.session.person.name}
            value={personName}
            maxLength={60}
            onText={setPersonName}
          />
          {failed && <Banner tone="danger">{words.failed}</Banner>}
          <Button type="submit" tone="primary" icon={NotebookPen} disabled={!chosen}>
            {words.go}
          </Button>
        </form>
      </Sheet>
    </AppFrame>
  );
}
