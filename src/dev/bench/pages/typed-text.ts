import type * as Y from "yjs";

/** What stands at a place of the text; a lost or doubled key would shift all that follow. */
export const characterAt = (index: number): string =>
  String.fromCharCode(97 + ((index * 7 + (index >> 5)) % 26));

export const isWholeText = (text: string): boolean =>
  [...text].every((character, index) => character === characterAt(index));

/** Types the next character; gives the update it made. */
export const typeOne = (doc: Y.Doc): Uint8Array => {
  let bytes = new Uint8Array();
  doc.once("update", (update: Uint8Array) => {
    bytes = new Uint8Array(update);
  });
  const text = doc.getText("cell");
  text.insert(text.length, characterAt(text.length));
  return bytes;
};
