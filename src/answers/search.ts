import type * as Y from "yjs";
import type { CellAddress } from "../workshops/address.ts";
import { cutExcerpt, holdsQuery } from "../workshops/find.ts";
import type { Field, Workshop } from "../workshops/format.ts";
import { placeAddress, readPlaces, rowsIn } from "./places.ts";
import { readText } from "./reads.ts";

/** A text of a document that holds what was looked for. */
export interface FoundAnswer {
  readonly worksheetId: string;
  readonly fieldId: string;
  readonly address: CellAddress;
  readonly excerpt: string;
}

/**
 * Finds a query in the texts of a workshop's fields, in their order; what others wrote each for themselves is left
 * out. `rowsFrom`: the documents whose rows the texts may stand in.
 */
export const searchAnswers = (
  doc: Y.Doc,
  workshop: Workshop,
  query: string,
  personId: string,
  rowsFrom: readonly Y.Doc[] = [doc],
): readonly FoundAnswer[] =>
  workshop.worksheets.flatMap(({ id: worksheetId, fields }) =>
    fields.flatMap((field) =>
      readPlaces(doc, worksheetId, field, rowsIn(rowsFrom, worksheetId, false)).flatMap((place) => {
        if (isOthers(field, place, personId)) return [];
        const address = placeAddress(worksheetId, field.id, place);
        const text = readText(doc, address);
        return holdsQuery(text, query)
          ? [{ worksheetId, fieldId: field.id, address, excerpt: cutExcerpt(text, query) }]
          : [];
      }),
    ),
  );

const isOthers = (field: Field, place: string, personId: string): boolean =>
  field.kind === "prompt" && field.who === "each" && place !== `by/${personId}`;
