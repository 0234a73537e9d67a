/** What went out on all data channels of this page, whoever sent it, since the last reading. */
const sent = { messages: 0, bytes: 0 };

const send = RTCDataChannel.prototype.send as (this: RTCDataChannel, data: unknown) => void;

RTCDataChannel.prototype.send = function (this: RTCDataChannel, data: unknown): void {
  send.call(this, data);
  sent.messages++;
  sent.bytes += sizeOf(data);
};

const sizeOf = (data: unknown): number => {
  if (typeof data === "string") return new TextEncoder().encode(data).length;
  if (data instanceof Blob) return data.size;
  return data instanceof ArrayBuffer || ArrayBuffer.isView(data) ? data.byteLength : 0;
};

/** Reads the counts and starts them over. */
export const takeSends = (): { readonly messages: number; readonly bytes: number } => {
  const taken = { ...sent };
  sent.messages = 0;
  sent.bytes = 0;
  return taken;
};
