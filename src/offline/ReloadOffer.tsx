import { RefreshCw } from "lucide";
import { messages } from "../messages/index.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import type { OfflineState } from "./register.ts";

interface ReloadOfferProps {
  readonly offline: OfflineState;
}

/** Says that a part of the app is gone and how to get it; for every screen. */
export function ReloadOffer({ offline }: ReloadOfferProps) {
  if (!offline.partMissing.value) return null;
  return (
    <Banner
      tone="danger"
      title={messages.offline.partMissingTitle}
      action={
        <Button tone="primary" icon={RefreshCw} onClick={() => location.reload()}>
          {messages.offline.reload}
        </Button>
      }
    >
      {messages.offline.partMissingText}
    </Banner>
  );
}
