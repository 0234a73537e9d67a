import { Minus, Plus } from "lucide";
import { messages } from "../../messages/pace.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { castingOf } from "../../session/stage/cast-ballots.ts";
import type { Vote, VoteOption } from "../../session/stage/contract.ts";
import { Sheet } from "../../ui/AppFrame.tsx";
import { IconButton, LinkButton } from "../../ui/Button.tsx";
import { sessionPath } from "../session/paths.ts";
import { ParticipantFrame } from "../worksheet/ParticipantFrame.tsx";
import { countDots } from "./count-dots.ts";
import "./pace.css";

const words = messages.pace.ballot;

interface VoteScreenProps {
  readonly session: ParticipantSession;
  readonly voteId: string;
}

/** A ballot: options with a place for dots. What is put counts at once, also from a tablet that is alone for now. */
export function VoteScreen({ session, voteId }: VoteScreenProps) {
  const vote = session.ground.stage.value.votes.find(({ id }) => id === voteId);
  return (
    <ParticipantFrame session={session}>
      <Sheet title={vote?.title || words.title} intro={vote ? words.how(vote.dots) : words.unknown}>
        {vote && <Ballot session={session} vote={vote} />}
        <LinkButton href={`#${sessionPath(session.ground.id)}`}>{words.back}</LinkButton>
      </Sheet>
    </ParticipantFrame>
  );
}

function Ballot({ session, vote }: { readonly session: ParticipantSession; readonly vote: Vote }) {
  const casting = castingOf(session);
  const ballot = casting.ballot(vote.id).value;
  const left = vote.dots - countDots(ballot);
  const { presenter, mates } = session.connection.value;
  return (
    <>
      <p class="ballot-left" role="status">
        {vote.open ? words.left(left) : words.closed}
      </p>
      {vote.open && presenter === "none" && mates === 0 && <p class="ballot-alone">{words.alone}</p>}
      <ul class="ballot">
        {vote.options.map((option) => (
          <OptionRow
            key={option.id}
            option={option}
            dots={ballot[option.id] ?? 0}
            mayAdd={vote.open && left > 0}
            mayTake={vote.open && (ballot[option.id] ?? 0) > 0}
            onPut={(dots) => casting.putDots(vote.id, option.id, dots)}
          />
        ))}
      </ul>
    </>
  );
}

interface OptionRowProps {
  readonly option: VoteOption;
  readonly dots: number;
  readonly mayAdd: boolean;
  readonly mayTake: boolean;
  readonly onPut: (dots: number) => void;
}

/** Its buttons stay where the focus is when they have nothing to do for now. */
function OptionRow({ option, dots, mayAdd, mayTake, onPut }: OptionRowProps) {
  return (
    <li class="ballot-option" data-chosen={dots > 0}>
      <span class="ballot-text" dir="auto">
        {option.text}
      </span>
      <IconButton
        icon={Minus}
        label={words.less(option.text)}
        aria-disabled={!mayTake}
        onClick={() => mayTake && onPut(dots - 1)}
      />
      <span class="ballot-dots" role="img" aria-label={words.yours(dots)}>
        {Array.from({ length: dots }, (_, index) => (
          <span key={index} class="ballot-dot" />
        ))}
      </span>
      <IconButton
        icon={Plus}
        label={words.more(option.text)}
        aria-disabled={!mayAdd}
        onClick={() => mayAdd && onPut(dots + 1)}
      />
    </li>
  );
}
