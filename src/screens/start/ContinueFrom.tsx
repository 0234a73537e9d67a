import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/presenting.ts";
import { type EarlierSession, listEarlier } from "../../session/continue-session.ts";
import { useWorktable } from "../../session/worktable.ts";
import { Select } from "../../ui/Select.tsx";

const words = messages.presenting.start.continue;
const dateFormat = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });
const NONE = "";

interface ContinueFromProps {
  readonly chosen: EarlierSession | null;
  readonly onChoose: (earlier: EarlierSession | null) => void;
}

/** Lets a session begin where an earlier one of the same group ended; nothing where there is none. */
export function ContinueFrom({ chosen, onChoose }: ContinueFromProps) {
  const { storage } = useWorktable();
  const [earlier, setEarlier] = useState<readonly EarlierSession[]>([]);
  const count = storage.sessions.value?.length ?? 0;
  useEffect(() => void listEarlier(storage).then(setEarlier, () => {}), [storage, count]);
  if (earlier.length === 0) return null;
  return (
    <Select
      label={words.label}
      hint={words.hint}
      value={chosen?.sessionId ?? NONE}
      options={[
        { value: NONE, label: words.none },
        ...earlier.map(({ sessionId, record }) => ({
          value: sessionId,
          label: words.option(record.title, dateFormat.format(record.createdAt)),
        })),
      ]}
      onChoose={(id) => onChoose(earlier.find(({ sessionId }) => sessionId === id) ?? null)}
    />
  );
}
