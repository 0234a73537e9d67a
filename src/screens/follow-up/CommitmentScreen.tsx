import { Printer } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { choosePaper } from "../../handout/paper.ts";
import { messages } from "../../messages/follow-up.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { readStepPlans, type StepPlans } from "../../session/step-plans.ts";
import { useWorktable } from "../../session/worktable.ts";
import { AppFrame } from "../../ui/AppFrame.tsx";
import { Button } from "../../ui/Button.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { takeHomePath } from "../session/paths.ts";
import { CommitmentPage } from "./CommitmentPage.tsx";
import { readCommitment } from "./commitment.ts";
import { type CommitmentPaper, readPaper } from "./commitment-paper.ts";
import "./commitment.css";

const words = messages.followUp.commitment;

/** One page to keep: what the person commits to, the first moves, lines to sign, a letter to oneself. */
export function CommitmentScreen({ session }: { readonly session: ParticipantSession }) {
  const { storage } = useWorktable();
  const { id, record } = session.ground;
  const [paper, setPaper] = useState<CommitmentPaper>(() => readPaper(choosePaper(navigator.language)));
  const [plans, setPlans] = useState<StepPlans | null>(null);
  useEffect(() => void readStepPlans(storage, id).then(setPlans), [storage, id]);
  return (
    <AppFrame
      title={`${words.title} · ${record.value.title}`}
      back={{ href: `#${takeHomePath(id)}`, label: words.back }}
      actions={
        <>
          <SegmentedControl
            label={words.paper}
            value={paper}
            options={[
              { value: "a4", label: words.a4 },
              { value: "letter", label: words.us },
            ]}
            onChoose={setPaper}
          />
          <Button tone="primary" icon={Printer} onClick={() => print()}>
            {words.print}
          </Button>
        </>
      }
    >
      <p class="commitment-hint">{words.hint}</p>
      {plans && (
        <CommitmentPage
          key={paper}
          paper={paper}
          name={session.person.name}
          session={record.value.title}
          language={session.ground.workshop.language}
          commitment={readCommitment(session, plans)}
        />
      )}
    </AppFrame>
  );
}
