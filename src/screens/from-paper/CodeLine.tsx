import { ArrowRight, UserRoundPlus } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { messages } from "../../messages/from-paper.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

const words = messages.fromPaper;
const CODE_CHARACTERS = 12;

interface CodeLineProps {
  readonly tables: readonly { readonly id: string; readonly name: string }[];
  readonly tableId: string;
  readonly onTable: (tableId: string) => void;
  /** From 1. */
  readonly person: number;
  readonly people: readonly string[];
  readonly onPerson: (person: number) => void;
  /** To the next table or the one before. */
  readonly onMove: (step: 1 | -1) => void;
  readonly problem: string | null;
  /** Opens the sheet of a code; false: it has none. */
  readonly onCode: (code: string) => boolean;
}

/** Whose sheet it is, and its code: the caret stands there whenever no sheet is open. */
export function CodeLine(props: CodeLineProps) {
  const { tables, tableId, person, people, onPerson, onMove, problem } = props;
  const [code, setCode] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const input = () => form.current?.querySelector<HTMLInputElement>("input");
  useEffect(() => {
    scrollTo(0, 0);
    input()?.focus({ preventScroll: true });
  }, []);
  // What was wrong is typed over.
  useEffect(() => input()?.select(), [problem]);
  const several = tables.length > 1;

  const steer = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    if (event.key === "ArrowDown") onPerson(person + 1);
    else if (event.key === "ArrowUp") onPerson(person - 1);
    else if (event.key === "PageDown" && several) onMove(1);
    else if (event.key === "PageUp" && several) onMove(-1);
    else return;
    event.preventDefault();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (!props.onCode(code)) input()?.select();
  };

  return (
    <form ref={form} class="paper-code" onSubmit={submit} onKeyDown={steer}>
      {several && (
        <Select
          label={words.table}
          value={tableId}
          options={tables.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={props.onTable}
        />
      )}
      <div class="paper-person">
        <Select
          label={words.person}
          value={String(person)}
          options={people.map((label, index) => ({ value: String(index + 1), label }))}
          onChoose={(value) => onPerson(Number(value))}
        />
        <Button
          icon={UserRoundPlus}
          disabled={person >= people.length}
          onClick={() => {
            onPerson(person + 1);
            input()?.focus();
          }}
        >
          {words.nextPerson}
        </Button>
      </div>
      <div class="paper-code-line">
        <TextInput
          label={words.code}
          hint={several ? words.codeHint : words.codeHintOwn}
          error={problem}
          value={code}
          maxLength={CODE_CHARACTERS}
          autocomplete="off"
          spellcheck={false}
          onText={setCode}
        />
        <Button type="submit" tone="primary" icon={ArrowRight}>
          {words.openSheet}
        </Button>
      </div>
      <p class="visually-hidden" role="status">
        {words.now(tables.find(({ id }) => id === tableId)?.name ?? "", words.personShort(person))}
      </p>
    </form>
  );
}
