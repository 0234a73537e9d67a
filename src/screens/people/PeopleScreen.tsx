import { FileUp, LogOut, UserRound, UserRoundPlus } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/joining.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { makeId, useWorktable } from "../../session/worktable.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { goTo } from "../../ui/route.ts";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { exchangePath, sessionPath } from "../session/paths.ts";
import { SessionNotices } from "../session/SessionNotices.tsx";
import { SessionStatus } from "../session/SessionStatus.tsx";
import { useReopening } from "../session/use-reopening.ts";
import "./people.css";

const words = messages.joining.people;
const nameOf = (name: string): string => name || messages.session.person.unnamed;

/** Who holds this tablet: hand it over, change the name, change the table, leave. */
export function PeopleScreen({ session }: { readonly session: ParticipantSession }) {
  const worktable = useWorktable();
  const [name, setName] = useState(session.person.name);
  const [newName, setNewName] = useState("");
  const { tables, title } = session.ground.record.value;
  const back = sessionPath(session.ground.id);

  const reopen = useReopening();
  const goAfter = async (change: Promise<void>, path: string) => {
    if (await reopen(change)) goTo(path, { replace: true });
  };
  const sit = (change: Parameters<typeof worktable.sitDown>[0]) => goAfter(worktable.sitDown(change), back);
  const others = session.people.filter((person) => person.id !== session.person.id);

  return (
    <AppFrame
      title={title}
      back={{ href: `#${back}`, label: messages.session.bar.session }}
      status={<SessionStatus session={session} />}
    >
      <SessionNotices session={session} atStart />
      <Sheet title={words.title} intro={`${words.now}: ${nameOf(session.person.name)}`}>
        <div class="people">
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void sit({ person: { id: makeId(), name: newName.trim() } });
            }}
          >
            <h2>{words.addTitle}</h2>
            <TextInput
              label={words.nameLabel}
              hint={words.addHint}
              value={newName}
              maxLength={60}
              autocomplete="off"
              onText={setNewName}
            />
            <Button type="submit" tone="primary" icon={UserRoundPlus}>
              {words.add}
            </Button>
          </form>
          {others.length > 0 && (
            <section>
              <h2>{words.others}</h2>
              {others.map((person) => (
                <Button key={person.id} icon={UserRound} onClick={() => void sit({ person })}>
                  {words.switchTo(nameOf(person.name))}
                </Button>
              ))}
            </section>
          )}
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void sit({ person: { id: session.person.id, name: name.trim() } });
            }}
          >
            <h2>{words.rename}</h2>
            <TextInput
              label={words.nameLabel}
              value={name}
              maxLength={60}
              autocomplete="off"
              onText={setName}
            />
            <Button type="submit">{words.save}</Button>
          </form>
          <section>
            <h2>{words.changeTable}</h2>
            <Select
              label={words.table}
              hint={words.changeTableHint}
              value={session.tableId}
              options={tables.map((table) => ({ value: table.id, label: table.name }))}
              onChoose={(tableId) => void sit({ tableId })}
            />
          </section>
          <section>
            <h2>{words.exchange}</h2>
            <p>{words.exchangeHint}</p>
            <LinkButton icon={FileUp} href={`#${exchangePath(session.ground.id)}`}>
              {words.exchange}
            </LinkButton>
          </section>
          <section>
            <h2>{words.leave}</h2>
            <p>{words.leaveHint}</p>
            <Button tone="danger" icon={LogOut} onClick={() => void goAfter(worktable.leave(), "/")}>
              {words.leave}
            </Button>
          </section>
        </div>
      </Sheet>
    </AppFrame>
  );
}
