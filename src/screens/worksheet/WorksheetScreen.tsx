import { ChevronLeft, ChevronRight } from "lucide";
import { useEffect, useMemo } from "preact/hooks";
import { CaretMemoryContext } from "../../fields/caret-memory.ts";
import { FieldView } from "../../fields/FieldView.tsx";
import { messages } from "../../messages/index.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { Sheet } from "../../ui/AppFrame.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { Failure } from "../../ui/Failure.tsx";
import { goTo } from "../../ui/route.ts";
import type { Worksheet } from "../../workshops/format.ts";
import { sessionPath, worksheetPath } from "../session/paths.ts";
import { ParticipantFrame } from "./ParticipantFrame.tsx";
import "./worksheet.css";

const words = messages.session.worksheets;

interface WorksheetScreenProps {
  readonly session: ParticipantSession;
  readonly worksheetId: string;
}

/** One worksheet to fill, as a page of the handout. */
export function WorksheetScreen({ session, worksheetId }: WorksheetScreenProps) {
  const { worksheets } = session.ground.workshop;
  const index = worksheets.findIndex((one) => one.id === worksheetId);
  const worksheet = worksheets[index];

  return (
    <ParticipantFrame session={session}>
      {worksheet ? (
        <>
          <WorksheetSheet key={worksheet.id} session={session} worksheet={worksheet} number={index + 1} />
          <Neighbours
            sessionId={session.ground.id}
            before={worksheets[index - 1]}
            after={worksheets[index + 1]}
          />
        </>
      ) : (
        <Failure
          title={words.unknown}
          retry={{ label: words.all, run: () => goTo(sessionPath(session.ground.id)) }}
        >
          {messages.common.yourAnswersAreSafe}
        </Failure>
      )}
    </ParticipantFrame>
  );
}

function WorksheetSheet(props: { session: ParticipantSession; worksheet: Worksheet; number: number }) {
  const { session, worksheet, number } = props;
  const caret = useMemo(() => session.takeCaret(worksheet.id), [session, worksheet]);
  useEffect(() => {
    if (!caret) scrollTo(0, 0);
  }, [caret]);
  return (
    <CaretMemoryContext.Provider value={caret}>
      <Sheet
        title={worksheet.title}
        number={String(number)}
        intro={worksheet.intro}
        {...(worksheet.source && { source: words.source(worksheet.source) })}
      >
        {worksheet.fields.map((field) => (
          <FieldView
            key={field.id}
            worksheetId={worksheet.id}
            field={field}
            answers={field.who === "mine" ? session.drafts : session.answers}
            {...(field.who === "table" && { drafts: session.drafts })}
            personId={session.person.id}
          />
        ))}
      </Sheet>
    </CaretMemoryContext.Provider>
  );
}

interface NeighboursProps {
  readonly sessionId: string;
  readonly before: Worksheet | undefined;
  readonly after: Worksheet | undefined;
}

function Neighbours({ sessionId, before, after }: NeighboursProps) {
  return (
    <nav class="neighbours" aria-label={words.title}>
      {before && (
        <LinkButton href={`#${worksheetPath(sessionId, before.id)}`} icon={ChevronLeft}>
          {before.title}
        </LinkButton>
      )}
      {after && (
        <div class="neighbours-next">
          <LinkButton href={`#${worksheetPath(sessionId, after.id)}`} icon={ChevronRight}>
            {after.title}
          </LinkButton>
        </div>
      )}
    </nav>
  );
}
