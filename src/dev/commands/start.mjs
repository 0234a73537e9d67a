// @ts-check
// npm start: installs what is missing, builds, and serves the app. Imports nothing that must be installed first.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { prepare } from "./install.mjs";
import { root, run, say } from "./run.mjs";
import { serveFolder } from "./static-server.mjs";

const HELP = `npm start -- [--port 4173] [--base /worktable/] [--host 0.0.0.0]

  --port  the first port to try (4173)
  --base  serve below this path
  --host  who may connect: 127.0.0.1 this machine alone (the default), 0.0.0.0 the whole network`;

const options = readOptions();
await prepare();
say("Building the app (vite build) …");
const code = await run("vite", ["build", "--logLevel", "warn"]);
if (code !== 0) {
  console.log("The build failed; the lines above say why.");
  process.exit(code);
}
const server = await serveOnFreePort(options.port);
console.log(`
  ┌${"─".repeat(server.url.length + 32)}┐
  │  Worktable is ready. Open    ${server.url}  │
  └${"─".repeat(server.url.length + 32)}┘

  Ctrl+C ends it.
`);
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.on(signal, () => void server.close().then(() => process.exit(0)));
}

function readOptions() {
  try {
    const { values } = parseArgs({
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
    return { port, host: values.host, base: `/${values.base}/`.replace(/\/+/g, "/") };
  } catch (error) {
    console.log(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    process.exit(1);
  }
}

/** @param {number} first */
async function serveOnFreePort(first) {
  for (let port = first; port < first + 20; port++) {
    try {
      return await serveFolder({ folder: join(root, "dist"), base: options.base, host: options.host, port });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
      console.log(`Port ${port} is taken; trying the next one.`);
    }
  }
  console.log(`No free port from ${first} on. Name another: npm start -- --port 8080`);
  process.exit(1);
}
