import { messages } from "../../messages/remote.ts";
import type { ScreenSession } from "../../session/screen.ts";
import { ProjectorScreen } from "../board/ProjectorScreen.tsx";
import { EndScreen } from "./EndScreen.tsx";
import { LostPresenter } from "./LostPresenter.tsx";
import { RemoteScreen } from "./RemoteScreen.tsx";
import "./remote.css";

/** What a device shows that the presenter has made a projector or a remote. */
export function SecondScreen({ session }: { readonly session: ScreenSession }) {
  if (session.role === "remote") return <RemoteScreen session={session} />;
  return (
    <>
      <ProjectorScreen session={session.shown} />
      {/* Out of the room's sight until somebody touches the device or comes by keyboard. */}
      <div class="second-projector">
        <LostPresenter session={session} text={messages.remote.projectorLost} />
        <div class="second-projector-end">
          <EndScreen session={session} />
        </div>
      </div>
    </>
  );
}
