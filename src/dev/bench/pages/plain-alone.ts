// What Yjs and y-webrtc weigh with nothing of ours: the baseline of sizes.
import { WebrtcProvider } from "y-webrtc";
import * as Y from "yjs";

Object.assign(globalThis, { Y, WebrtcProvider });
