import { RefreshCw } from "lucide";
import { messages } from "../messages/index.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import type { OfflineState } from "./register.ts";

interface UpdateOfferProps {
  readonly offline: OfflineState;
}

/** Offers a new version that is already here; for Home, where no session is open. */
export function UpdateOffer({ offline }: UpdateOfferProps) {
  if (!offline.updateWaiting.value) return null;
  return (
    <Banner
      title={messages.offline.updateTitle}
      action={
        <Button tone="primary" icon={RefreshCw} onClick={() => void offline.applyUpdate()}>
          {messages.offline.updateNow}
        </Button>
      }
    >
      {messages.offline.updateText}
    </Banner>
  );
}
