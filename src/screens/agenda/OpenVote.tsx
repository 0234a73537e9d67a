import { ListChecks } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/agenda.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { openVote } from "../../session/stage/hold-vote.ts";
import { STAGE_LIMITS } from "../../session/stage/parse-stage.ts";
import { makeId } from "../../session/worktable.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { TextArea, TextInput } from "../../ui/TextInput.tsx";
import { PickTexts } from "./PickTexts.tsx";

const words = messages.agenda.vote;
const MOST_DOTS = 10;

interface OpenVoteProps {
  readonly session: PresenterSession;
  readonly onClose: () => void;
}

/** What the room votes on: lines of one's own, or what the tables wrote on the worksheet that is on. */
export function OpenVote({ session, onClose }: OpenVoteProps) {
  const [title, setTitle] = useState("");
  const [lines, setLines] = useState("");
  const [dots, setDots] = useState(3);
  const [held, setHeld] = useState(true);
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { current } = session.ground.stage.value;
  const worksheet = session.ground.workshop.worksheets.find(({ id }) => id === current);

  const open = (): void => {
    const typed = lines.split("\n").map((line) => line.trim());
    const texts = [...new Set([...(picked ?? []), ...typed])].filter((line) => line !== "");
    if (texts.length < 2 || texts.length > STAGE_LIMITS.options) {
      setProblem(texts.length < 2 ? words.needs : words.tooMany(STAGE_LIMITS.options));
      return;
    }
    void session.changeStage((stage) =>
      openVote(stage, {
        id: makeId(),
        title: title.trim(),
        worksheetId: worksheet?.id ?? null,
        options: texts.map((text, index) => ({ id: `o${index + 1}`, text })),
        dots,
        held,
      }),
    );
    onClose();
  };
  return (
    <Dialog
      open
      wide
      title={words.title}
      closeLabel={messages.common.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{messages.common.cancel}</Button>
          <Button tone="primary" onClick={open}>
            {words.go}
          </Button>
        </>
      }
    >
      <div class="run-form">
        <TextInput label={words.question} value={title} maxLength={120} onText={setTitle} />
        <TextArea label={words.options} rows={7} value={lines} onText={setLines} />
        {worksheet &&
          (picked ? (
            <PickTexts session={session} worksheet={worksheet} picked={picked} onPick={setPicked} />
          ) : (
            <Button icon={ListChecks} onClick={() => setPicked([])}>
              {words.fromWall}
            </Button>
          ))}
        <label class="run-minutes">
          <span>{words.dots}</span>
          <input
            type="number"
            class="labelled-control"
            min={1}
            max={MOST_DOTS}
            value={dots}
            onInput={(event) => {
              const next = event.currentTarget.valueAsNumber;
              if (next >= 1 && next <= MOST_DOTS) setDots(Math.round(next));
            }}
          />
        </label>
        <Switch on={held} onToggle={setHeld}>
          {words.held}
        </Switch>
        {problem && <Banner tone="danger">{problem}</Banner>}
      </div>
    </Dialog>
  );
}
