import { RotateCcw } from "lucide";
import { messages } from "../../messages/pair.ts";
import { Button } from "../../ui/Button.tsx";
import { QrPhoto } from "../../ui/camera/QrPhoto.tsx";
import type { PairFlow } from "./pair-flow.ts";

const words = messages.pair.stuck;

/** Nothing was read for a while: what helps cameras, and the other ways. */
export function Stuck<L>({ flow }: { readonly flow: PairFlow<L> }) {
  return (
    <section class="pair-stuck" aria-label={words.title}>
      <h2 class="pair-stuck-title">{words.title}</h2>
      <ul class="pair-stuck-tips">
        {words.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <div class="pair-actions">
        {flow.way.value === "face" && (
          <Button onClick={() => flow.chooseWay("turns")}>{words.takeTurns}</Button>
        )}
        <QrPhoto words={messages.pair.scanner.photo} onText={flow.take} />
        <Button icon={RotateCcw} onClick={() => void flow.tryAgain()}>
          {messages.pair.freshCard}
        </Button>
      </div>
    </section>
  );
}
