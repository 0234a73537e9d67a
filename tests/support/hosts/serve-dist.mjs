// @ts-check
// Serves the built app on this host's own loopback and prints its address: every tablet has the app on itself.
import { fileURLToPath } from "node:url";
import { serveFolder } from "../../../src/dev/commands/static-server.mjs";

const server = await serveFolder({
  folder: fileURLToPath(new URL("../../../dist/", import.meta.url)),
  port: 8080,
});
console.log(server.url);
