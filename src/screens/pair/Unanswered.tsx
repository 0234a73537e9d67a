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
  readonly exchangeHref: string;
}

/** A card was taken and nothing came: what this tablet has seen, what that means, and what to do. */
export function Unanswered<L>({ flow, reason, exchangeHref }: Props<L>) {
  const open = useSignal(false);
  return (
    <div class="pair-unanswered">
      <WhatWasSeen reason={reason} />
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

/** What the connection's statistics tell, in words. */
export function WhatWasSeen({ reason }: { readonly reason: PanelReason }) {
  const { seen, means } = words.reasons[reason];
  return (
    <p class="pair-seen">
      <strong>{seen}</strong> {means}
    </p>
  );
}
