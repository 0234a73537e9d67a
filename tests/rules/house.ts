import type { Source } from "./sources.ts";
import { listNodes, readString } from "./syntax.ts";

const MOST_LINES = 300;

/** Files that have grown past one purpose. */
export function findLongFiles(sources: readonly Source[]): string[] {
  return sources
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${MOST_LINES}`);
}

const PHYSICAL_IN_CSS =
  /(?:^|[;{\s])((?:margin|padding|border)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right|(?:float|clear|text-align)\s*:\s*(?:left|right))\s*[:;}]/g;
const PHYSICAL_IN_STYLE = /\b((?:margin|padding|border)(?:Left|Right)\w*)\s*:/g;

/** Sides named by left and right, which are wrong in a script that runs from right to left. */
export function findPhysicalSides(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const plain = text.replace(/\/\*[\s\S]*?\*\//g, "");
    const pattern = path.endsWith(".css") ? PHYSICAL_IN_CSS : PHYSICAL_IN_STYLE;
    return [...plain.matchAll(pattern)].map(([, found = ""]) => `${path}: ${found.replace(/\s+/g, " ")}`);
  });
}

const READ_ATTRIBUTES =
  /^(aria-(label|description|roledescription|valuetext)|alt|title|label|placeholder|hint)$/;
const hasLetters = (text: string | null): boolean => text !== null && /\p{L}/u.test(text);

/** Words for people that stand in a component instead of src/messages. */
export function findLiteralWords(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    listNodes(source).flatMap((node) => {
      const words = wordsOf(node);
      return words === null ? [] : [`${source.path}: "${words.trim()}"`];
    }),
  );
}

function wordsOf(node: { type: string; [key: string]: unknown }): string | null {
  if (node.type === "JSXText") return hasLetters(String(node.value)) ? String(node.value) : null;
  if (node.type === "JSXElement" || node.type === "JSXFragment") {
    const children = Array.isArray(node.children) ? node.children : [];
    return children.map((child) => readString(child.expression)).find(hasLetters) ?? null;
  }
  if (node.type !== "JSXAttribute") return null;
  const { name, value } = node as unknown as {
    name: { name: string };
    value: { expression?: unknown } | null;
  };
  const words = readString(value) ?? readString(value?.expression);
  return READ_ATTRIBUTES.test(name.name) && hasLetters(words) ? words : null;
}
