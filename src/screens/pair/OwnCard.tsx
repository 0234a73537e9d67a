import { messages } from "../../messages/pair.ts";
import { QrImage } from "../../ui/QrImage.tsx";
import type { CardState } from "./contract.ts";

const words = messages.pair.card;

/** This tablet's card, as large as its place, white to the edge. */
export function OwnCard<L>({ state }: { readonly state: CardState<L> }) {
  return (
    <div class="pair-card">
      {state.kind === "preparing" ? (
        <p class="pair-card-wait" role="status">
          {words.preparing}
        </p>
      ) : (
        <QrImage text={state.card} label={words.image} />
      )}
    </div>
  );
}
