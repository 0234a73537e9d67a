/** One thing that somebody wrote or marked: a line of the tidy table. */
export interface Entry {
  readonly worksheetId: string;
  readonly worksheet: string;
  /** The field's label. */
  readonly question: string;
  /** "" for what belongs to no table. */
  readonly table: string;
  /** "" for the table together. */
  readonly person: string;
  readonly row: string;
  readonly column: string;
  /** A text, a number of a scale, or a day (midnight UTC). */
  readonly value: string | number | Date;
  /** What a number or a place stands for, in the workshop's words; "" where the value says it. */
  readonly meaning: string;
}

/** What one field contributes; the rest of an entry is known where the field is read. */
export interface Found {
  /** Id of the person; null for the table together. */
  readonly personId: string | null;
  /** The name a person gave to this very text. */
  readonly name?: string;
  readonly row?: string;
  readonly column?: string;
  readonly value: Entry["value"];
  readonly meaning?: string;
}
