import { Plus } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/presenting.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import type { SessionTable } from "../../session/record.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { findMissing, MAX_TABLES } from "../start/StartScreen.tsx";
import { ReviseWorkshop } from "./ReviseWorkshop.tsx";

const words = messages.presenting;

interface EditSessionProps {
  readonly session: PresenterSession;
  readonly onClose: () => void;
}

/** Rename the session and its tables, or add one. Tables stay: what was written at them stays with them. */
export function EditSession({ session, onClose }: EditSessionProps) {
  const record = session.ground.record.peek();
  const [title, setTitle] = useState(record.title);
  const [tables, setTables] = useState<readonly SessionTable[]>(record.tables);
  const [problem, setProblem] = useState<string | null>(null);

  const onSave = async () => {
    const missing = findMissing(
      title,
      tables.map((table) => table.name),
    );
    setProblem(missing);
    if (missing) return;
    try {
      await session.revise({
        title: title.trim(),
        tables: tables.map((table) => ({ ...table, name: table.name.trim() })),
      });
      onClose();
    } catch {
      setProblem(words.console.notKept);
    }
  };

  return (
    <Dialog
      open
      title={words.console.edit}
      closeLabel={messages.common.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{messages.common.cancel}</Button>
          <Button tone="primary" onClick={onSave}>
            {words.console.save}
          </Button>
        </>
      }
    >
      <div class="console-edit">
        <TextInput label={words.start.name} value={title} maxLength={120} onText={setTitle} />
        {tables.map((table, index) => (
          <TextInput
            key={table.id}
            label={words.start.tableNameLabel(index + 1)}
            value={table.name}
            maxLength={60}
            onText={(name) => setTables(tables.with(index, { ...table, name }))}
          />
        ))}
        <Button
          icon={Plus}
          disabled={tables.length >= MAX_TABLES}
          onClick={() => {
            const number = tables.length + 1;
            setTables([...tables, { id: `t${number}`, name: words.start.tableName(number) }]);
          }}
        >
          {words.start.addTable}
        </Button>
        <ReviseWorkshop session={session} onDone={onClose} />
        {problem && <Banner tone="danger">{problem}</Banner>}
      </div>
    </Dialog>
  );
}
