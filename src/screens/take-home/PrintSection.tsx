import { Printer, Users } from "lucide";
import { messages } from "../../messages/take-home.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { readPlatform } from "../../ui/camera/platform.ts";
import { handoutsPath, printPath } from "../session/paths.ts";
import { TakeHomeSection } from "./TakeHomeSection.tsx";

const words = messages.takeHome.print;

interface Props {
  readonly sessionId: string;
  /** Whether this device prints everyone's handout too. */
  readonly forRoom: boolean;
}

/** The way to the printed handout, and how it becomes a PDF on this device. */
export function PrintSection({ sessionId, forRoom }: Props) {
  return (
    <TakeHomeSection title={words.title} text={words.text}>
      <div class="take-home-actions">
        <LinkButton tone="primary" icon={Printer} href={`#${printPath(sessionId)}`}>
          {words.open}
        </LinkButton>
        {forRoom && (
          <LinkButton icon={Users} href={`#${handoutsPath(sessionId)}`}>
            {words.forEachPerson}
          </LinkButton>
        )}
      </div>
      <p class="take-home-note">
        {words.pdfTitle} {words.pdf[readPlatform(navigator)]}
      </p>
    </TakeHomeSection>
  );
}
