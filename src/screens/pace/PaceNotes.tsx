import { EyeOff, Lock, Presentation } from "lucide";
import { messages } from "../../messages/pace.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { readAnswering, worksheetStage } from "../../session/stage/agenda.ts";
import type { Stage } from "../../session/stage/contract.ts";
import { Icon } from "../../ui/Icon.tsx";
import { currentPath } from "../../ui/route.ts";
import { sessionPath, worksheetPath } from "../session/paths.ts";
import { useResting } from "../session/use-resting.ts";

const words = messages.pace.notes;
type Note = keyof typeof words;

const ICONS = { locked: Lock, closed: Lock, anonymous: EyeOff, held: EyeOff, revealed: Presentation };

/** What is set for the worksheet that is open here, said at its head; it moves nothing while someone types. */
export function PaceNotes({ session }: { readonly session: ParticipantSession }) {
  const { ground } = session;
  const path = currentPath.value;
  const worksheet = ground.workshop.worksheets.find(({ id }) =>
    path.startsWith(worksheetPath(ground.id, id)),
  );
  const isList = path === sessionPath(ground.id);
  const notes = useResting(listNotes(ground.stage.value, worksheet?.id, isList).join(" "));
  if (notes === "") return null;
  return (
    <ul class="pace-notes" role="status">
      {(notes.split(" ") as Note[]).map((note) => (
        <li key={note}>
          <Icon icon={ICONS[note]} size="s" />
          {words[note]}
        </li>
      ))}
    </ul>
  );
}

function listNotes(stage: Stage, worksheetId: string | undefined, isList: boolean): readonly Note[] {
  if (worksheetId === undefined) return stage.locked && isList ? ["locked"] : [];
  const answering = readAnswering(stage, worksheetId);
  const { anonymous, showing } = worksheetStage(stage, worksheetId);
  return [
    ...(answering === "open" ? [] : [answering]),
    ...(anonymous ? (["anonymous"] as const) : []),
    ...(showing === "hidden" || showing === "counted" ? (["held"] as const) : []),
    ...(showing === "revealed" ? (["revealed"] as const) : []),
  ];
}
