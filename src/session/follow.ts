import { type ReadonlySignal, signal } from "@preact/signals";

/** Keeps one value per key for as long as its owner lives. */
export function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** The same for objects, without keeping any of them alive. */
export function onceFor<K extends object, V extends object>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** A signal that follows a reading; equal readings (as JSON) keep the old object, so nothing re-renders. */
export function follow<T>(
  read: () => T,
  observe: (changed: () => void) => () => void,
  stops: (() => void)[],
): ReadonlySignal<T> {
  const value = signal(read());
  let seen = JSON.stringify(value.value);
  stops.push(
    observe(() => {
      const next = read();
      const text = JSON.stringify(next);
      if (text === seen) return;
      seen = text;
      value.value = next;
    }),
  );
  return value;
}
