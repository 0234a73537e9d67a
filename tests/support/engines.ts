import { reasonNotTried } from "../../src/dev/commands/engines.mjs";
import { startFirefox } from "./engines-playwright.ts";
import { startWebKit } from "./engines-webkit.ts";

/** A place within an element, in parts of its width and height. */
export type Spot = readonly [number, number];

/** A browser on a profile folder with one page, steered alike in every engine by its own fingers and keys. */
export interface EngineBrowser {
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page; it sees nothing but its argument. */
  run<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Presses the first element of this CSS selector that there is, scrolled into sight: in its middle, or at a spot. */
  click(css: string, spot?: Spot): Promise<void>;
  /** Types behind what is in a text, key by key. */
  type(css: string, text: string): Promise<void>;
  /** Presses an arrow key on an element. */
  pressArrow(css: string, key: "ArrowRight" | "ArrowDown"): Promise<void>;
  /** Presses at the first spot, moves over the others and lets go. */
  drag(css: string, spots: readonly Spot[]): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** Ends the browser and starts it again with the same profile, on an empty page. */
  restart(): Promise<void>;
  close(): Promise<void>;
  /** What pages wrote to console.error and console.warn, and what they threw. */
  readonly complaints: readonly string[];
}

interface Engine {
  readonly name: "Firefox" | "WebKit";
  /** Why it can't be tried here, in words; null where it can. */
  readonly reasonNotTried: string | null;
  start(profileFolder: string): Promise<EngineBrowser>;
}

/** Besides Chromium, in which every other journey runs (of every field and worksheet: field-kinds, handout). */
export const ENGINES: readonly Engine[] = [
  { name: "Firefox", reasonNotTried: reasonNotTried("Firefox"), start: startFirefox },
  { name: "WebKit", reasonNotTried: reasonNotTried("WebKit"), start: startWebKit },
];
