import { ChevronLeft, ChevronRight } from "lucide";
import { useEffect, useMemo } from "preact/hooks";
import { CaretMemoryContext } from "../../fields/caret-memory.ts";
import { FieldView } from "../../fields/FieldView.tsx";
import { Photos } from "../../fields/photos/lazy-photos.ts";
import { messages } from "../../messages/index.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { listShownWorksheets, readAnswering } from "../../session/stage/agenda.ts";
import { Sheet } from "../../ui/AppFrame.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { Failure } from "../../ui/Failure.tsx";
import { goTo } from "../../ui/route.ts";
import { useGrowing } from "../../ui/use-growing.ts";
import { readDirection } from "../../workshops/direction.ts";
import type { Worksheet } from "../../workshops/format.ts";
import { sessionPath, worksheetPath } from "../session/paths.ts";
import { FormerAnswers } from "./FormerAnswers.tsx";
import { ParticipantFrame } from "./ParticipantFrame.tsx";
import { Readings } from "./Readings.tsx";
import { showAddress } from "./show-address.ts";
import "./worksheet.css";

const words = messages.worksheets;

interface WorksheetScreenProps {
  readonly session: ParticipantSession;
  readonly worksheetId: string;
  /** The answer to show, when one was looked for or taken back. */
  readonly address?: string;
}

/** One worksheet to fill, as a page of the handout. */
export function WorksheetScreen({ session, worksheetId, address }: WorksheetScreenProps) {
  const { worksheets } = session.ground.workshop;
  const index = worksheets.findIndex((one) => one.id === worksheetId);
  const worksheet = worksheets[index];

  return (
    <ParticipantFrame session={session} {...(worksheet && { worksheetId: worksheet.id })}>
      {worksheet ? (
        <>
          <WorksheetSheet
            key={worksheet.id}
            session={session}
            worksheet={worksheet}
            number={index + 1}
            address={address}
          />
          <Neighbours session={session} worksheetId={worksheet.id} />
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

interface WorksheetSheetProps {
  readonly session: ParticipantSession;
  readonly worksheet: Worksheet;
  readonly number: number;
  readonly address: string | undefined;
}

function WorksheetSheet({ session, worksheet, number, address }: WorksheetSheetProps) {
  const { language } = session.ground.workshop;
  const isOpen = readAnswering(session.ground.stage.value, worksheet.id) === "open";
  // The same elements again: drawing one field more draws no other anew.
  const fields = useMemo(
    () =>
      worksheet.fields.map((field) => (
        <FieldView
          key={field.id}
          worksheetId={worksheet.id}
          field={field}
          answers={field.who === "mine" ? session.drafts : isOpen ? session.answers : session.closedAnswers}
          {...(field.who === "table" && { drafts: session.drafts })}
          personId={session.person.id}
        />
      )),
    [session, worksheet, isOpen],
  );
  const drawn = useGrowing(fields.length, worksheet.id);
  const caret = useMemo(() => session.takeCaret(worksheet.id), [session, worksheet]);
  useEffect(() => {
    if (address !== undefined) return showAddress(address);
    if (!caret) scrollTo(0, 0);
  }, [caret, address]);
  return (
    <CaretMemoryContext.Provider value={caret}>
      <div lang={language} dir={readDirection(language)} aria-busy={drawn < fields.length}>
        <Sheet
          title={worksheet.title}
          number={String(number)}
          intro={worksheet.intro}
          {...(worksheet.source && { source: words.source(worksheet.source) })}
        >
          <Readings readings={worksheet.readings ?? []} />
          {fields.slice(0, drawn)}
          {drawn >= fields.length && (
            <Photos worksheetId={worksheet.id} answers={isOpen ? session.answers : session.closedAnswers} />
          )}
          <FormerAnswers session={session} worksheetId={worksheet.id} />
        </Sheet>
      </div>
    </CaretMemoryContext.Provider>
  );
}

interface NeighboursProps {
  readonly session: ParticipantSession;
  readonly worksheetId: string;
}

/** The worksheets before and after in the day's order; one that is hidden has none. */
function Neighbours({ session, worksheetId }: NeighboursProps) {
  const { id: sessionId, stage, workshop } = session.ground;
  const shown = listShownWorksheets(
    stage.value,
    workshop.worksheets.map(({ id }) => id),
  );
  const at = shown.indexOf(worksheetId);
  const find = (id: string | undefined) => workshop.worksheets.find((one) => one.id === id);
  const before = at < 0 ? undefined : find(shown[at - 1]);
  const after = at < 0 ? undefined : find(shown[at + 1]);
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
