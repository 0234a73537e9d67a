import type * as Y from "yjs";

/** The text of that name; null when the document holds another kind of type there. */
export function openText(doc: Y.Doc, name: string): Y.Text | null {
  try {
    return doc.getText(name);
  } catch {
    return null;
  }
}

/** The map of that name; null when the document holds another kind of type there. */
export function openMap(doc: Y.Doc, name: string): Y.Map<unknown> | null {
  try {
    return doc.getMap(name);
  } catch {
    return null;
  }
}

/** As openText, but asking doesn't create it: null when nothing was ever written there. */
export const findText = (doc: Y.Doc, name: string): Y.Text | null =>
  doc.share.has(name) ? openText(doc, name) : null;

/** As openMap, but asking doesn't create it. */
export const findMap = (doc: Y.Doc, name: string): Y.Map<unknown> | null =>
  doc.share.has(name) ? openMap(doc, name) : null;
