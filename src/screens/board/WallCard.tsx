import { computed } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { WallItem } from "../../summary/wall-item.ts";
import type { BoardSource } from "./contract.ts";
import type { WallField } from "./views.ts";
import { groupByRow, readWall, type WallStep } from "./wall-steps.ts";

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: WallField;
  readonly tableId: string;
  readonly tableName: string;
  readonly step: WallStep;
}

/** What one table wrote on this wall; a keystroke at a table draws its card again and no other. */
export function WallCard({ source, worksheetId, field, tableId, tableName, step }: Props) {
  const items = useMemo(
    () => computed(() => readWall(field, source, { tableId, tableName }, worksheetId).filter(step.holds)),
    [source, worksheetId, field, tableId, tableName, step],
  );
  const rows = field.kind === "prompt" ? items.value.map((item) => [item]) : groupByRow(items.value);
  // Everyone's own sentences stand without the table's name: at a table of one it would be a person's.
  const name = field.who === "each" && field.kind === "prompt" ? "" : tableName;
  return (
    <>
      {rows.map((row, index) => (
        <article key={row[0]?.rowId || index} class="board-card" data-table={tableId}>
          {name && <h3>{name}</h3>}
          {row.map((item) => (
            <CardText key={item.columnId} label={readColumnLabel(field, step, item)} text={item.text} />
          ))}
        </article>
      ))}
    </>
  );
}

function CardText({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <p class="board-card-text" dir="auto">
      {label && <span class="board-card-label">{label}</span>}
      {text}
    </p>
  );
}

/** The columns of a card are named where several stand on it; the first of an added row speaks for itself. */
function readColumnLabel(field: WallField, step: WallStep, { columnId }: WallItem): string {
  if (field.kind === "checklist") return field.notes.find(({ id }) => id === columnId)?.label ?? "";
  if (field.kind !== "table" || step.id !== "added" || columnId === field.columns[0]?.id) return "";
  return field.columns.find(({ id }) => id === columnId)?.label ?? "";
}
