import { ArrowRight, Download } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/session-file.ts";
import type { SavedLook } from "../../session/saved/look-at.ts";
import { type TakenInSession, takeInSession } from "../../session/saved/take-in.ts";
import { UnkeptAnswers, useWorktable } from "../../session/worktable.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { goTo } from "../../ui/route.ts";
import { localise } from "../../workshops/localise.ts";
import { sessionPath } from "../session/paths.ts";

const words = messages.sessionFile.look;
const day = new Intl.DateTimeFormat(undefined, { dateStyle: "long" });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "long", timeStyle: "short" });

/** What a session's file holds and what becomes of this device, before anything is taken in; then what came in. */
export function LookStep({ look }: { readonly look: SavedLook }) {
  const worktable = useWorktable();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [taken, setTaken] = useState<TakenInSession | null>(null);
  const take = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      // It may be the very session of the file, and a document is written by one alone.
      await worktable.closeCurrent();
      setTaken(await takeInSession(worktable.storage, look));
    } catch (error) {
      setProblem(error instanceof UnkeptAnswers ? words.unkept : words.failed);
    } finally {
      setBusy(false);
    }
  };
  const person = look.saved.seat?.person.name || messages.session.person.unnamed;
  return (
    <div class="open-file-look">
      <h3>{look.record.title}</h3>
      <Facts look={look} person={person} />
      {taken ? (
        <>
          <Banner>{words.taken(taken.changes)}</Banner>
          {taken.unfit.length > 0 && (
            <Banner tone="warn">
              {words.unfit(taken.unfit.map((name) => nameDocument(look, name)).join(", "))}
            </Banner>
          )}
          <Button
            tone="primary"
            icon={ArrowRight}
            onClick={() => goTo(sessionPath(taken.sessionId), { replace: true })}
          >
            {words.go}
          </Button>
        </>
      ) : (
        <>
          <p>{look.becomes === "seat" ? words.becomes.seat(person) : words.becomes[look.becomes]}</p>
          {problem && <Banner tone="danger">{problem}</Banner>}
          <Button tone="primary" icon={Download} busy={busy} onClick={() => void take()}>
            {words.take}
          </Button>
        </>
      )}
    </div>
  );
}

function Facts({ look, person }: { readonly look: SavedLook; readonly person: string }) {
  const { record, saved, tableName, hasPrivate, hasKey } = look;
  const facts: readonly (readonly [string, string])[] = [
    [words.whose, saved.seat ? words.participants(person, tableName ?? "") : words.presenters],
    [words.workshop, localise(look.file, navigator.languages).title],
    [words.begun, day.format(record.createdAt)],
    ...(saved.savedAt > 0 ? ([[words.saved, moment.format(saved.savedAt)]] as const) : []),
    [words.tables, new Intl.ListFormat(undefined).format(record.tables.map(({ name }) => name))],
    saved.seat
      ? [words.private, hasPrivate ? words.withPrivate : words.withoutPrivate]
      : [words.key, hasKey ? words.withKey : words.withoutKey],
  ];
  return (
    <dl class="open-file-facts" aria-label={words.held}>
      {facts.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

function nameDocument({ record }: SavedLook, name: string): string {
  if (name === "desk") return words.desk;
  const table = record.tables.find(({ id }) => name === `table/${id}`);
  return table?.name ?? words.mine;
}
