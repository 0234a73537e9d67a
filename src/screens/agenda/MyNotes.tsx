import { messages } from "../../messages/agenda.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { TextArea } from "../../ui/TextInput.tsx";

const words = messages.agenda.item;

interface MyNotesProps {
  readonly session: PresenterSession;
  readonly itemId: string;
}

/** The presenter's notes on an item of the day, kept while they are typed. */
export function MyNotes({ session, itemId }: MyNotesProps) {
  return (
    <TextArea
      label={words.notes}
      hint={words.notesHint}
      rows={3}
      value={session.desk.plan(itemId).value.notes}
      onText={(notes) => session.desk.setPlan(itemId, { notes })}
    />
  );
}
