import { Plus } from "lucide";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../ui/Button.tsx";
import "./AddRow.css";

interface AddRowProps {
  readonly label: string;
  /** The accessible name; begins with the label. */
  readonly name: string;
  /** Adds the row and gives its id; the row's element carries it as data-row. */
  readonly onAdd: () => string;
}

/** Adds a row and takes the caret there. */
export function AddRow({ label, name, onAdd }: AddRowProps) {
  const [added, setAdded] = useState("");
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!added) return;
    root.current?.parentElement?.querySelector<HTMLElement>(`[data-row="${added}"] textarea`)?.focus();
  }, [added]);
  return (
    <div class="add-row" ref={root}>
      <Button icon={Plus} aria-label={name} onClick={() => setAdded(onAdd())}>
        {label}
      </Button>
    </div>
  );
}
