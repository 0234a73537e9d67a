import { decodeBase64url } from "../../workshops/base64url.ts";
import { readSignedRecord } from "../record.ts";
import { isFields, isText } from "../shapes.ts";
import type { SavedDocument, SavedSession } from "./format.ts";

/** Reads the content of a backup that an earlier Worktable sealed (version 1); null when it is none. */
export function readOldBackup(content: Uint8Array): SavedSession | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(content));
    if (!isFields(value) || value.format !== "worktable-backup" || value.version !== 1) return null;
    const record = readSignedRecord(value.record);
    if (!record || !Array.isArray(value.documents)) return null;
    return {
      savedAt: 0,
      record,
      workshop: value.workshop,
      edition: typeof value.edition === "number" ? value.edition : 0,
      former: [],
      seat: null,
      founder: readFounder(value.founder),
      documents: value.documents.flatMap((one: unknown): SavedDocument[] => {
        if (!isFields(one) || !isText(one.name, 80) || !/^(table\/[\w-]+|desk)$/.test(one.name)) return [];
        const update = typeof one.update === "string" ? decodeBase64url(one.update) : null;
        return update ? [{ name: one.name, update }] : [];
      }),
    };
  } catch {
    return null;
  }
}

function readFounder(value: unknown): SavedSession["founder"] {
  if (!isFields(value) || !isText(value.publicKey, 100) || typeof value.secret !== "string") return null;
  const secret = decodeBase64url(value.secret);
  return secret?.length === 32 ? { publicKey: value.publicKey, secret } : null;
}
