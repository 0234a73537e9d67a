import { useComputed } from "@preact/signals";
import { ChartColumn, Lock, Users } from "lucide";
import { useContext, useEffect, useId, useState } from "preact/hooks";
import { messages } from "../messages/index.ts";
import { Icon } from "../ui/Icon.tsx";
import { Switch } from "../ui/Switch.tsx";
import { fieldAddress } from "../workshops/address.ts";
import type { Field } from "../workshops/format.ts";
import { CaretMemoryContext } from "./caret-memory.ts";
import type { AnswersView, FieldProps } from "./contract.ts";
import { hasDrafts, listDraftCells } from "./draft-cells.ts";
import { preloadLazyKinds } from "./lazy-kind.tsx";
import { MarksPlace } from "./MarksPlace.tsx";
import { findFieldView } from "./registry.tsx";
import "./FieldView.css";

const words = messages.fields;
const WHO_ICONS = { table: Users, mine: Lock, each: ChartColumn };

/** Any field with its label, its hint, who it is for, and the switch to one's own drafts. */
export function FieldView(props: FieldProps) {
  const { worksheetId, field, drafts } = props;
  const memory = useContext(CaretMemoryContext);
  const [draftsOn, setDraftsOn] = useState(
    () =>
      field.who !== "mine" &&
      memory?.inDrafts === true &&
      memory.cell.startsWith(`${fieldAddress(worksheetId, field.id)}/`),
  );
  const labelId = useId();
  useEffect(preloadLazyKinds, []);
  const Kind = findFieldView(field.kind);
  const { drafts: _hidden, ...withoutDrafts } = props;
  return (
    <section class="field" aria-labelledby={labelId} data-field={fieldAddress(worksheetId, field.id)}>
      <header class="field-head">
        <h2 id={labelId}>{field.label}</h2>
        {field.hint && <p class="field-hint">{field.hint}</p>}
        <div class="field-terms">
          {asksForAnswers(field) && <WhoBadge field={field} />}
          <MarksPlace {...props} />
          {drafts && hasDrafts(field) && (
            <DraftSwitch
              worksheetId={worksheetId}
              field={field}
              drafts={drafts}
              on={draftsOn}
              onToggle={setDraftsOn}
            />
          )}
        </div>
      </header>
      {draftsOn ? <Kind {...props} /> : <Kind {...withoutDrafts} />}
    </section>
  );
}

/** A figure to be looked at, on which one may sketch, asks nobody for an answer. */
const asksForAnswers = (field: Field): boolean => field.kind !== "figure" || field.marks.kind !== "none";

function WhoBadge({ field }: { readonly field: Field }) {
  const { who } = field;
  const hasNotes = "notes" in field && field.notes !== undefined && field.notes.length > 0;
  return (
    <span class={`who-badge who-badge-${who}`}>
      <Icon icon={WHO_ICONS[who]} size="s" />
      {who === "each" && hasNotes ? words.eachWithNotes : (words.whoOf[field.kind]?.[who] ?? words.who[who])}
    </span>
  );
}

interface DraftSwitchProps {
  readonly worksheetId: string;
  readonly field: Field;
  readonly drafts: AnswersView;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}

/** Its own component, so that counting drafts redraws nothing but itself. */
function DraftSwitch({ worksheetId, field, drafts, on, onToggle }: DraftSwitchProps) {
  const count = useComputed(() => {
    const cells = listDraftCells(worksheetId, field, drafts);
    return cells.filter((cell) => drafts.text(cell).value.value.trim() !== "").length;
  }).value;
  return (
    <Switch on={on} onToggle={onToggle} tone="private">
      {words.myDraft}
      {count > 0 && <span class="field-draft-count">{` · ${words.draftCount(count)}`}</span>}
    </Switch>
  );
}
