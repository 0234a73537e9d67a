import { ChevronLeft, ChevronRight } from "lucide";
import { messages } from "../../messages/handouts.ts";
import { IconButton } from "../../ui/Button.tsx";

const words = messages.handouts;

interface Props {
  readonly owner: string;
  /** Index of the handout that is looked at. */
  readonly shown: number;
  readonly count: number;
  readonly onShow: (index: number) => void;
}

/** From one person's handout to the next. */
export const HandoutPager = ({ owner, shown, count, onShow }: Props) => (
  <nav class="handouts-pager" aria-label={words.look}>
    <IconButton
      icon={ChevronLeft}
      label={words.previous}
      disabled={shown === 0}
      onClick={() => onShow(shown - 1)}
    />
    <span aria-live="polite">{words.shown(owner, shown + 1, count)}</span>
    <IconButton
      icon={ChevronRight}
      label={words.next}
      disabled={shown === count - 1}
      onClick={() => onShow(shown + 1)}
    />
  </nav>
);
