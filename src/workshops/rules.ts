import { ENTRY_COLUMN } from "./address.ts";
import type { Field, TableField, Worksheet, Workshop } from "./format.ts";

/** What is wrong with a workshop file, and where, e.g. path "worksheets[2].fields[0].rows[3].id". */
export interface WorkshopFault {
  readonly path: string;
  readonly message: string;
}

// Rows that people add get a UUID; a workshop's own rows must never meet one.
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Finds what a schema can't say: ids that meet, scales with gaps, fields that nobody could fill. */
export function findRuleFaults(workshop: Workshop): WorkshopFault[] {
  return [
    ...findIdFaults("worksheets", workshop.worksheets),
    ...workshop.worksheets.flatMap((worksheet, index) =>
      findWorksheetFaults(`worksheets[${index}]`, worksheet),
    ),
  ];
}

function findWorksheetFaults(path: string, worksheet: Worksheet): WorkshopFault[] {
  return [
    ...findIdFaults(`${path}.fields`, worksheet.fields),
    ...worksheet.fields.flatMap((field, index) => findFieldFaults(`${path}.fields[${index}]`, field)),
  ];
}

function findFieldFaults(path: string, field: Field): WorkshopFault[] {
  switch (field.kind) {
    case "prompt":
      return [];
    case "list":
      return findWrittenTogetherFaults(path, field);
    case "table":
      return [...findWrittenTogetherFaults(path, field), ...findTableFaults(path, field)];
    case "checklist":
      return [
        ...findMarkedAloneFaults(path, field),
        ...findIdFaults(`${path}.items`, field.items),
        ...findIdFaults(`${path}.notes`, field.notes),
        ...field.notes.flatMap((note, index) =>
          note.id === ENTRY_COLUMN
            ? [{ path: `${path}.notes[${index}].id`, message: `must not be "${ENTRY_COLUMN}"` }]
            : [],
        ),
        ...(field.items.length === 0 && field.ownEntries === undefined
          ? [{ path: `${path}.items`, message: "must hold at least 1, or ownEntries must be given" }]
          : []),
      ];
    case "rating":
      return [
        ...findMarkedAloneFaults(path, field),
        ...findIdFaults(`${path}.items`, field.items),
        ...field.points.flatMap(({ value }, index) => {
          const before = field.points[index - 1];
          return before && value !== before.value + 1
            ? [
                {
                  path: `${path}.points[${index}].value`,
                  message: `must be ${before.value + 1}, one more than before`,
                },
              ]
            : [];
        }),
      ];
  }
}

function findTableFaults(path: string, field: TableField): WorkshopFault[] {
  return [
    ...findIdFaults(`${path}.rows`, field.rows),
    ...findIdFaults(`${path}.columns`, field.columns),
    ...(field.rows.length === 0 && !field.grows
      ? [{ path: `${path}.rows`, message: "must hold at least 1, or grows must be true" }]
      : []),
  ];
}

function findWrittenTogetherFaults(path: string, field: Field): WorkshopFault[] {
  return field.who === "each"
    ? [{ path: `${path}.who`, message: `must be "table" or "mine" for a ${field.kind}` }]
    : [];
}

function findMarkedAloneFaults(path: string, field: Field): WorkshopFault[] {
  return field.who === "table"
    ? [{ path: `${path}.who`, message: `must be "each" or "mine" for a ${field.kind}` }]
    : [];
}

function findIdFaults(path: string, owners: readonly { readonly id: string }[]): WorkshopFault[] {
  const seen = new Set<string>();
  return owners.flatMap(({ id }, index) => {
    const taken = seen.has(id);
    seen.add(id);
    if (taken) return [{ path: `${path}[${index}].id`, message: `"${id}" is used twice` }];
    if (UUID.test(id))
      return [{ path: `${path}[${index}].id`, message: "must not look like the id of an added row" }];
    return [];
  });
}
