import { messages } from "../../messages/index.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { Sheet } from "../../ui/AppFrame.tsx";
import { worksheetPath } from "../session/paths.ts";
import { ParticipantFrame } from "./ParticipantFrame.tsx";
import "./worksheet.css";

/** The worksheets of the session, as a table of contents. */
export function WorksheetListScreen({ session }: { readonly session: ParticipantSession }) {
  const { ground, mates } = session;
  const names = mates.value.map((mate) => mate.name || messages.session.person.unnamed);
  return (
    <ParticipantFrame session={session} atList>
      <Sheet title={ground.workshop.title} intro={ground.workshop.description}>
        {names.length > 0 && <p class="contents-mates">{messages.session.worksheets.together(names)}</p>}
        <ol class="contents">
          {ground.workshop.worksheets.map((worksheet, index) => (
            <li key={worksheet.id}>
              <a href={`#${worksheetPath(ground.id, worksheet.id)}`}>
                <span class="contents-number">{index + 1}</span>
                <span class="contents-title">{worksheet.title}</span>
                <span class="contents-intro">{worksheet.intro}</span>
              </a>
            </li>
          ))}
        </ol>
      </Sheet>
    </ParticipantFrame>
  );
}
