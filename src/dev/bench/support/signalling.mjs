// @ts-check
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../../commands/run.mjs";

/** Starts the signalling server that y-webrtc brings along, for this machine alone, on a free port. */
export async function startSignalling() {
  const server = fork(join(root, "node_modules", "y-webrtc", "bin", "server.js"), {
    execArgv: ["--import", fileURLToPath(new URL("./loopback.mjs", import.meta.url))],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const stop = () => void server.kill();
  process.once("exit", stop);
  const [port] = await once(server, "message");
  return {
    url: `ws://127.0.0.1:${port}`,
    stop: () => {
      process.off("exit", stop);
      stop();
    },
  };
}
