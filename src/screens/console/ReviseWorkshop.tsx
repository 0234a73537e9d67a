import { FolderSync } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/presenting.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { Banner } from "../../ui/Banner.tsx";
import { useToast } from "../../ui/Toast.tsx";
import type { WorkshopFault } from "../../workshops/fault.ts";
import { parseWorkshopText } from "../../workshops/parse.ts";
import { FaultList } from "../workshops/FaultList.tsx";
import { PickWorkshopFile } from "../workshops/PickWorkshopFile.tsx";

const words = messages.presenting.revise;

interface ReviseWorkshopProps {
  readonly session: PresenterSession;
  readonly onDone: () => void;
}

/** Goes on with a newer file of the session's workshop; says what is wrong with any other. */
export function ReviseWorkshop({ session, onDone }: ReviseWorkshopProps) {
  const [faults, setFaults] = useState<readonly WorkshopFault[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const say = useToast();

  const take = async (text: string) => {
    const reading = parseWorkshopText(text);
    setFaults(reading.ok ? [] : reading.faults);
    setProblem(null);
    if (!reading.ok) return;
    const { title } = reading.workshop;
    if (reading.file.id !== session.ground.file.id) return setProblem(words.other(title));
    try {
      await session.ground.reviseWorkshop(reading.file);
    } catch {
      return setProblem(messages.presenting.console.notKept);
    }
    say({ text: words.done(title) });
    onDone();
  };

  return (
    <div class="console-revise">
      <PickWorkshopFile
        label={words.choose}
        hint={words.hint}
        icon={FolderSync}
        tone="plain"
        onText={(text) => void take(text)}
      />
      <p class="console-hint">{words.hint}</p>
      <FaultList faults={faults} />
      {problem && <Banner tone="danger">{problem}</Banner>}
    </div>
  );
}
