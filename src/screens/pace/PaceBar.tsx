import { CircleDot, Coffee, MapPin } from "lucide";
import { messages } from "../../messages/pace.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { listAgenda } from "../../session/stage/agenda.ts";
import { castingOf } from "../../session/stage/cast-ballots.ts";
import { openVoteOf } from "../../session/stage/voting.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { currentPath } from "../../ui/route.ts";
import { votePath, worksheetPath } from "../session/paths.ts";
import { Countdown } from "./Countdown.tsx";
import { countDots } from "./count-dots.ts";
import { isAtWorksheet } from "./is-at-worksheet.ts";
import { useCall } from "./use-call.ts";
import "./pace.css";

const words = messages.pace;

/** The line at the foot of a tablet: where the room is, what time is left, a vote that is open. */
export function PaceBar({ session }: { readonly session: ParticipantSession }) {
  const { ground } = session;
  const stage = ground.stage.value;
  const { worksheets } = ground.workshop;
  const { waiting, go, stay } = useCall(session);
  const vote = openVoteOf(stage);
  const item = listAgenda(
    stage,
    worksheets.map(({ id }) => id),
  ).find(({ id }) => id === stage.current);
  const worksheet = worksheets.find(({ id }) => id === stage.current);
  if (stage.current === null && !stage.activity && !vote) return null;

  const isThere = worksheet !== undefined && isAtWorksheet(currentPath.value, ground.id, worksheet.id);
  const title = item?.kind === "break" ? item.title || words.pause : worksheet && words.now(worksheet.title);
  return (
    <aside class="pace-bar" aria-label={words.name}>
      {waiting && worksheet ? (
        <div class="pace-call" role="status">
          <p>{words.presenterIsOn(worksheet.title)}</p>
          <Button tone="primary" onClick={go}>
            {words.goAlong}
          </Button>
          <Button tone="quiet" onClick={stay}>
            {words.stay}
          </Button>
        </div>
      ) : (
        stage.current !== null && (
          <div class="pace-now">
            <Icon icon={item?.kind === "break" ? Coffee : MapPin} size="s" />
            <p aria-live="polite">{title ?? words.elsewhere}</p>
            {worksheet && !isThere && (
              <LinkButton tone="quiet" href={`#${worksheetPath(ground.id, worksheet.id)}`}>
                {words.go}
              </LinkButton>
            )}
          </div>
        )
      )}
      {stage.activity && <Countdown activity={stage.activity} clock={ground.clock} />}
      {vote && currentPath.value !== votePath(ground.id, vote.id) && (
        <LinkButton tone="primary" icon={CircleDot} href={`#${votePath(ground.id, vote.id)}`}>
          {words.vote(vote.dots - countDots(castingOf(session).ballot(vote.id).value))}
        </LinkButton>
      )}
    </aside>
  );
}
