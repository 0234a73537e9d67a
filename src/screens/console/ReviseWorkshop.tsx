import { FolderSync } from "lucide";
import { useRef, useState } from "preact/hooks";
import { messages } from "../../messages/presenting.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useToast } from "../../ui/Toast.tsx";
import type { WorkshopFault } from "../../workshops/fault.ts";
import { parseWorkshopText } from "../../workshops/parse.ts";
import { FaultList } from "../workshops/FaultList.tsx";

const words = messages.presenting.revise;

interface ReviseWorkshopProps {
  readonly session: PresenterSession;
  readonly onDone: () => void;
}

/** Goes on with a newer file of the session's workshop; says what is wrong with any other. */
export function ReviseWorkshop({ session, onDone }: ReviseWorkshopProps) {
  const input = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<readonly WorkshopFault[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const say = useToast();

  const onFile = async (file: File | undefined) => {
    if (!file) return;
    const reading = parseWorkshopText(await file.text());
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
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={words.choose}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          void onFile(file);
          event.currentTarget.value = "";
        }}
      />
      <Button icon={FolderSync} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <p class="console-hint">{words.hint}</p>
      <FaultList faults={faults} />
      {problem && <Banner tone="danger">{problem}</Banner>}
    </div>
  );
}
