import { Lock } from "lucide";
import { Photos } from "../../fields/photos/lazy-photos.ts";
import { messages } from "../../messages/index.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { Icon } from "../../ui/Icon.tsx";
import "./former-answers.css";

const words = messages.worksheets.former;

interface FormerAnswersProps {
  readonly session: ParticipantSession;
  /** null: those of worksheets that are no longer there. */
  readonly worksheetId: string | null;
}

/** Answers to what the workshop no longer asks: kept, and shown as such. */
export function FormerAnswers({ session, worksheetId }: FormerAnswersProps) {
  const known = new Set(session.ground.workshop.worksheets.map(({ id }) => id));
  const answers = session.stray.value.filter((one) =>
    worksheetId === null ? !known.has(one.worksheetId) : one.worksheetId === worksheetId,
  );
  const photographed = worksheetId === null ? session.formerPhotos.value : [];
  if (answers.length === 0) return <FormerPhotos session={session} worksheetIds={photographed} />;
  return (
    <section class="former-answers" aria-labelledby="former-answers">
      <h2 id="former-answers">{words.title}</h2>
      <p>{words.intro}</p>
      <dl>
        {answers.map((answer) => (
          <div key={`${answer.mine} ${answer.address}`}>
            <dt>
              {answer.mine && (
                <span title={words.mine}>
                  <Icon icon={Lock} size="s" />
                  <span class="visually-hidden">{words.mine}</span>
                </span>
              )}
              {answer.label}
            </dt>
            <dd dir="auto">{answer.text}</dd>
          </div>
        ))}
      </dl>
      <FormerPhotos session={session} worksheetIds={photographed} />
    </section>
  );
}

interface FormerPhotosProps {
  readonly session: ParticipantSession;
  readonly worksheetIds: readonly string[];
}

/** Photos of worksheets that are no longer there: to look at. */
const FormerPhotos = ({ session, worksheetIds }: FormerPhotosProps) =>
  worksheetIds.map((id) => (
    <Photos key={id} worksheetId={id} answers={session.closedAnswers} title={words.photos} />
  ));
