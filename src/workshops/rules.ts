import { faultUnless, findIdFaults, type WorkshopFault } from "./fault.ts";
import { WORKSHOP_LIMITS } from "./format.ts";
import { listLanguages } from "./localise.ts";
import { type FieldFile, findFieldFaults } from "./rules-fields.ts";
import { isTextKey, type WorkshopFile } from "./text.ts";

export type { WorkshopFault } from "./fault.ts";

type WorksheetFile = WorkshopFile["worksheets"][number];

/** Finds what a schema can't say: ids that meet, scales with gaps, fields that nobody could fill, texts without
 * the workshop's own language. */
export function findRuleFaults(file: WorkshopFile): WorkshopFault[] {
  return [
    ...findLanguageFaults(file),
    ...findIdFaults("worksheets", file.worksheets),
    ...file.worksheets.flatMap((worksheet, index) => findWorksheetFaults(`worksheets[${index}]`, worksheet)),
  ];
}

function findWorksheetFaults(path: string, worksheet: WorksheetFile): WorkshopFault[] {
  return [
    ...(worksheet.readings ?? []).flatMap(({ items }, index) =>
      findIdFaults(`${path}.readings[${index}].items`, items ?? []),
    ),
    ...findIdFaults(`${path}.fields`, worksheet.fields),
    ...worksheet.fields.flatMap((field, index) => [
      ...findFieldFaults(`${path}.fields[${index}]`, field),
      ...findNeighbourFaults(`${path}.fields[${index}]`, field, worksheet.fields),
    ]),
  ];
}

/** Fields that speak of another field of their worksheet. */
function findNeighbourFaults(
  path: string,
  field: FieldFile,
  neighbours: readonly FieldFile[],
): WorkshopFault[] {
  if (field.kind === "prompt" && field.checkedBy !== undefined) {
    const named = neighbours.find(({ id }) => id === field.checkedBy);
    return faultUnless(
      named?.kind === "checklist" || named?.kind === "rating",
      `${path}.checkedBy`,
      "must be the id of a checklist or rating of the same worksheet",
    );
  }
  if (field.kind !== "votes" || field.of === undefined) return [];
  const { of } = field;
  const named = neighbours.find(({ id }) => id === of.field);
  if (named?.kind !== "list" && !(named?.kind === "table" && named.rows.length === 0)) {
    return [
      {
        path: `${path}.of.field`,
        message: "must be the id of a list, or of a table without fixed rows, of the same worksheet",
      },
    ];
  }
  const columns = named.kind === "list" ? ["text"] : named.columns.map(({ id }) => id);
  return [
    ...faultUnless(
      columns.includes(of.column),
      `${path}.of.column`,
      `must be ${columns.map((column) => `"${column}"`).join(" or ")}`,
    ),
    // Votes and what is voted on must be in one document: a private one or the table's.
    ...faultUnless(
      (field.who === "mine") === (named.who === "mine"),
      `${path}.who`,
      `must be ${named.who === "mine" ? '"mine"' : 'other than "mine"'}, because "${of.field}" is`,
    ),
  ];
}

function findLanguageFaults(file: WorkshopFile): WorkshopFault[] {
  const { length } = listLanguages(file);
  return [
    ...faultUnless(
      length <= WORKSHOP_LIMITS.languages,
      "file",
      `must not hold more than ${WORKSHOP_LIMITS.languages} languages, and holds ${length}`,
    ),
    ...findMissingTexts("", file, file.language),
  ];
}

function findMissingTexts(path: string, value: unknown, language: string): WorkshopFault[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => findMissingTexts(`${path}[${index}]`, item, language));
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path === "" ? key : `${path}.${key}`;
    if (!isTextKey(key)) return findMissingTexts(at, inner, language);
    const texts: readonly unknown[] = Array.isArray(inner) ? inner : [inner];
    return texts.flatMap((text, index) =>
      faultUnless(
        typeof text === "string" ||
          (typeof text === "object" && text !== null && Object.hasOwn(text, language)),
        Array.isArray(inner) ? `${at}[${index}]` : at,
        `must hold the text in the workshop's own language, "${language}"`,
      ),
    );
  });
}
