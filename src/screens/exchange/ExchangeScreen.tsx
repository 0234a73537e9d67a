import { useState } from "preact/hooks";
import { messages } from "../../messages/exchange.ts";
import { readInvitation } from "../../session/exchange/exchange.ts";
import type { Answers, Exchange, ExchangeFault } from "../../session/exchange/format.ts";
import type { Invitation } from "../../session/joining.ts";
import { type OpenSession, useWorktable } from "../../session/worktable.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { goTo } from "../../ui/route.ts";
import { TakeSeat } from "../join/TakeSeat.tsx";
import { sessionPath } from "../session/paths.ts";
import { SessionStatus } from "../session/SessionStatus.tsx";
import { ByCodes } from "./ByCodes.tsx";
import { ByFile } from "./ByFile.tsx";
import { type Outcome, tellFault, tellTakenIn, useOutcomes } from "./use-exchange.ts";
import "./exchange.css";

const words = messages.exchange;

/** Answers of a session by file or by codes. */
export function ExchangeScreen({ session }: { readonly session: OpenSession }) {
  const { outcomes, say } = useOutcomes();
  const open = (exchange: Exchange | ExchangeFault) => {
    if (typeof exchange === "string") say(tellFault(exchange));
    else if (exchange.kind === "needs") say({ tone: "warn", lines: [words.codes.needsOnly] });
    else void tellTakenIn(session, exchange).then(say);
  };
  return (
    <AppFrame
      title={session.ground.record.value.title}
      back={{ href: `#${sessionPath(session.ground.id)}`, label: messages.session.bar.session }}
      status={<SessionStatus session={session} />}
    >
      <Sheet title={words.title} intro={words.lead}>
        <Outcomes outcomes={outcomes} />
        <div class="exchange">
          <ByCodes session={session} onOpened={open} />
          <ByFile session={session} onOpened={open} />
        </div>
      </Sheet>
    </AppFrame>
  );
}

/** A newcomer's way into a session that it can't be linked with. */
export function ExchangeJoinScreen() {
  const worktable = useWorktable();
  const { outcomes, say } = useOutcomes();
  const [offered, setOffered] = useState<{ invitation: Invitation; answers: Answers } | null>(null);

  const open = (exchange: Exchange | ExchangeFault) => {
    if (typeof exchange === "string") return say(tellFault(exchange));
    if (exchange.kind === "needs") return say({ tone: "warn", lines: [words.codes.needsOnly] });
    void readInvitation(exchange).then((invitation) => {
      if (invitation) setOffered({ invitation, answers: exchange });
      else say(tellFault("noInvitation"));
    });
  };
  const enter = async (sessionId: string, answers: Answers) => {
    const session = await worktable.open(sessionId);
    const takesPart =
      typeof session !== "string" && session.role !== "projector" && session.role !== "remote";
    if (takesPart) await tellTakenIn(session, answers);
    goTo(sessionPath(sessionId), { replace: true });
  };

  return (
    <AppFrame title={words.title} back={{ href: "#/", label: messages.session.bar.home }}>
      {offered ? (
        <TakeSeat
          invitation={offered.invitation}
          onSeated={(sessionId) => void enter(sessionId, offered.answers)}
        />
      ) : (
        <Sheet title={words.title} intro={words.leadNewcomer}>
          <Outcomes outcomes={outcomes} />
          <div class="exchange">
            <ByCodes session={null} onOpened={open} />
            <ByFile session={null} onOpened={open} />
          </div>
        </Sheet>
      )}
    </AppFrame>
  );
}

function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  return (
    <div class="exchange-outcomes" role="status">
      {outcomes.map(({ tone, lines }, index) => (
        <Banner key={outcomes.length - index} tone={tone}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Banner>
      ))}
    </div>
  );
}
