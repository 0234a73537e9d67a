import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findFolderRings, findForbiddenImports, listImports, readImportTable } from "./imports.ts";
import { readSources, root } from "./sources.ts";

const table = readImportTable(readFileSync(`${root}ARCHITECTURE.md`, "utf8"));
const sources = readSources(".ts", ".tsx");

describe("the folders of src", () => {
  test("are all in ARCHITECTURE.md's table", () => {
    expect([...table.keys()]).toEqual(expect.arrayContaining(["main", "screens", "session", "ui", "dev"]));
    expect(table.get("session")).toEqual(new Set(["answers", "storage", "room", "workshops"]));
    expect(table.get("ui")).toEqual(new Set());
    expect(table.get("main")?.has("dev")).toBe(false);
    expect(table.get("main")?.has("screens")).toBe(true);
  });

  test("import only what the table allows", () => {
    expect(findForbiddenImports(sources, table)).toEqual([]);
  });

  test("never import each other in a ring", () => {
    expect(findFolderRings(sources.filter(({ path }) => !path.startsWith("src/dev/")))).toEqual([]);
  });
});

describe("the rule itself", () => {
  const file = (path: string, text: string) => ({ path, text });

  test("sees every way to import", () => {
    const text = `import a from "./a.ts"; import type { B } from "../b.ts"; import "./c.css";
      export * from "./d.ts"; export { e } from "./e.ts"; const f = () => import("./f.ts");
      let g: import("./g.ts").G; import h from "./h.svg?raw"; import i from "i"; export const j = "./no.ts";`;
    expect(listImports(file("src/x/y.ts", text)).sort()).toEqual(
      [
        "i",
        "src/b.ts",
        ...["a.ts", "c.css", "d.ts", "e.ts", "f.ts", "g.ts", "h.svg"].map((n) => `src/x/${n}`),
      ].sort(),
    );
  });

  test.each([
    ["src/screens/home.tsx", `import "../room/link.ts";`],
    ["src/screens/home.tsx", `import type { Doc } from "yjs";`],
    ["src/screens/home.tsx", `const x = await import("../storage/a.ts");`],
    ["src/fields/a.tsx", `import "../session/a.ts";`],
    ["src/storage/a.ts", `let x: import("../room/contract.ts").Room;`],
    ["src/answers/a.ts", `import "dexie/dist/x.js";`],
    ["src/routes.tsx", `import "./dev/gallery.tsx";`],
    ["src/helpers/a.ts", ""],
  ])("refuses in %s: %s", (path, text) => {
    expect(findForbiddenImports([file(path, text)], table)).toHaveLength(1);
  });

  test.each([
    ["src/screens/home.tsx", `import "../session/a.ts"; import "./home.css"; import "preact";`],
    ["src/main.tsx", `import "./routes.tsx"; import "./screens/a.tsx";`],
    ["src/storage/a.ts", `import "dexie"; import "yjs";`],
  ])("lets pass in %s: %s", (path, text) => {
    expect(findForbiddenImports([file(path, text)], table)).toEqual([]);
  });

  test("finds a ring of three folders", () => {
    const ring = [
      file("src/a/x.ts", `import "../b/x.ts";`),
      file("src/b/x.ts", `import type { C } from "../c/x.ts";`),
      file("src/c/x.ts", `import("../a/x.ts");`),
    ];
    expect(findFolderRings(ring)).toEqual(["a → b → c → a"]);
    expect(findFolderRings(ring.slice(1))).toEqual([]);
  });
});
