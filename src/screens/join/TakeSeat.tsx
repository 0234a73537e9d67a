import { Armchair, UserRound, UserRoundPlus } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/joining.ts";
import type { Invitation } from "../../session/joining.ts";
import { makeId, type Person, useWorktable } from "../../session/worktable.ts";
import { Sheet } from "../../ui/AppFrame.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

const words = messages.joining.join;

interface TakeSeatProps {
  readonly invitation: Invitation;
  readonly onSeated: (sessionId: string) => void;
}

/** Choose a table and give a name, or go on as someone who was here before. */
export function TakeSeat({ invitation, onSeated }: TakeSeatProps) {
  const worktable = useWorktable();
  const { record } = invitation;
  const [known, setKnown] = useState<readonly Person[]>([]);
  const [tableId, setTableId] = useState(invitation.tableId);
  const [name, setName] = useState("");
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    void worktable.knownSeat(record.id).then((found) => {
      setKnown(found?.people ?? []);
      if (found?.tableId) setTableId(found.tableId);
    });
  }, [worktable, record.id]);

  const sit = async (person: Person) => {
    if (!tableId) return;
    setBusy(true);
    onSeated(await worktable.join(invitation, { tableId, person }));
  };

  return (
    <Sheet title={words.welcome(record.title)} intro={invitation.workshop.title}>
      <form
        class="seat"
        onSubmit={(event) => {
          event.preventDefault();
          void sit({ id: makeId(), name: name.trim() });
        }}
      >
        <fieldset class="seat-tables">
          <legend>{words.table}</legend>
          <p>{words.tableHint}</p>
          <div class="seat-grid">
            {record.tables.map((table) => (
              <label key={table.id} class="seat-table">
                <input
                  type="radio"
                  name="table"
                  class="visually-hidden"
                  checked={table.id === tableId}
                  onChange={() => setTableId(table.id)}
                />
                <span>{table.name}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {known.length > 0 && (
          <section class="seat-known">
            <h2>{words.known}</h2>
            {known.map((person) => (
              <Button
                key={person.id}
                icon={UserRound}
                disabled={!tableId || busy}
                onClick={() => void sit(person)}
              >
                {words.continueAs(person.name || messages.session.person.unnamed)}
              </Button>
            ))}
            <h2>{words.someoneElse}</h2>
          </section>
        )}
        <TextInput
          label={messages.session.person.name}
          hint={words.nameHint}
          value={name}
          maxLength={60}
          autocomplete="off"
          onText={setName}
        />
        <Button
          type="submit"
          tone="primary"
          icon={known.length > 0 ? UserRoundPlus : Armchair}
          disabled={!tableId}
          busy={busy}
        >
          {words.go}
        </Button>
      </form>
    </Sheet>
  );
}
