import { messages } from "../../messages/session-file.ts";
import { Banner } from "../../ui/Banner.tsx";
import { FaultList } from "../workshops/FaultList.tsx";
import { OfferedWorkshop } from "../workshops/OfferedWorkshop.tsx";
import { AnswersStep } from "./AnswersStep.tsx";
import { LockedStep } from "./LockedStep.tsx";
import { LookStep } from "./LookStep.tsx";
import type { OpenStep } from "./open-step.ts";

const words = messages.sessionFile;

interface FileStepProps {
  readonly step: Exclude<OpenStep, { kind: "reading" }>;
  readonly onStep: (step: OpenStep) => void;
}

/** What a file holds, and what one may do with it. */
export function FileStep({ step, onStep }: FileStepProps) {
  switch (step.kind) {
    case "fault":
      return (
        <Banner tone="danger">
          {words.faults[step.fault]} {words.unchanged}
        </Banner>
      );
    case "locked":
      return <LockedStep bytes={step.bytes} refused={step.refused} onStep={onStep} />;
    case "session":
      return <LookStep look={step.look} />;
    case "answers":
      return <AnswersStep {...step} />;
    case "needs":
      return <Banner tone="warn">{words.answers.needs}</Banner>;
    case "workshop":
      return step.reading.ok ? (
        <div class="open-file-look">
          <h3>{step.reading.workshop.title}</h3>
          <p>{step.reading.workshop.description}</p>
          <OfferedWorkshop reading={step.reading} />
        </div>
      ) : (
        <FaultList faults={step.reading.faults} />
      );
  }
}
