/**
 * Runs `work` in one tab of this device at a time: by a Web Lock, or, on a page without (plain http), in the tab that
 * asked last. `lost` ends when another tab has taken over. Rejects with an AbortError when aborted while waiting.
 */
export function holdLead(
  name: string,
  options: { readonly signal: AbortSignal },
  work: (lost: AbortSignal) => Promise<void>,
): Promise<void> {
  const locks = navigator.locks as LockManager | undefined;
  if (locks) return locks.request(name, options, () => work(new AbortController().signal));
  return holdByTalk(name, work);
}

async function holdByTalk(name: string, work: (lost: AbortSignal) => Promise<void>): Promise<void> {
  const lost = new AbortController();
  const talk = new BroadcastChannel(name);
  talk.addEventListener("message", () => lost.abort());
  talk.postMessage("taken");
  try {
    await work(lost.signal);
  } finally {
    talk.close();
  }
}
