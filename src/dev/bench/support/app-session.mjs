// @ts-check
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { Doc, encodeStateAsUpdate } from "yjs";
import { root } from "../../commands/run.mjs";
import { serveFolder } from "../../commands/static-server.mjs";

export const WORKSHOP = join(root, "src", "workshops", "communities-of-practice.workshop.json");

/**
 * Builds the app into a folder of its own and serves it while `use` runs.
 * @template T
 * @param {(url: string) => Promise<T>} use
 */
export async function withBuiltApp(use) {
  const folder = await mkdtemp(join(tmpdir(), "worktable-bench-"));
  try {
    await build({ root, logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
    const server = await serveFolder({ folder });
    try {
      return await use(server.url);
    } finally {
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Puts a session on disk as if it had been started or joined here, and opens one of its screens.
 * @param {import("playwright").Page} page
 * @param {string} url
 * @param {{ role: "presenter" | "participant", tables: readonly string[], screen: string, filled?: boolean,
 *   updates?: readonly string[], people?: readonly (readonly string[])[] }} options
 *   `filled`: four people of each table have rated and written on every principle; `updates`: the tables' documents, base64;
 *   `people`: the names at each table.
 */
export async function openAppSession(page, url, options) {
  const { role, tables, screen, filled = false, updates = [], people = [] } = options;
  await page.goto(url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const now = Date.now();
  const workshop = JSON.parse(await readFile(WORKSHOP, "utf8"));
  const session = {
    id: "bench",
    role,
    record: {
      id: "bench",
      title: "Bench",
      presenterId: "presenter",
      tables: tables.map((name, index) => ({ id: `t${index + 1}`, name })),
      sequence: 1,
      createdAt: now,
    },
    workshop,
    tableId: role === "participant" ? "t1" : null,
    people: role === "participant" ? [{ id: "person", name: "Anna" }] : [],
    personId: role === "participant" ? "person" : "presenter",
    createdAt: now,
    lastOpenedAt: now,
    left: false,
    attendance: {
      seen: [],
      written: Object.fromEntries(people.map((names, index) => [`t${index + 1}`, names.join("\n")])),
    },
  };
  const kept = filled ? tables.map(() => Buffer.from(fillPrinciples(workshop)).toString("base64")) : updates;
  const documents = kept.map((update, index) => ({ document: `bench/table/t${index + 1}`, update }));
  await page.evaluate(putSession, { session, documents });
  await page.goto(`${url}#/session/bench${screen && `/${screen}`}`);
}

/**
 * A table's answers to the principles, as one update.
 * @param {{ worksheets: readonly { id: string, fields: readonly { rows: readonly { id: string }[] }[] }[] }} workshop
 */
function fillPrinciples(workshop) {
  const doc = new Doc();
  const principles = workshop.worksheets.find(({ id }) => id === "principles");
  const rows = principles?.fields[0]?.rows.map(({ id }) => id) ?? [];
  for (const [index, row] of rows.entries()) {
    doc
      .getText(`principles/principles/${row}/description`)
      .insert(0, "What we mean by it, and where. ".repeat(8));
    for (const person of ["a", "b", "c", "d"]) {
      doc.getMap("principles/level#marks").set(`${person}/${row}`, index % 4);
    }
  }
  return encodeStateAsUpdate(doc);
}

/** @param {{ session: object, documents: readonly { document: string, update: string }[] }} kept */
function putSession({ session, documents }) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("worktable");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(["sessions", "updates"], "readwrite");
      transaction.objectStore("sessions").put(session);
      for (const { document, update } of documents) {
        transaction
          .objectStore("updates")
          .put({ document, update: Uint8Array.from(atob(update), (one) => one.charCodeAt(0)) });
      }
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(undefined);
      };
    };
  });
}
