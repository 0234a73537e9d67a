import { Link2 } from "lucide";
import { messages } from "../../messages/remote.ts";
import type { ScreenSession } from "../../session/screen.ts";
import { Banner } from "../../ui/Banner.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { linkPath } from "../session/paths.ts";
import { useLasting } from "../session/use-resting.ts";

/** A page that was loaded anew needs a moment before it is called lost, in ms. */
const LOST_AFTER_MS = 3_000;

interface LostPresenterProps {
  readonly session: ScreenSession;
  readonly text: string;
}

/** Says that no presenter's device is linked, once that has lasted, and where to link again. */
export function LostPresenter({ session, text }: LostPresenterProps) {
  const isLost = useLasting(!session.ground.presenterHere.value, LOST_AFTER_MS);
  if (!isLost) return null;
  return (
    <Banner
      tone="warn"
      action={
        <LinkButton icon={Link2} href={`#${linkPath(session.ground.id)}`}>
          {messages.remote.link}
        </LinkButton>
      }
    >
      {text}
    </Banner>
  );
}
