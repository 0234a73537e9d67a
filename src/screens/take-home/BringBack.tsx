import { FolderOpen } from "lucide";
import { useRef, useState } from "preact/hooks";
import { messages } from "../../messages/take-home.ts";
import type { OpenSession } from "../../session/worktable.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { FillFrom } from "./FillFrom.tsx";
import { type OpenedAnswers, openAnswers } from "./open-answers.ts";

const words = messages.takeHome.files.back;

/** The door for files of answers: looked at first, then filled in where something is empty. */
export function BringBack({ session }: { readonly session: OpenSession }) {
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<OpenedAnswers | null>(null);
  const open = async (file: File | undefined) => {
    if (file) setOpened(await openAnswers(file, session));
  };
  return (
    <section class="take-home-back" aria-labelledby="take-home-back">
      <h3 id="take-home-back">{words.title}</h3>
      <p class="take-home-text">{words.text}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        class="visually-hidden"
        tabIndex={-1}
        aria-label={words.open}
        onChange={(event) => {
          void open(event.currentTarget.files?.[0]);
          event.currentTarget.value = "";
        }}
      />
      <Button icon={FolderOpen} onClick={() => input.current?.click()}>
        {words.open}
      </Button>
      {opened?.kind === "fault" && (
        <Banner tone="warn">
          {opened.text}
          {opened.where !== "" && <small> {words.brokenAt(opened.where)}</small>}
        </Banner>
      )}
      {opened?.kind === "answers" && <FillFrom key={opened.id} session={session} opened={opened} />}
    </section>
  );
}
