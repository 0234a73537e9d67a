/** What is wrong with a workshop file, and where, e.g. path "worksheets[2].fields[0].rows[3].id". */
export interface WorkshopFault {
  readonly path: string;
  readonly message: string;
}

// Rows that people add get a UUID; a workshop's own rows must never meet one.
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Ids of one list: each only once, none that an added row could get, none of those that addresses use. */
export function findIdFaults(
  path: string,
  owners: readonly { readonly id: string }[],
  reserved: readonly string[] = [],
): WorkshopFault[] {
  const seen = new Set<string>();
  return owners.flatMap(({ id }, index) => {
    const taken = seen.has(id);
    seen.add(id);
    const at = `${path}[${index}].id`;
    if (taken) return [{ path: at, message: `"${id}" is used twice` }];
    if (UUID.test(id)) return [{ path: at, message: "must not look like the id of an added row" }];
    if (reserved.includes(id)) return [{ path: at, message: `must not be "${id}"` }];
    return [];
  });
}

/** One fault, or none when `ok`; so that rules read as a list. */
export const faultUnless = (ok: boolean, path: string, message: string): WorkshopFault[] =>
  ok ? [] : [{ path, message }];
