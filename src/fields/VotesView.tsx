import { Check } from "lucide";
import type { ComponentChildren } from "preact";
import { messages } from "../messages/kinds.ts";
import { Icon } from "../ui/Icon.tsx";
import { useToast } from "../ui/Toast.tsx";
import { cellAddress } from "../workshops/address.ts";
import type { LabelledItem, VotesField } from "../workshops/format.ts";
import { settleMarked } from "../workshops/settled.ts";
import type { FieldProps, LiveText } from "./contract.ts";
import { readMarks } from "./field-marks.ts";
import "./VotesView.css";

const words = messages.kinds;

/** A few votes for the best of many: the workshop's items, or the rows of another field as they are now. */
export function VotesView(props: FieldProps<VotesField>) {
  const { worksheetId, field, answers } = props;
  const { items, of, limit } = field;
  const rows = of ? answers.rows(worksheetId, of.field).value : [];
  const ids = [...items, ...rows.map((id) => ({ id }))];
  const { values, set } = readMarks(props);
  const toast = useToast();
  if (ids.length === 0) return <p class="votes-none">{words.nothingToVoteOn}</p>;

  const given = settleMarked(ids, values, limit);
  const vote = (id: string) => {
    // Mates may have given too many at the same moment: those that don't count go with the next tap.
    for (const item of ids) if (item.id in values && !given.includes(item.id)) set?.(item.id, null);
    if (given.includes(id)) set?.(id, null);
    else if (given.length < limit) set?.(id, 1);
    else toast({ text: words.votesAllGiven(limit) });
  };
  const shared = (id: string) => ({ isGiven: given.includes(id), ...(set && { onVote: () => vote(id) }) });
  return (
    <div class="votes">
      {set && <p class="votes-rule">{words.votesRule(limit)}</p>}
      <div class="votes-box">
        <ul class="votes-list">
          {items.map((item) => (
            <li key={item.id}>
              <VoteItem {...shared(item.id)} name={item.label}>
                <ItemText item={item} />
              </VoteItem>
            </li>
          ))}
          {of &&
            rows.map((id, index) => (
              <li key={id}>
                <RowItem
                  {...shared(id)}
                  live={answers.text(cellAddress(worksheetId, of.field, id, of.column))}
                  number={index + 1}
                />
              </li>
            ))}
        </ul>
        {set && <VotesLeft left={limit - given.length} limit={limit} />}
      </div>
    </div>
  );
}

interface VoteProps {
  readonly isGiven: boolean;
  /** Gives the vote or takes it back; absent: read-only. */
  readonly onVote?: () => void;
}

type VoteItemProps = VoteProps & { readonly name: string; readonly children: ComponentChildren };

function VoteItem({ isGiven, onVote, name, children }: VoteItemProps) {
  const content = (
    <>
      <Dot isGiven={isGiven}>{isGiven && <Icon icon={Check} />}</Dot>
      <span class="votes-text">{children}</span>
      {isGiven && !onVote && <span class="votes-given">{words.voteGiven}</span>}
    </>
  );
  if (!onVote) return <div class="votes-item">{content}</div>;
  return (
    <button
      type="button"
      class="votes-item"
      aria-pressed={isGiven}
      aria-label={words.voteFor(name)}
      onClick={onVote}
    >
      {content}
    </button>
  );
}

type RowItemProps = VoteProps & { readonly live: LiveText; readonly number: number };

/** A row of the other field; typing there draws this alone. */
function RowItem({ live, number, ...vote }: RowItemProps) {
  const text = live.value.value.trim();
  return (
    <VoteItem {...vote} name={text || words.unwrittenRow(number)}>
      {text ? (
        <span class="votes-label" dir="auto">
          {text}
        </span>
      ) : (
        <span class="votes-none">{words.unwrittenRow(number)}</span>
      )}
    </VoteItem>
  );
}

function ItemText({ item }: { readonly item: LabelledItem }) {
  return (
    <>
      <span class="votes-label">{item.label}</span>
      {item.hint && <small class="votes-hint">{item.hint}</small>}
    </>
  );
}

function VotesLeft({ left, limit }: { readonly left: number; readonly limit: number }) {
  return (
    <p class="votes-left" role="status">
      {Array.from({ length: limit }, (_, index) => (
        // Votes not yet given are the filled dots: what one still has in hand.
        <Dot key={index} isGiven={index < left} />
      ))}
      {words.votesLeft(left, limit)}
    </p>
  );
}

function Dot({ isGiven, children }: { readonly isGiven: boolean; readonly children?: ComponentChildren }) {
  return (
    <span class={`votes-dot ${isGiven ? "votes-dot-given" : ""}`} aria-hidden="true">
      {children}
    </span>
  );
}
