import { Lock } from "lucide";
import { Photos } from "../../fields/photos/lazy-photos.ts";
import { messages } from "../../messages/index.ts";
import type { FormerText } from "../../session/former.ts";
import { listFormerAnswers } from "../../session/former-answers.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { Icon } from "../../ui/Icon.tsx";
import "./former-answers.css";

const words = messages.worksheets.former;

interface FormerAnswersListProps {
  readonly session: ParticipantSession;
  readonly texts: readonly FormerText[];
  /** Worksheets that are no longer there and hold photos. */
  readonly photographed: readonly string[];
}

/** Answers to what the workshop no longer asks, with what it asked; photos below. */
export function FormerAnswersList({ session, texts, photographed }: FormerAnswersListProps) {
  const answers = listFormerAnswers(session.ground, texts);
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
