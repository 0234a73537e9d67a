import { messages } from "../../messages/index.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { Sheet } from "../../ui/AppFrame.tsx";
import { ParticipantFrame } from "./ParticipantFrame.tsx";
import "./sources.css";

const words = messages.worksheets.sources;

/** Every work the workshop cites, in full. */
export function SourcesScreen({ session }: { readonly session: ParticipantSession }) {
  const { sources } = session.ground.workshop;
  return (
    <ParticipantFrame session={session}>
      <Sheet title={words.title} intro={sources.length > 0 ? words.intro : words.none}>
        <ul class="sources">
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </Sheet>
    </ParticipantFrame>
  );
}
