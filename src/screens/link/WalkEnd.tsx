import { messages } from "../../messages/joining.ts";
import { Sheet } from "../../ui/AppFrame.tsx";
import { Button } from "../../ui/Button.tsx";
import { TableList } from "./TableWalk.tsx";
import type { WalkTable } from "./walk.ts";

const words = messages.joining.walk;

interface Props {
  readonly tables: readonly WalkTable[];
  readonly onChoose: (tableId: string) => void;
  readonly onMore: () => void;
  readonly onDone: () => void;
}

/** Every table has a tablet: how the tables go on by themselves. */
export function WalkEnd({ tables, onChoose, onMore, onDone }: Props) {
  return (
    <Sheet title={words.allTitle}>
      <div class="walk-end">
        <p>{words.allText(messages.session.bar.relink)}</p>
        <nav class="walk" aria-label={words.label}>
          <TableList tables={tables} currentId={null} onChoose={onChoose} />
        </nav>
        <div class="walk-end-actions">
          <Button tone="primary" onClick={onDone}>
            {words.toSession}
          </Button>
          <Button onClick={onMore}>{words.more}</Button>
        </div>
      </div>
    </Sheet>
  );
}
