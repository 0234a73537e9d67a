// A text that is typed until the browser dies: in our storage, or with one raw strict put per key.
import { effect } from "@preact/signals";
import { openStorage } from "../../../storage/storage.ts";
import { openRawStore } from "./raw-store.ts";
import { characterAt, isWholeText, typeOne } from "./typed-text.ts";
import { createRandom } from "./typing.ts";

declare global {
  /** Given to the page by the benchmark. */
  var report: (typed: number, shownAsKept: number) => Promise<void>;
}

/** A text on disk. */
interface KeptText {
  readonly text: string;
  /** Types the next character. */
  type(): void;
  /** Calls back with the length that may be shown as kept, whenever it grows. */
  onKept(listener: (length: number) => void): void;
}

const openOurs = async (): Promise<KeptText> => {
  const stored = await openStorage("kills").openDocument("session", "table/one");
  const text = stored.doc.getText("cell").toString();
  return {
    text,
    type: () => void typeOne(stored.doc),
    onKept: (listener) =>
      void effect(() => listener(text.length + (stored.kept.value.get(stored.doc.clientID) ?? 0))),
  };
};

const openRaw = async (): Promise<KeptText> => {
  const store = await openRawStore("raw kills");
  const text = (await store.readAll()).map((bytes) => new TextDecoder().decode(bytes)).join("");
  let length = text.length;
  let kept = length;
  let tell = (_kept: number): void => {};
  return {
    text,
    type: () => {
      const bytes = new TextEncoder().encode(characterAt(length++));
      void store.put([bytes]).then(() => tell(++kept));
    },
    onKept: (listener) => {
      tell = listener;
    },
  };
};

let open: KeptText | null = null;

const bench = {
  /** Opens the text; says how much of it is there and whether every character is in its place. */
  async open(side: "ours" | "raw"): Promise<{ length: number; isWhole: boolean }> {
    open = await (side === "ours" ? openOurs() : openRaw());
    return { length: open.text.length, isWhole: isWholeText(open.text) };
  },
  /** Types until the browser dies; reports every key and everything that is shown as kept. */
  typeUntilKilled(seed: number, longestGapMs: number): void {
    if (!open) throw new Error("No text is open");
    const { text, type, onKept } = open;
    const random = createRandom(seed);
    let typed = text.length;
    let shown = text.length;
    onKept((length) => {
      shown = length;
      void report(typed, shown);
    });
    const typeNext = (): void => {
      typed++;
      type();
      void report(typed, shown);
      setTimeout(typeNext, random() * longestGapMs);
    };
    typeNext();
  },
};

Object.assign(globalThis, { bench });
