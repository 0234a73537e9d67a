/** Finds a QR code's text in a picture; null where there is none to be read. Rejects where it is broken. */
export type Engine<P> = (picture: P) => Promise<string | null>;

export interface Engines<P> {
  /** The browser's own; null where it has none. */
  readonly native: Promise<Engine<P> | null>;
  /** Reads what is tilted and blurred, but must be loaded first; null where it can't be. */
  readonly loadStrong: () => Promise<Engine<P> | null>;
  /** At hand at once. */
  readonly light: Engine<P>;
}

const BESIDE_AFTER_MS = 3000; // the browser's own has found nothing for so long: some find nothing ever
const NATIVE_LIMIT_MS = 1000; // some never answer

/** Chooses for each picture who reads it: the quickest that works on this device. */
export function createReading<P>({ native, loadStrong, light }: Engines<P>): Engine<P> {
  let ownEngine = native;
  let strong: Engine<P> | null = null;
  let isAskedFor = false;
  let emptySince: number | null = null;

  async function readByOurselves(picture: P): Promise<string | null> {
    if (!isAskedFor) {
      isAskedFor = true;
      void loadStrong().then((loaded) => {
        strong = loaded;
      });
    }
    if (!strong) return light(picture);
    try {
      return await strong(picture);
    } catch {
      strong = null;
      return light(picture);
    }
  }

  async function readByBrowser(engine: Engine<P>, picture: P): Promise<string | null> {
    try {
      return await within(NATIVE_LIMIT_MS, engine(picture));
    } catch {
      ownEngine = Promise.resolve(null); // broken on this device: never again
      return null;
    }
  }

  return async (picture) => {
    const own = await ownEngine;
    if (!own) return readByOurselves(picture);
    const text = await readByBrowser(own, picture);
    const now = performance.now();
    emptySince = text === null ? (emptySince ?? now) : null;
    const isBroken = (await ownEngine) === null;
    const helps = isBroken || (emptySince !== null && now - emptySince >= BESIDE_AFTER_MS);
    return text === null && helps ? readByOurselves(picture) : text;
  };
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms`)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
