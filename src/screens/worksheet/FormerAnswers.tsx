import type { ParticipantSession } from "../../session/participant.ts";
import { lazyScreen } from "../../ui/lazy-screen.tsx";

const FormerAnswersList = lazyScreen(async () => (await import("./FormerAnswersList.tsx")).FormerAnswersList);

interface FormerAnswersProps {
  readonly session: ParticipantSession;
  /** null: those of worksheets that are no longer there. */
  readonly worksheetId: string | null;
}

/** Answers to what the workshop no longer asks: kept, and shown as such. Most sessions have none. */
export function FormerAnswers({ session, worksheetId }: FormerAnswersProps) {
  const known = new Set(session.ground.workshop.worksheets.map(({ id }) => id));
  const texts = session.stray.value.filter((one) =>
    worksheetId === null ? !known.has(one.worksheetId) : one.worksheetId === worksheetId,
  );
  const photographed = worksheetId === null ? session.formerPhotos.value : [];
  if (texts.length + photographed.length === 0) return null;
  return <FormerAnswersList session={session} texts={texts} photographed={photographed} />;
}
