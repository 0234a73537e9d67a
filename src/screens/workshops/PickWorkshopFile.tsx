import type { IconNode } from "lucide";
import { useRef } from "preact/hooks";
import { Button } from "../../ui/Button.tsx";

interface PickWorkshopFileProps {
  readonly label: string;
  readonly hint: string;
  readonly icon: IconNode;
  readonly tone: "plain" | "quiet";
  /** The text of the file that was picked, whatever it is. */
  readonly onText: (text: string) => void;
}

/** A button that lets one pick a file; the same file may be picked again after it was corrected. */
export function PickWorkshopFile({ label, hint, icon, tone, onText }: PickWorkshopFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          void file?.text().then(onText);
          event.currentTarget.value = "";
        }}
      />
      <Button tone={tone} icon={icon} title={hint} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
