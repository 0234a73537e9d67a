import { useSignal } from "@preact/signals";
import { Copy, Share2 } from "lucide";
import { messages } from "../../messages/pair.ts";
import { Button } from "../../ui/Button.tsx";
import { QrPhoto } from "../../ui/camera/QrPhoto.tsx";
import type { CardState } from "./contract.ts";
import { readHowFar } from "./how-far.ts";
import { PairNotice } from "./PairNotice.tsx";
import { PairSteps } from "./PairSteps.tsx";
import type { PairFlow } from "./pair-flow.ts";
import { Unanswered } from "./Unanswered.tsx";

const words = messages.pair.text;
const { card: cardWords, gesture, scanner, steps } = messages.pair;

interface Props<L> {
  readonly flow: PairFlow<L>;
  readonly state: CardState<L>;
  readonly exchangeHref: string;
}

/** The same two cards as text: copied, sent by whatever the tablets share, pasted. */
export function TextCard<L>({ flow, state, exchangeHref }: Props<L>) {
  const theirs = useSignal("");
  const taken = state.kind === "connecting";
  const slow = taken ? state.slow : undefined;
  const isRead = taken && state.isRead === true;

  function link(event: Event): void {
    event.preventDefault();
    flow.take(theirs.value.replace(/\s/g, "")); // mail and chat break long lines
  }

  return (
    <div class="pair-by-text">
      <p class="pair-gesture" role="status" data-taken={taken && !slow}>
        {slow ? gesture.stillYourText : taken ? gesture.nowYourText : words.intro}
      </p>
      {slow && <Unanswered flow={flow} reason={slow} isRead={isRead} exchangeHref={exchangeHref} />}
      <section class="pair-text-part" aria-label={words.mine}>
        <h2 class="pair-text-title">{words.mine}</h2>
        {state.kind === "preparing" ? (
          <p class="pair-text-card">{cardWords.preparing}</p>
        ) : (
          <CardText card={state.card} />
        )}
      </section>
      <form class="pair-text-part" onSubmit={link}>
        <label class="pair-text-title" for="pair-theirs">
          {words.theirs}
        </label>
        <textarea
          id="pair-theirs"
          class="pair-text-input"
          rows={4}
          inputMode="numeric"
          autocomplete="off"
          spellcheck={false}
          placeholder={words.placeholder}
          value={theirs.value}
          disabled={taken}
          onInput={(event) => {
            theirs.value = event.currentTarget.value;
          }}
        />
        <div class="pair-actions">
          <Button tone="primary" type="submit" disabled={taken || theirs.value.trim() === ""}>
            {words.link}
          </Button>
          <QrPhoto words={scanner.photo} onText={flow.take} />
        </div>
        <PairNotice flow={flow} />
      </form>
      <PairSteps first={steps.givenOther} second={steps.otherGiven} done={readHowFar(state)} />
    </div>
  );
}

function CardText({ card }: { readonly card: string }) {
  const copied = useSignal(false);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(card);
      copied.value = true;
    } catch {
      // not allowed here: the text can be selected by hand
    }
  }

  return (
    <>
      <output class="pair-text-card">{card.replace(/(.{5})/g, "$1 ")}</output>
      <div class="pair-actions">
        <Button icon={Copy} onClick={() => void copy()}>
          {copied.value ? words.copied : words.copy}
        </Button>
        {"share" in navigator && (
          <Button icon={Share2} onClick={() => void navigator.share({ text: card }).catch(() => {})}>
            {words.share}
          </Button>
        )}
      </div>
    </>
  );
}
