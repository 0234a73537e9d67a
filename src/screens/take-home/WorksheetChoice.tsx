import { messages } from "../../messages/take-home.ts";
import { Button } from "../../ui/Button.tsx";
import type { Worksheet } from "../../workshops/format.ts";

const words = messages.takeHome.files;

interface Props {
  readonly worksheets: readonly Worksheet[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Which worksheets go into the file: all, until somebody opens the list. */
export function WorksheetChoice({ worksheets, chosen, onChoose }: Props) {
  const all = chosen.length === worksheets.length;
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <details class="take-home-worksheets">
      <summary>{all ? words.allWorksheets : words.someWorksheets(chosen.length, worksheets.length)}</summary>
      <Button tone="quiet" onClick={() => onChoose(all ? [] : worksheets.map(({ id }) => id))}>
        {all ? messages.print.chooseNone : messages.print.chooseAll}
      </Button>
      <ul>
        {worksheets.map(({ id, title }, index) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <span>{messages.print.worksheetNumbered(index + 1, title)}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
