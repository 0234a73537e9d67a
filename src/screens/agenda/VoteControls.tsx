import { Trash2, Vote as VoteIcon } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/agenda.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import type { Vote } from "../../session/stage/contract.ts";
import { changeVote, removeVote } from "../../session/stage/hold-vote.ts";
import { Button } from "../../ui/Button.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { OpenVote } from "./OpenVote.tsx";

const words = messages.agenda.vote;

/** Votes of the session: open one, close it, show or delete its result. */
export function VoteControls({ session }: { readonly session: PresenterSession }) {
  const [opening, setOpening] = useState(false);
  const { votes } = session.ground.stage.value;
  return (
    <section class="run-votes" aria-label={words.title}>
      <h3>{words.title}</h3>
      {votes.length === 0 && <p class="run-hint">{words.hint}</p>}
      <ul>
        {votes.map((vote) => (
          <VoteRow key={vote.id} session={session} vote={vote} />
        ))}
      </ul>
      <Button icon={VoteIcon} onClick={() => setOpening(true)}>
        {words.open}
      </Button>
      {opening && <OpenVote session={session} onClose={() => setOpening(false)} />}
    </section>
  );
}

/** On the board of the worksheet that is on, or of the one it was about. */
function showOnBoard({ desk, ground }: PresenterSession, vote: Vote): void {
  const { worksheetId } = desk.board.peek();
  desk.show({
    worksheetId: worksheetId ?? vote.worksheetId ?? ground.workshop.worksheets[0]?.id ?? null,
    view: `vote/${vote.id}`,
    step: 0,
    page: 0,
    spot: "",
    blank: false,
  });
}

function VoteRow({ session, vote }: { readonly session: PresenterSession; readonly vote: Vote }) {
  const change = (next: Partial<Pick<Vote, "open" | "held">>): void =>
    void session.changeStage((stage) => changeVote(stage, vote.id, next));
  const say = useToast();
  const remove = (): void => {
    void session.changeStage((stage) => removeVote(stage, vote.id));
    if (isShown) session.desk.show({ view: "" });
    say({
      text: words.removed,
      action: {
        label: messages.common.undo,
        run: () =>
          void session.changeStage((stage) => ({
            ...stage,
            votes: [...stage.votes.filter(({ id }) => id !== vote.id), { ...vote, open: false }],
          })),
      },
    });
  };
  const isShown = session.desk.board.value.view === `vote/${vote.id}`;
  return (
    <li class="run-vote">
      <strong>{vote.title || words.title}</strong>
      <span>{words.voters(session.voteResult(vote.id).value.voters)}</span>
      <div class="run-buttons">
        <Button onClick={() => change({ open: !vote.open })}>{vote.open ? words.close : words.reopen}</Button>
        {isShown ? (
          <Button onClick={() => session.desk.show({ view: "" })}>{words.answers}</Button>
        ) : (
          <Button
            onClick={() => {
              change({ held: false });
              showOnBoard(session, vote);
            }}
          >
            {words.show}
          </Button>
        )}
        {!vote.held && <Button onClick={() => change({ held: true })}>{words.hold}</Button>}
        <Button tone="quiet" icon={Trash2} onClick={remove}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}
