import { Download } from "lucide";
import { messages } from "../messages/index.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import type { OfflineState } from "./register.ts";

interface InstallOfferProps {
  readonly offline: OfflineState;
}

/** Offers to put Worktable among the device's apps, or says how where only the person can. */
export function InstallOffer({ offline }: InstallOfferProps) {
  const { way, install } = offline.install;
  if (way.value === null) return null;
  if (way.value === "by-hand") {
    return <Banner title={messages.offline.installTitle}>{messages.offline.installByHand}</Banner>;
  }
  return (
    <Banner
      title={messages.offline.installTitle}
      action={
        <Button icon={Download} onClick={() => void install()}>
          {messages.offline.installNow}
        </Button>
      }
    >
      {messages.offline.installText}
    </Banner>
  );
}
