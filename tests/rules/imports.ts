import { posix } from "node:path";
import type { Source } from "./sources.ts";
import { listNodes, readString } from "./syntax.ts";

/** What each folder of src may import of ours; the boot files are the folder "main". */
export type ImportTable = ReadonlyMap<string, ReadonlySet<string>>;

/** Libraries that have a home; what is not named here may be imported anywhere. */
const LIBRARY_HOMES: Readonly<Record<string, readonly string[]>> = {
  "chart.js": ["ui", "screens"],
  dexie: ["storage"],
  qr: ["ui"],
  valibot: ["workshops", "session", "room", "storage"],
  "workbox-precaching": ["offline"],
  "workbox-routing": ["offline"],
  "workbox-window": ["offline"],
  "y-protocols": ["room", "session"],
  "y-webrtc": ["room"],
  yjs: ["answers", "storage", "room", "session"],
};

/** Reads the table of folders out of ARCHITECTURE.md. */
export function readImportTable(markdown: string): ImportTable {
  const rows = [...markdown.matchAll(/^\|(.+)\|.+\|(.+)\|$/gm)]
    .map(([, first = "", last = ""]) => ({ folders: foldersIn(first), may: last.trim() }))
    .filter(({ folders }) => folders.length > 0);
  const all = rows.flatMap(({ folders }) => folders);
  return new Map(
    rows.flatMap(({ folders, may }) => {
      const named = [...may.matchAll(/`([\w-]+)`/g)].map(([, name = ""]) => name);
      const allowed = may.startsWith("everything") ? all.filter((folder) => !named.includes(folder)) : named;
      return folders.map((folder) => [folder, new Set(allowed)] as const);
    }),
  );
}

const foldersIn = (cell: string): string[] => [
  ...new Set([...cell.matchAll(/`(src\/[^`]+)`/g)].map(([, path = ""]) => folderOf(path))),
];

/** "src/ui/Button.tsx" → "ui"; files directly in src are "main". */
function folderOf(path: string): string {
  const [, folder = "", ...rest] = path.split("/");
  return rest.length === 0 ? "main" : folder;
}

/** Every module a file asks for: imports, exports from, import(), types. Paths of ours come relative to the root. */
export function listImports(source: Source): string[] {
  return listNodes(source)
    .filter(({ type }) =>
      /^(Import(Declaration|Expression)|Export(All|Named)Declaration|TSImportType)$/.test(type),
    )
    .map((node) => readString(node.source))
    .filter((target) => target !== null)
    .map((target) =>
      target.startsWith(".") ? posix.join(posix.dirname(source.path), target.replace(/\?.*$/, "")) : target,
    );
}

/** What the table forbids, one sentence each. */
export function findForbiddenImports(sources: readonly Source[], table: ImportTable): string[] {
  return sources.flatMap((source) => {
    const folder = folderOf(source.path);
    const allowed = table.get(folder);
    if (!allowed) return [`${source.path}: ARCHITECTURE.md does not know the folder "${folder}"`];
    return listImports(source).flatMap((target) => {
      if (!target.startsWith("src/")) return findHomeless(source.path, folder, target);
      const other = folderOf(target);
      return other === folder || allowed.has(other) ? [] : [`${source.path} may not import ${target}`];
    });
  });
}

function findHomeless(path: string, folder: string, target: string): string[] {
  const name = Object.keys(LIBRARY_HOMES).find(
    (library) => target === library || target.startsWith(`${library}/`),
  );
  if (!name || folder === "dev" || LIBRARY_HOMES[name]?.includes(folder)) return [];
  return [`${path} may not import ${target}: it belongs to ${LIBRARY_HOMES[name]?.join(", ")}`];
}

/** Folders that import each other in a ring, e.g. "ui → fields → ui"; the boot files and dev see all. */
export function findFolderRings(sources: readonly Source[]): string[] {
  const next = new Map<string, Set<string>>();
  for (const source of sources) {
    const from = folderOf(source.path);
    const targets = listImports(source).filter((target) => target.startsWith("src/"));
    for (const to of targets.map(folderOf)) {
      if (to !== from) next.set(from, (next.get(from) ?? new Set()).add(to));
    }
  }
  const rings: string[] = [];
  const done = new Set<string>();
  const walk = (folder: string, way: readonly string[]): void => {
    if (way.includes(folder)) rings.push([...way.slice(way.indexOf(folder)), folder].join(" → "));
    if (way.includes(folder) || done.has(folder)) return;
    for (const to of next.get(folder) ?? []) walk(to, [...way, folder]);
    done.add(folder);
  };
  for (const folder of next.keys()) walk(folder, []);
  return rings;
}
