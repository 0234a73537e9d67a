// @ts-check
// npm start: installs what is missing, builds, and serves the app. Imports nothing that must be installed first.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { prepare } from "./install.mjs";
import { root, run, say } from "./run.mjs";

const HELP = `npm start -- [--port 4173] [--base /worktable/] [--host [address]]

  --port  the first port to try (4173)
  --base  serve below this path
  --host  open the app to the local network, on all of this machine's addresses or on the one named; tablets that
          open it there join without a scan. Without it only this machine can open it.`;

const options = readOptions();
await prepare();
say("Building the app (vite build) …");
const code = await run("vite", ["build", "--logLevel", "warn"]);
if (code !== 0) {
  console.log("The build failed; the lines above say why.");
  process.exit(code);
}
// Only now: these need what was just installed.
const { serveFolder } = await import("./static-server.mjs");
const server = await serveOnFreePort(options.port);
console.log(`
  ┌${"─".repeat(server.url.length + 32)}┐
  │  Worktable is ready. Open    ${server.url}  │
  └${"─".repeat(server.url.length + 32)}┘

  Ctrl+C ends it.
`);
if (options.door) await printDoor();
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.on(signal, () => void server.close().then(() => process.exit(0)));
}

/** The addresses for the other devices in the room, the likeliest as a code to scan. */
async function printDoor() {
  const { listAddresses } = await import("./addresses.mjs");
  const { drawTerminalQr } = await import("./terminal-qr.mjs");
  const urls = listAddresses().map((address) => `http://${address}:${server.port}${options.base}`);
  const [best, ...others] = urls;
  if (best === undefined) {
    console.log(
      "This machine is in no network yet. Join the room's Wi-Fi or open a hotspot, then start again.",
    );
    return;
  }
  console.log(`  On the tablets open    ${best}\n\n${drawTerminalQr(best)}\n`);
  if (others.length > 0) console.log(`  If that does not open: ${others.join("  ")}\n`);
  console.log(
    "  Over this address there is no camera and nothing is kept for offline use; joining needs no scan.\n",
  );
}

function readOptions() {
  try {
    // "--host" alone means the whole network; parseArgs knows no option whose value may be left out
    const given = process.argv.slice(2);
    const at = given.indexOf("--host");
    const next = given[at + 1];
    const isBare = at >= 0 && (next === undefined || next.startsWith("--"));
    const { values } = parseArgs({
      args: isBare ? given.toSpliced(at, 1, "--host=0.0.0.0") : given,
      options: {
        port: { type: "string", default: "4173" },
        base: { type: "string", default: "/" },
        host: { type: "string", default: "127.0.0.1" },
        help: { type: "boolean", default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Error(`"${values.port}" is not a port.`);
    if (values.help) {
      console.log(HELP);
      process.exit(0);
    }
    const base = `/${values.base}/`.replace(/\/+/g, "/");
    return { port, host: values.host, base, door: values.host !== "127.0.0.1" };
  } catch (error) {
    console.log(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    process.exit(1);
  }
}

/** @param {number} first */
async function serveOnFreePort(first) {
  for (let port = first; port < first + 20; port++) {
    try {
      const { base, host, door } = options;
      return await serveFolder({ folder: join(root, "dist"), base, host, port, door });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
      console.log(`Port ${port} is taken; trying the next one.`);
    }
  }
  console.log(`No free port from ${first} on. Name another: npm start -- --port 8080`);
  process.exit(1);
}
