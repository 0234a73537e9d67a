import { useSignal } from "@preact/signals";
import { Image } from "lucide";
import { useRef } from "preact/hooks";
import { Button } from "../Button.tsx";
import { readPhoto } from "./read-photo.ts";

export interface QrPhotoWords {
  readonly take: string;
  readonly reading: string;
  readonly nothingFound: string;
}

interface Props {
  readonly words: QrPhotoWords;
  readonly onText: (text: string) => void;
}

/** Takes or picks a photo and reads its QR code: the way without a live picture. */
export function QrPhoto({ words, onText }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const result = useSignal<"none" | "reading" | "nothing">("none");

  async function read(): Promise<void> {
    const file = input.current?.files?.[0];
    if (!file) return;
    result.value = "reading";
    const text = await readPhoto(file);
    result.value = text === null ? "nothing" : "none";
    if (input.current) input.current.value = ""; // the same photo may be picked again
    if (text !== null) onText(text);
  }

  return (
    <div class="qr-photo">
      <input
        ref={input}
        class="qr-photo-input"
        type="file"
        accept="image/*"
        capture="environment"
        tabIndex={-1}
        aria-label={words.take}
        onChange={() => void read()}
      />
      <Button icon={Image} onClick={() => input.current?.click()}>
        {words.take}
      </Button>
      <p class="qr-photo-result" role="status">
        {result.value === "reading" && words.reading}
        {result.value === "nothing" && words.nothingFound}
      </p>
    </div>
  );
}
