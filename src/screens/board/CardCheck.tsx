import { computed } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { messages } from "../../messages/board.ts";
import { scoreChecks } from "../../summary/checks.ts";
import { isTooFew } from "../../summary/few.ts";
import type { ChecklistField } from "../../workshops/format.ts";
import type { BoardSource } from "./contract.ts";
import { readAnswer } from "./read-answers.ts";

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: ChecklistField;
  readonly tableId: string;
}

/** How a table's text fares against the checklist: the score on the card, point by point where it stands alone. */
export function CardCheck({ source, worksheetId, field, tableId }: Props) {
  const score = useMemo(
    () =>
      computed(() => {
        const [table] = readAnswer(source, { tableId, tableName: "" }, worksheetId, field);
        return table && scoreChecks(field, table.answer);
      }),
    [source, worksheetId, field, tableId],
  );
  if (!score.value || score.value.people === 0) return null;
  const { items, people, ticks, possible } = score.value;
  if (field.who === "each" && isTooFew(people)) return null;
  const words = messages.board;
  return (
    <div class="board-check">
      <p>
        {field.who === "table" ? words.checksOfTable(ticks, possible) : words.checks(ticks, possible, people)}
      </p>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <span class="board-check-label">{item.label}</span>
            <span class="board-check-count">{words.checkOfItem(item.people, people)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
