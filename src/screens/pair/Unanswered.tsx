import { useSignal } from "@preact/signals";
import { LifeBuoy, RotateCcw } from "lucide";
import { messages } from "../../messages/pair.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import type { PanelReason } from "./contract.ts";
import type { PairFlow } from "./pair-flow.ts";
import { WaysOut } from "./WaysOut.tsx";

const words = messages.pair.unanswered;

interface Props<L> {
  readonly flow: PairFlow<L>;
  readonly reason: PanelReason;
  readonly isRead: boolean;
  readonly exchangeHref: string;
}

/** A card was taken and nothing came: what this tablet has seen, what that means, and what to do. */
export function Unanswered<L>({ flow, reason, isRead, exchangeHref }: Props<L>) {
  const open = useSignal(false);
  return (
    <div class="pair-unanswered">
      <WhatWasSeen reason={reason} isRead={isRead} />
      {flow.tookOld.value && <p>{words.tookOld}</p>}
      <div class="pair-actions">
        <Button icon={RotateCcw} onClick={() => void flow.tryAgain()}>
          {messages.pair.freshCard}
        </Button>
        <Button
          icon={LifeBuoy}
          onClick={() => {
            open.value = true;
          }}
        >
          {messages.pair.waysOut.title}
        </Button>
      </div>
      <Dialog
        open={open.value}
        title={messages.pair.waysOut.title}
        closeLabel={messages.common.close}
        onClose={() => {
          open.value = false;
        }}
        wide
      >
        <WaysOut exchangeHref={exchangeHref} />
      </Dialog>
    </div>
  );
}

/** Where both have read each other's card, these say no more than that nothing came. */
const SAYS_LITTLE: ReadonlySet<PanelReason> = new Set(["no-answer", "unknown"]);

interface SeenProps {
  readonly reason: PanelReason;
  readonly isRead: boolean;
}

/** What the connection's statistics tell, in words. */
export function WhatWasSeen({ reason, isRead }: SeenProps) {
  const { seen, means } = isRead && SAYS_LITTLE.has(reason) ? words.bothRead : words.reasons[reason];
  return (
    <p class="pair-seen">
      <strong>{seen}</strong> {means}
    </p>
  );
}
