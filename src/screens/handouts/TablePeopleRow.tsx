import { UserPlus } from "lucide";
import { addNames, listMissing, MOST_UNNAMED } from "../../handout/people.ts";
import { messages } from "../../messages/handouts.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextInput.tsx";
import { PrintOption } from "../print/PrintOption.tsx";

const words = messages.handouts;

/** One table as it stands in the list. */
export interface TableList {
  readonly tableId: string;
  readonly tableName: string;
  readonly chosen: boolean;
  /** One name a line. */
  readonly names: string;
  readonly unnamed: number;
}

interface Props {
  readonly list: TableList;
  readonly seen: readonly string[];
  readonly onChange: (change: Partial<TableList>) => void;
}

/** Whether a table's people get their handouts, and who they are. */
export function TablePeopleRow({ list, seen, onChange }: Props) {
  const { tableId, tableName, chosen, names, unnamed } = list;
  const missing = listMissing(names, seen);
  return (
    <li class="handouts-table">
      <PrintOption
        type="checkbox"
        name={`handouts-${tableId}`}
        label={tableName}
        checked={chosen}
        onChoose={() => onChange({ chosen: !chosen })}
      />
      {chosen && (
        <div class="handouts-people">
          <TextArea
            label={words.namesAt(tableName)}
            hint={words.namesHint}
            rows={Math.min(12, Math.max(3, names.split("\n").length + 1))}
            autocomplete="off"
            spellcheck={false}
            value={names}
            onText={(text) => onChange({ names: text })}
          />
          {missing.length > 0 && (
            <p class="handouts-seen">
              <span>{words.alsoSeen(missing.join(", "))}</span>
              <Button
                tone="quiet"
                icon={UserPlus}
                onClick={() => onChange({ names: addNames(names, missing) })}
              >
                {words.add(missing.length)}
              </Button>
            </p>
          )}
          <Select
            label={words.unnamedAt(tableName)}
            hint={words.unnamedHint}
            value={String(unnamed)}
            options={UNNAMED}
            onChoose={(count) => onChange({ unnamed: Number(count) })}
          />
        </div>
      )}
    </li>
  );
}

const UNNAMED = Array.from({ length: MOST_UNNAMED + 1 }, (_, count) => ({
  value: String(count),
  label: String(count),
}));
