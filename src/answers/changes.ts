import type * as Y from "yjs";
import { fieldAddress } from "../workshops/address.ts";
import type { Field } from "../workshops/format.ts";

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

/** Calls back when any text, row, mark or stroke of these fields of a worksheet has changed; returns its stop. */
export function observeFields(
  doc: Y.Doc,
  worksheetId: string,
  fieldIds: readonly string[],
  listener: (origin: unknown) => void,
): () => void {
  const prefixes = fieldIds.flatMap((fieldId) => {
    const address = fieldAddress(worksheetId, fieldId);
    return [`${address}/`, `${address}#`];
  });
  return observeAddresses(doc, (addresses, origin) => {
    for (const name of addresses) {
      if (prefixes.some((prefix) => name.startsWith(prefix))) {
        listener(origin);
        return;
      }
    }
  });
}

/** Calls back when a field's answer may have changed, with votes also when what they are on has; returns its stop. */
export const observeAnswer = (
  doc: Y.Doc,
  worksheetId: string,
  field: Field,
  listener: (origin: unknown) => void,
): (() => void) =>
  observeFields(
    doc,
    worksheetId,
    field.kind === "votes" && field.of ? [field.id, field.of.field] : [field.id],
    listener,
  );
