import { messages } from "../../messages/board.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { BoardPicker } from "./BoardPicker.tsx";

interface ComparePickerProps {
  readonly session: PresenterSession;
  readonly worksheetId: string;
  readonly writeTime: (ms: number) => string;
}

/** What stands beside the answers: an earlier moment, or one table beside its neighbour. */
export function ComparePicker({ session, worksheetId, writeTime }: ComparePickerProps) {
  const { desk } = session;
  const words = messages.board.compare;
  const board = desk.board.value;
  const tables = session.tables.value;
  const choices = [
    { label: words.nothing, before: null, tables: [] as readonly string[] },
    ...desk.snapshots.value
      .filter((one) => one.worksheetId === worksheetId)
      .map(({ id, at }) => ({ label: words.before(writeTime(at)), before: id, tables: [] })),
    ...tables.flatMap((one, index) =>
      tables.slice(index + 1).map((other) => ({
        label: words.tables(one.tableName, other.tableName),
        before: null,
        tables: [one.tableId, other.tableId],
      })),
    ),
  ];
  const index = choices.findIndex(
    (choice) => choice.before === board.before && choice.tables.join() === board.tables.join(),
  );
  return (
    <BoardPicker
      label={words.name}
      labels={choices.map(({ label }) => label)}
      index={Math.max(0, index)}
      onPick={(picked) => {
        const { before = null, tables: chosen = [] } = choices[picked] ?? {};
        desk.show({ before, tables: chosen });
      }}
    />
  );
}
