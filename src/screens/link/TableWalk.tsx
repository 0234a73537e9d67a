import { ChevronLeft, ChevronRight } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import { messages } from "../../messages/joining.ts";
import { Button } from "../../ui/Button.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { countReached, type WalkTable } from "./walk.ts";
import "./table-walk.css";

const words = messages.joining.walk;

interface ListProps {
  readonly tables: readonly WalkTable[];
  readonly currentId: string | null;
  readonly onChoose: (tableId: string) => void;
}

interface Props extends ListProps {
  readonly staying: boolean;
  readonly onBack: () => void;
  readonly onSkip: () => void;
  readonly onStay: (staying: boolean) => void;
}

/** The way through the tables: which have a tablet, whose turn it is, and how to go otherwise. */
export function TableWalk({ tables, currentId, staying, onChoose, onBack, onSkip, onStay }: Props) {
  return (
    <nav class="walk" aria-label={words.label}>
      <p class="walk-count" role="status">
        {words.reached(countReached(tables), tables.length)}
      </p>
      <TableList tables={tables} currentId={currentId} onChoose={onChoose} />
      <div class="walk-controls">
        <Button tone="quiet" icon={ChevronLeft} onClick={onBack}>
          {words.back}
        </Button>
        <Button tone="quiet" icon={ChevronRight} onClick={onSkip}>
          {words.skip}
        </Button>
        <Switch on={staying} onToggle={onStay}>
          {words.stay}
        </Switch>
      </div>
    </nav>
  );
}

/** The tables of the room, each with whether it has a tablet; the current one comes into sight. */
export function TableList({ tables, currentId, onChoose }: ListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const current = list.current?.querySelector("[aria-current]");
    current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [currentId]);
  return (
    <ul class="walk-tables" ref={list}>
      {tables.map((table) => (
        <li key={table.id}>
          <button
            type="button"
            class="walk-table"
            aria-current={table.id === currentId ? "step" : undefined}
            onClick={() => onChoose(table.id)}
          >
            <TableMark table={table} />
            <span class="walk-name">{table.name}</span>
            <span class="visually-hidden">{describeTable(table)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function describeTable({ here, coming }: WalkTable): string {
  if (coming > 0) return `, ${words.coming}`;
  return here > 0 ? `, ${words.tablets(here)}` : `, ${words.none}`;
}

/** A ring for none, a ring filling up for one that is sitting down, a tick for those who are here. */
function TableMark({ table: { here, coming } }: { readonly table: WalkTable }) {
  return (
    <span class="walk-mark" data-has={here > 0 ? "here" : coming > 0 ? "coming" : "none"} aria-hidden="true">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="9.500" />
        {here > 0 ? (
          <path d="M7.500 12.500l3 3 6-7" />
        ) : (
          coming > 0 && <path d="M12 2.500a9.500 9.500 0 0 1 0 19" />
        )}
      </svg>
      {here > 1 && here}
    </span>
  );
}
