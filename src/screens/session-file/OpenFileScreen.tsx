import { FolderOpen } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { messages } from "../../messages/session-file.ts";
import { useWorktable } from "../../session/worktable.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { arrivals } from "../../ui/arrivals.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { takeFromInbox } from "../../ui/inbox.ts";
import { Progress } from "../../ui/Progress.tsx";
import { FileStep } from "./FileStep.tsx";
import { type OpenStep, openFile } from "./open-step.ts";
import "./session-file.css";

const words = messages.sessionFile.open;

/** The one door for files: chosen here, opened with the installed app, or shared to it. */
export function OpenFileScreen() {
  const worktable = useWorktable();
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [at, setAt] = useState(0);
  const [step, setStep] = useState<OpenStep | null>(null);
  const arrived = arrivals.value;

  const open = (next: readonly File[]) => {
    if (next.length === 0) return;
    setFiles(next);
    setAt(0);
  };
  useEffect(() => void takeFromInbox().then(open), [arrived]);
  useEffect(() => {
    const file = files[at];
    if (!file) return;
    let gone = false;
    setStep({ kind: "reading" });
    void openFile(worktable, file).then((found) => {
      if (!gone) setStep(found);
    });
    return () => {
      gone = true;
    };
  }, [worktable, files, at]);

  const isLast = at >= files.length - 1;
  return (
    <AppFrame title={words.title} back={{ href: "#/", label: messages.session.bar.home }}>
      <Sheet title={words.title} intro={words.lead}>
        <div class="open-file">
          {files.length > 1 && <p>{words.of(at + 1, files.length)}</p>}
          {step?.kind === "reading" && <Progress label={words.reading} />}
          {step && step.kind !== "reading" && (
            <section class="open-file-step" aria-label={files[at]?.name}>
              <h2 class="open-file-name">{files[at]?.name}</h2>
              <FileStep key={`${at} ${files[at]?.name}`} step={step} onStep={setStep} />
            </section>
          )}
          <input
            ref={input}
            type="file"
            multiple
            class="visually-hidden"
            tabIndex={-1}
            aria-label={words.choose}
            onChange={(event) => {
              open([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = "";
            }}
          />
          <div class="open-file-actions">
            {!isLast && <Button onClick={() => setAt(at + 1)}>{words.next}</Button>}
            <Button
              tone={step ? "quiet" : "primary"}
              icon={FolderOpen}
              onClick={() => input.current?.click()}
            >
              {step ? words.another : words.choose}
            </Button>
            {step && (
              <LinkButton tone="quiet" href="#/">
                {words.home}
              </LinkButton>
            )}
          </div>
        </div>
      </Sheet>
    </AppFrame>
  );
}
