import { RotateCcw } from "lucide";
import { messages } from "../messages/index.ts";
import { Button } from "../ui/Button.tsx";
import { cellAddress } from "../workshops/address.ts";
import type { AnswersView } from "./contract.ts";
import "./RemovedRows.css";

const words = messages.fields;
const EXCERPT_CHARACTERS = 60;

interface RemovedRowsProps {
  readonly worksheetId: string;
  readonly fieldId: string;
  readonly columnIds: readonly string[];
  readonly answers: AnswersView;
  readonly edit: NonNullable<AnswersView["edit"]>;
}

/** Rows that were taken out but still hold text: nothing that was written goes without a way back. */
export function RemovedRows({ worksheetId, fieldId, columnIds, answers, edit }: RemovedRowsProps) {
  const rows = answers.removedRows(worksheetId, fieldId).value;
  const excerpt = (rowId: string) =>
    columnIds
      .map((column) => answers.text(cellAddress(worksheetId, fieldId, rowId, column)).value.value.trim())
      .filter(Boolean)
      .join(" · ")
      .slice(0, EXCERPT_CHARACTERS);
  return (
    <details class="removed-rows">
      <summary>{words.removedRows(rows.length)}</summary>
      <ul class="removed-rows-list">
        {rows.map((rowId) => (
          <li key={rowId}>
            <span class="removed-rows-text">{excerpt(rowId)}</span>
            <Button
              tone="quiet"
              icon={RotateCcw}
              aria-label={words.restoreRow(excerpt(rowId))}
              onClick={() => edit.restoreRow(worksheetId, fieldId, rowId)}
            >
              {words.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
