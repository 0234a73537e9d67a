import type { ReadonlySignal } from "@preact/signals";
import { CircleAlert, type IconNode, LoaderCircle, Presentation, Tablet, Users } from "lucide";
import { messages } from "../messages/index.ts";
import { Icon } from "../ui/Icon.tsx";
import type { AnswerPlace, PersonHere } from "./contract.ts";
import "./CellMarks.css";

const ICONS: Record<Exclude<AnswerPlace, "nowhere">, IconNode> = {
  saving: LoaderCircle,
  tablet: Tablet,
  table: Users,
  presenter: Presentation,
  failed: CircleAlert,
};

/** Where an answer is, quietly in the corner; only a failure speaks up. */
export function PlaceMark({ place }: { readonly place: ReadonlySignal<AnswerPlace> }) {
  const now = place.value;
  if (now === "nowhere") return null;
  const words = messages.fields.place[now];
  return (
    <span class={`place-mark place-mark-${now}`} title={words}>
      <Icon icon={ICONS[now]} size="s" />
      <span class={now === "failed" ? "" : "visually-hidden"}>{words}</span>
    </span>
  );
}

/** Who else has the caret in this cell, as name chips on its border. */
export function PeopleMark({ people }: { readonly people: ReadonlySignal<readonly PersonHere[]> }) {
  if (people.value.length === 0) return null;
  return (
    <span class="people-mark">
      {people.value.map(({ personId, name, hue }) => (
        <span
          key={personId}
          class="people-mark-chip"
          style={{ "--hue": `var(--hue-${hue})` }}
          title={messages.fields.alsoHere(name || messages.fields.someone)}
        >
          {name || messages.fields.someone}
        </span>
      ))}
    </span>
  );
}
