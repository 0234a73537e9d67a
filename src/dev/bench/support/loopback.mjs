// Loaded before y-webrtc's signalling server: it would listen to the whole network, and tell nobody its free port.
import { Server } from "node:net";

const listen = Server.prototype.listen;
Server.prototype.listen = function () {
  return listen.call(this, 0, "127.0.0.1", () => process.send?.(this.address().port));
};
