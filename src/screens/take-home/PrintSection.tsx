import { Printer } from "lucide";
import { messages } from "../../messages/take-home.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { readPlatform } from "../../ui/camera/platform.ts";
import { printPath } from "../session/paths.ts";
import { TakeHomeSection } from "./TakeHomeSection.tsx";

const words = messages.takeHome.print;

/** The way to the printed handout, and how it becomes a PDF on this device. */
export function PrintSection({ sessionId }: { readonly sessionId: string }) {
  return (
    <TakeHomeSection title={words.title} text={words.text}>
      <div class="take-home-actions">
        <LinkButton tone="primary" icon={Printer} href={`#${printPath(sessionId)}`}>
          {words.open}
        </LinkButton>
      </div>
      <p class="take-home-note">
        {words.pdfTitle} {words.pdf[readPlatform(navigator)]}
      </p>
    </TakeHomeSection>
  );
}
