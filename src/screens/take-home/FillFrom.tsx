import { useState } from "preact/hooks";
import { messages } from "../../messages/take-home.ts";
import { fillMine, fillTable } from "../../session/fill-session.ts";
import type { OpenSession } from "../../session/worktable.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import type { AnswersPart, OpenedAnswers } from "./open-answers.ts";

const words = messages.takeHome.files.back;

interface Props {
  readonly session: OpenSession;
  readonly opened: Extract<OpenedAnswers, { kind: "answers" }>;
}

/** What an opened file holds, where it goes, and what came of it. */
export function FillFrom({ session, opened }: Props) {
  const { parts } = opened;
  const tables = session.ground.record.value.tables;
  const [partId, setPartId] = useState(parts[0]?.id ?? "");
  const [tableId, setTableId] = useState(
    session.role === "participant" ? session.tableId : chooseTable(parts[0], tables),
  );
  const [done, setDone] = useState<readonly string[] | null>(null);
  const part = parts.find(({ id }) => id === partId);
  const table = tables.find(({ id }) => id === tableId);
  if (!part || !table) return null;

  const choosePart = (id: string) => {
    setPartId(id);
    setDone(null);
    if (session.role === "presenter")
      setTableId(
        chooseTable(
          parts.find((one) => one.id === id),
          tables,
        ),
      );
  };
  return (
    <>
      <p>
        <strong>{words.holds(opened.title, opened.saved)}</strong>
      </p>
      {parts.length > 1 && (
        <Select
          label={words.part}
          value={partId}
          options={parts.map(({ id, label }) => ({ value: id, label }))}
          onChoose={choosePart}
        />
      )}
      {session.role === "presenter" && (
        <Select
          label={words.into}
          value={tableId}
          options={tables.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(id) => {
            setTableId(id);
            setDone(null);
          }}
        />
      )}
      <Button tone="primary" onClick={() => setDone(fill(session, part, tableId))}>
        {part.mine ? words.fillMine : words.fill(table.name)}
      </Button>
      {done && (
        <Banner tone="info">
          {done.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Banner>
      )}
    </>
  );
}

/** The table the answers came from, where this session has it. */
const chooseTable = (
  part: AnswersPart | undefined,
  tables: readonly { id: string; name: string }[],
): string =>
  (tables.find(({ id }) => id === part?.id) ?? tables.find(({ name }) => name === part?.label) ?? tables[0])
    ?.id ?? "";

function fill(session: OpenSession, { answers, mine }: AnswersPart, tableId: string): readonly string[] {
  const filled =
    session.role === "participant" && mine
      ? fillMine(session, answers)
      : fillTable(session, tableId, answers);
  const { texts, rows, marks, strokes, kept } = filled;
  const isNothing = texts + rows + marks + strokes === 0;
  return [
    isNothing ? words.nothing : words.done(texts, rows, marks, strokes),
    ...(kept > 0 ? [words.kept(kept)] : []),
  ];
}
