import { messages as followUp } from "../../messages/follow-up.ts";
import { messages as sessionFile } from "../../messages/session-file.ts";
import { messages } from "../../messages/take-home.ts";
import type { OpenSession } from "../../session/worktable.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { asksForSteps } from "../follow-up/list-steps.ts";
import { StepsInCalendar } from "../follow-up/StepsInCalendar.tsx";
import { sessionPath } from "../session/paths.ts";
import { SessionStatus } from "../session/SessionStatus.tsx";
import { SaveSession } from "../session-file/SaveSession.tsx";
import { FilesSection } from "./FilesSection.tsx";
import { PrintSection } from "./PrintSection.tsx";
import { TakeHomeSection } from "./TakeHomeSection.tsx";
import "./take-home.css";

const words = messages.takeHome;
const steps = followUp.followUp.calendar;
const keep = sessionFile.sessionFile.save;

/** Everything one may keep of a session, a section for each way. */
export function TakeHomeScreen({ session }: { readonly session: OpenSession }) {
  const { id, record } = session.ground;
  return (
    <AppFrame
      title={`${words.title} · ${record.value.title}`}
      back={{ href: `#${sessionPath(id)}`, label: messages.session.bar.session }}
      status={<SessionStatus session={session} />}
    >
      <Sheet title={words.title} intro={words.lead}>
        <div class="take-home">
          <PrintSection sessionId={id} forRoom={session.role === "presenter"} />
          <FilesSection session={session} />
          {asksForSteps(session.ground.workshop) && (
            <TakeHomeSection title={steps.title} text={steps.text}>
              <StepsInCalendar session={session} />
            </TakeHomeSection>
          )}
          <TakeHomeSection title={keep.title} text={sayWhatFor(session)}>
            <SaveSession session={session} />
          </TakeHomeSection>
        </div>
      </Sheet>
    </AppFrame>
  );
}

const sayWhatFor = (session: OpenSession): string =>
  session.role === "presenter"
    ? keep.presenter
    : keep.participant(session.person.name || messages.session.person.unnamed);
