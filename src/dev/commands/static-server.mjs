// @ts-check
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { listAddresses } from "./addresses.mjs";
import { startSignalling } from "./signalling.mjs";

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
};

/** A file whose name carries a hash of its content never changes. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/**
 * The file that a request's path means, or null where it leads nowhere or out of the folder.
 * @param {string} folder
 * @param {string} base begins and ends with "/"
 * @param {string} path still percent-encoded
 */
export function findFile(folder, base, path) {
  let name;
  try {
    name = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (!name.startsWith(base) || name.includes("\0") || name.includes("\\")) return null;
  const top = resolve(folder);
  let file = resolve(join(top, name.slice(base.length)));
  if (file !== top && !file.startsWith(top + sep)) return null;
  if (name.endsWith("/")) file = join(file, "index.html");
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/**
 * Serves a folder over HTTP, for this machine alone unless `host` says otherwise. The app asks `<base>door` for what
 * this server can do besides: where there is `signal`, it speaks y-webrtc's signalling there.
 * @param {{ folder: string, base?: string, port?: number, host?: string, door?: boolean }} options
 *   port 0 takes any free one; `door`: open the way in for the local network
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>} rejects with EADDRINUSE when taken
 */
export async function serveFolder({ folder, base = "/", port = 0, host = "127.0.0.1", door = false }) {
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    if (request.method !== "GET" && request.method !== "HEAD") return end(405, { allow: "GET, HEAD" });
    if (base !== "/" && (path === "/" || `${path}/` === base)) return end(302, { location: base });
    if (path === `${base}door`) return tellDoor();
    const file = findFile(folder, base, path);
    if (file === null) return end(404);
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-length": statSync(file).size,
      "cache-control": HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
      "x-content-type-options": "nosniff",
    });
    if (request.method === "HEAD") return response.end();
    return createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);

    function tellDoor() {
      const addresses = door ? listAddresses().map((one) => `http://${one}:${taken}${base}`) : [];
      response.writeHead(200, { "content-type": TYPES[".json"] ?? "", "cache-control": "no-store" });
      response.end(JSON.stringify({ worktable: 1, signal: door ? "signal" : null, addresses }));
    }

    /**
     * @param {number} status
     * @param {Record<string, string>} [headers]
     */
    function end(status, headers = {}) {
      response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers });
      response.end(status === 404 ? "There is nothing at this address.\n" : "");
    }
  });
  await new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => done(undefined));
  });
  const stopSignalling = door ? startSignalling(server, `${base}signal`) : () => {};
  const address = server.address();
  const taken = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://localhost:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        stopSignalling();
        server.close(() => done(undefined));
        server.closeAllConnections();
      }),
  };
}
