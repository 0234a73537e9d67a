import { messages } from "../../messages/print.ts";
import type { SettingProgress } from "./set-handout.ts";

/** How many pages there are, or are so far. */
export function PreviewProgress({ progress: { pages, part } }: { readonly progress: SettingProgress }) {
  const words = part < 1 ? messages.print.settingPages(pages) : messages.print.pagesSet(pages);
  return (
    <p class="print-screen-progress" role="status">
      <span>{words}</span>
      {part < 1 && <progress value={part} aria-label={words} />}
    </p>
  );
}
