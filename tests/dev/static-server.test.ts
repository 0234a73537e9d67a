import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findFile, serveFolder } from "../../src/dev/commands/static-server.mjs";

const top = mkdtempSync(join(tmpdir(), "worktable-"));
const folder = join(top, "dist");
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  mkdirSync(join(folder, "assets"), { recursive: true });
  mkdirSync(join(top, "dist-secret"));
  writeFileSync(join(top, "dist-secret", "key.txt"), "secret");
  writeFileSync(join(folder, "index.html"), "<h1>Home</h1>");
  writeFileSync(join(folder, "service-worker.js"), "//");
  writeFileSync(join(folder, "manifest.webmanifest"), "{}");
  writeFileSync(join(folder, "assets", "main-Ab3_9-xZ.js"), "//");
  server = await serveFolder({ folder, base: "/worktable/" });
});
afterAll(async () => {
  await server.close();
  rmSync(top, { recursive: true });
});

/** Asks with the path as it is; fetch would tidy it up. */
function ask(path: string, method = "GET"): Promise<{ status: number; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port: server.port, path, method }, (response) => {
      response.resume();
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    })
      .on("error", reject)
      .end();
  });
}

test.each([
  ["/worktable/", "text/html; charset=utf-8", "no-cache"],
  ["/worktable/index.html?x=1", "text/html; charset=utf-8", "no-cache"],
  ["/worktable/service-worker.js", "text/javascript; charset=utf-8", "no-cache"],
  ["/worktable/manifest.webmanifest", "application/manifest+json; charset=utf-8", "no-cache"],
  [
    "/worktable/assets/main-Ab3_9-xZ.js",
    "text/javascript; charset=utf-8",
    "public, max-age=31536000, immutable",
  ],
])("%s comes as %s, kept: %s", async (path, type, cache) => {
  const { status, headers } = await ask(path);
  expect([status, headers["content-type"], headers["cache-control"]]).toEqual([200, type, cache]);
});

test.each(["/", "/worktable"])("%s leads to the app", async (path) => {
  expect(await ask(path)).toMatchObject({ status: 302, headers: { location: "/worktable/" } });
});

test.each([
  "/worktable/../dist-secret/key.txt",
  "/worktable/..%2fdist-secret%2fkey.txt",
  "/worktable/%2e%2e/dist-secret/key.txt",
  "/worktable/..\\dist-secret\\key.txt",
  "/worktable/assets/%00",
  "/worktable/%E0%A4%A",
  "/worktable//etc/passwd",
  "/worktable/assets/",
  "/worktable/nothing.js",
  "/other/index.html",
])("%s leads nowhere", async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test("nothing can be written", async () => {
  expect((await ask("/worktable/", "POST")).status).toBe(405);
});

test("a folder whose name begins alike is another folder", () => {
  expect(findFile(folder, "/", "/../dist-secret/key.txt")).toBeNull();
  expect(findFile(join(top, "dist-secret"), "/", "/key.txt")).toBe(join(top, "dist-secret", "key.txt"));
});

test("a taken port is said, so that another can be tried", async () => {
  await expect(serveFolder({ folder, port: server.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
