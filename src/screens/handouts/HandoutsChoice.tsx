import { Layers } from "lucide";
import { countHandouts } from "../../handout/people.ts";
import { messages } from "../../messages/handouts.ts";
import { Button } from "../../ui/Button.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Switch } from "../../ui/Switch.tsx";
import type { Workshop } from "../../workshops/format.ts";
import type { PrintHabits } from "../print/print-habits.ts";
import { WorksheetPicker } from "../print/WorksheetPicker.tsx";
import { TablePeopleRow } from "./TablePeopleRow.tsx";
import { readPeople, type useTableLists } from "./use-table-lists.ts";

const words = messages.handouts;

/** What is chosen beside the people. */
export interface JobChoice extends PrintHabits {
  readonly worksheetIds: readonly string[];
  /** Printed on both sides of the paper. */
  readonly twoSided: boolean;
}

interface Props {
  readonly workshop: Workshop;
  readonly tables: ReturnType<typeof useTableLists>;
  readonly choice: JobChoice;
  readonly onWorksheets: (ids: readonly string[]) => void;
  readonly onTwoSided: (twoSided: boolean) => void;
  readonly onHabits: (change: Partial<PrintHabits>) => void;
  readonly onPrepare: () => void;
}

/** Who gets a handout, of which worksheets, and how. */
export function HandoutsChoice(props: Props) {
  const { workshop, tables, choice, onWorksheets, onTwoSided, onHabits, onPrepare } = props;
  const { worksheetIds, twoSided, paper, size } = choice;
  const { lists, seen, change } = tables;
  const count = countHandouts(readPeople(lists));
  const allChosen = lists.every(({ chosen }) => chosen);
  const problem = count === 0 ? words.chooseTable : worksheetIds.length === 0 ? words.chooseWorksheet : null;
  return (
    <div class="handouts-choice">
      <p class="handouts-privacy">{words.privacy}</p>
      <section aria-labelledby="handouts-who">
        <h2 id="handouts-who">{words.who}</h2>
        <Button
          tone="quiet"
          onClick={() => {
            for (const { tableId } of lists) change(tableId, { chosen: !allChosen });
          }}
        >
          {allChosen ? words.chooseNone : words.chooseAll}
        </Button>
        <ul class="handouts-tables">
          {lists.map((list) => (
            <TablePeopleRow
              key={list.tableId}
              list={list}
              seen={seen.get(list.tableId) ?? []}
              onChange={(next) => change(list.tableId, next)}
            />
          ))}
        </ul>
      </section>
      <section class="handouts-how" aria-labelledby="handouts-how">
        <h2 id="handouts-how">{words.how}</h2>
        <SegmentedControl
          labelled
          label={messages.print.paper}
          value={paper}
          options={[
            { value: "a4", label: messages.print.a4 },
            { value: "letter", label: messages.print.letter },
          ]}
          onChoose={(next) => onHabits({ paper: next })}
        />
        <SegmentedControl
          labelled
          label={messages.print.type}
          value={size}
          options={[
            { value: "usual", label: messages.print.usualType },
            { value: "large", label: messages.print.largeType },
          ]}
          onChoose={(next) => onHabits({ size: next })}
        />
        <Switch on={twoSided} onToggle={onTwoSided}>
          {words.twoSided}
        </Switch>
        <WorksheetPicker worksheets={workshop.worksheets} chosen={worksheetIds} onChoose={onWorksheets} />
      </section>
      <footer class="handouts-foot">
        <Button
          tone="primary"
          icon={Layers}
          disabled={problem !== null}
          aria-describedby={problem ? "handouts-problem" : undefined}
          onClick={onPrepare}
        >
          {words.prepare(count)}
        </Button>
        {problem && <p id="handouts-problem">{problem}</p>}
      </footer>
    </div>
  );
}
