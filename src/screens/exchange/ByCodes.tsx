import { QrCode, ScanLine } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/exchange.ts";
import { isNothingNew, readAnswers, readNeeds } from "../../session/exchange/exchange.ts";
import type { Answers, Exchange, ExchangeFault } from "../../session/exchange/format.ts";
import type { OpenSession } from "../../session/worktable.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { ReadCodes } from "./ReadCodes.tsx";
import { ShowCodes } from "./ShowCodes.tsx";

const words = messages.exchange.codes;

interface Props {
  readonly session: OpenSession | null;
  readonly onOpened: (exchange: Exchange | ExchangeFault) => void;
}

type Step =
  | { readonly kind: "none" | "read" | "read-needs" | "nothing" | "unsigned" }
  | { readonly kind: "show"; readonly exchange: Exchange };

/** Answers from screen to camera: everything at once, or only what the other lacks. */
export function ByCodes({ session, onOpened }: Props) {
  const [step, setStep] = useState<Step>({ kind: "none" });
  const back = () => setStep({ kind: "none" });

  const show = (answers: Answers | null) =>
    setStep(answers ? { kind: "show", exchange: answers } : { kind: "unsigned" });
  const giveTo = (read: Exchange | ExchangeFault): string | null => {
    if (typeof read === "string") return messages.exchange.faults[read];
    if (read.kind !== "needs") return words.notNeeds;
    if (!session || read.sessionId !== session.ground.id) return messages.exchange.result.otherSession;
    const answers = readAnswers(session.ground, read);
    if (answers && isNothingNew(answers)) setStep({ kind: "nothing" });
    else show(answers);
    return null;
  };
  const take = (read: Exchange | ExchangeFault): string | null => {
    if (typeof read !== "string" && read.kind === "needs") return words.needsOnly;
    onOpened(read);
    back();
    return null;
  };

  return (
    <section class="exchange-way" aria-labelledby="exchange-codes">
      <h2 id="exchange-codes">{words.title}</h2>
      <p>{words.explain}</p>
      {step.kind === "nothing" && <Banner>{words.nothingMissing}</Banner>}
      {step.kind === "unsigned" && <Banner tone="warn">{messages.exchange.unsigned}</Banner>}
      {step.kind === "show" && <Shown exchange={step.exchange} />}
      {step.kind === "read-needs" && (
        <>
          <p>{words.shorterHint}</p>
          <ReadCodes key="needs" onRead={giveTo} />
        </>
      )}
      {step.kind === "read" && <ReadCodes key="answers" onRead={take} />}
      <div class="exchange-actions">
        {session && (step.kind === "none" || step.kind === "nothing") && (
          <Button tone="primary" icon={QrCode} onClick={() => show(readAnswers(session.ground, null))}>
            {words.show}
          </Button>
        )}
        {(step.kind === "none" || step.kind === "nothing") && (
          <Button icon={ScanLine} onClick={() => setStep({ kind: "read" })}>
            {words.read}
          </Button>
        )}
        {step.kind === "show" && step.exchange.kind === "answers" && step.exchange.workshop !== null && (
          <Button icon={ScanLine} onClick={() => setStep({ kind: "read-needs" })}>
            {words.shorter}
          </Button>
        )}
        {step.kind === "read" && session && (
          <Button
            icon={QrCode}
            onClick={() => setStep({ kind: "show", exchange: readNeeds(session.ground) })}
          >
            {words.needs}
          </Button>
        )}
        {step.kind === "show" && step.exchange.kind === "needs" && (
          <Button tone="primary" icon={ScanLine} onClick={() => setStep({ kind: "read" })}>
            {words.readOn}
          </Button>
        )}
        {step.kind !== "none" && (
          <Button tone="quiet" onClick={back}>
            {words.stop}
          </Button>
        )}
      </div>
    </section>
  );
}

function Shown({ exchange }: { readonly exchange: Exchange }) {
  return exchange.kind === "needs" ? (
    <ShowCodes exchange={exchange} label={words.needsPicture} hint={words.needsHint} />
  ) : (
    <ShowCodes exchange={exchange} label={words.picture} hint={words.showing} />
  );
}
