import type * as Y from "yjs";
import { fieldAddress } from "../workshops/address.ts";

type AnyType = Y.Transaction["changed"] extends Map<infer T, unknown> ? T : never;

// Keyed by a type's map, which it keeps when Yjs turns an unread type into a text or a map.
const nameByMap = new WeakMap<object, string>();
const addressesByTransaction = new WeakMap<Y.Transaction, ReadonlySet<string>>();

function nameOf(doc: Y.Doc, type: AnyType): string | undefined {
  let root = type;
  while (root._item !== null) root = root._item.parent as AnyType;
  if (!nameByMap.has(root._map)) {
    for (const [name, { _map }] of doc.share) if (_map === root._map) nameByMap.set(_map, name);
  }
  return nameByMap.get(root._map);
}

/** Names of the texts and maps that a transaction changed. */
export function changedAddresses(transaction: Y.Transaction): ReadonlySet<string> {
  const known = addressesByTransaction.get(transaction);
  if (known) return known;
  const names = new Set<string>();
  for (const type of transaction.changed.keys()) {
    const name = nameOf(transaction.doc, type);
    if (name !== undefined) names.add(name);
  }
  addressesByTransaction.set(transaction, names);
  return names;
}

/** Calls back after every transaction that changed something, with what it changed; returns its stop. */
export function observeAddresses(
  doc: Y.Doc,
  listener: (addresses: ReadonlySet<string>, origin: unknown) => void,
): () => void {
  const afterTransaction = (transaction: Y.Transaction): void => {
    const addresses = changedAddresses(transaction);
    if (addresses.size > 0) listener(addresses, transaction.origin);
  };
  doc.on("afterTransaction", afterTransaction);
  return () => doc.off("afterTransaction", afterTransaction);
}

/** Calls back when any text, row or mark of one field has changed; returns its stop. */
export function observeField(
  doc: Y.Doc,
  worksheetId: string,
  fieldId: string,
  listener: (origin: unknown) => void,
): () => void {
  const address = fieldAddress(worksheetId, fieldId);
  return observeAddresses(doc, (addresses, origin) => {
    for (const name of addresses) {
      if (name.startsWith(`${address}/`) || name.startsWith(`${address}#`)) {
        listener(origin);
        return;
      }
    }
  });
}
