import { EyeOff, Lock, Presentation } from "lucide";
import { messages } from "../../messages/pace.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { readAnswering, worksheetStage } from "../../session/stage/agenda.ts";
import type { Stage } from "../../session/stage/contract.ts";
import { Icon } from "../../ui/Icon.tsx";
import { currentPath } from "../../ui/route.ts";
import { sessionPath } from "../session/paths.ts";
import { useResting } from "../session/use-resting.ts";
import { isAtWorksheet } from "./is-at-worksheet.ts";

const words = messages.pace.notes;
type Note = keyof typeof words;

const ICONS = {
  locked: Lock,
  closed: Lock,
  anonymous: EyeOff,
  named: Presentation,
  held: EyeOff,
  revealed: Presentation,
};

/** What is set for the worksheet that is open here, said at its head; it moves nothing while someone types. */
export function PaceNotes({ session }: { readonly session: ParticipantSession }) {
  const { ground } = session;
  const stage = ground.stage.value;
  const path = currentPath.value;
  const worksheet = ground.workshop.worksheets.find(({ id }) => isAtWorksheet(path, ground.id, id));
  const isList = path === sessionPath(ground.id);
  // Someone who fills a session alone has no projector.
  const hasPresenter = ground.record.value.presenterId !== ground.deviceId;
  // Where answering has just been closed there is nothing to be typed, and no reason to wait with the word why.
  const closed = listClosed(stage, worksheet?.id, isList);
  const shown = useResting(
    (worksheet ? listShown(stage, worksheet.id) : isList && hasPresenter ? ["named"] : []).join(" "),
  );
  const notes = [...closed, ...((shown === "" ? [] : shown.split(" ")) as Note[])];
  return (
    <div class="pace-notes" aria-live="polite">
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note}>
              <Icon icon={ICONS[note]} size="s" />
              {words[note]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function listClosed(stage: Stage, worksheetId: string | undefined, isList: boolean): readonly Note[] {
  if (worksheetId === undefined) return stage.locked && isList ? ["locked"] : [];
  const answering = readAnswering(stage, worksheetId);
  return answering === "open" ? [] : [answering];
}

function listShown(stage: Stage, worksheetId: string): readonly Note[] {
  const { anonymous, showing } = worksheetStage(stage, worksheetId);
  return [
    ...(anonymous ? (["anonymous"] as const) : []),
    ...(showing === "hidden" || showing === "counted" ? (["held"] as const) : []),
    ...(showing === "revealed" ? (["revealed"] as const) : []),
  ];
}
