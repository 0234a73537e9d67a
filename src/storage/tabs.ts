/** Tells other tabs of this device what was written to a document here. */
export interface TabChannel {
  post(updates: readonly Uint8Array[]): void;
  close(): void;
}

/** Other tabs' updates come through `onUpdate`, in the order they were kept. */
export function openTabChannel(
  databaseName: string,
  document: string,
  onUpdates: (updates: readonly Uint8Array[]) => void,
): TabChannel {
  const channel = new BroadcastChannel(`${databaseName}/${document}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (Array.isArray(data)) onUpdates(data.filter((update) => update instanceof Uint8Array));
  };
  return {
    post: (updates) => channel.postMessage(updates),
    close: () => channel.close(),
  };
}
