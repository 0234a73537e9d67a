import { messages } from "../../messages/index.ts";
import type { Field } from "../../workshops/format.ts";
import { buildTable } from "./build-grid.ts";
import { buildChecklist, buildRating, noteRating } from "./build-marks.ts";
import { buildList, buildPrompt } from "./build-texts.ts";
import type { HandoutChoice, HandoutSource } from "./contract.ts";
import { readDirection } from "./direction.ts";
import { chooseDocuments, type Documents } from "./documents.ts";
import type { Block, BlockBody, Handout, Sheet } from "./handout.ts";

/** From this many columns on, row headings included, a sheet is printed across. */
const WIDE_COLUMNS = 5;

/** Turns the workshop, the answers and the person's choice into what stands on the pages. */
export function buildHandout(source: HandoutSource, choice: HandoutChoice): Handout {
  const { workshop } = source;
  const documents = chooseDocuments(source, choice.whose);
  const overline = [source.sessionTitle, source.place].filter((part) => part?.trim()).join(" · ");
  const sheets = workshop.worksheets.map((worksheet, index): Sheet => {
    const blocks = worksheet.fields.map((field) => buildBlock(field, worksheet.id, documents));
    return {
      id: worksheet.id,
      number: index + 1,
      title: worksheet.title,
      intro: worksheet.intro,
      orientation: worksheet.fields.some(isWide) ? "landscape" : "portrait",
      lines: buildLines(source, choice),
      blocks,
      source: worksheet.source ?? null,
    };
  });
  return {
    fileTitle: nameFile(source, choice),
    workshopTitle: workshop.title,
    overline: overline === "" ? workshop.title : overline,
    language: workshop.language,
    direction: readDirection(workshop.language),
    sheets: sheets.filter(({ id }) => choice.worksheetIds.includes(id)),
  };
}

function buildBlock(field: Field, worksheetId: string, documents: Documents): Block {
  const note = buildNote(field, worksheetId, documents);
  return {
    id: field.id,
    label: field.label,
    ...(field.hint === undefined ? {} : { hint: field.hint }),
    ...(note === null ? {} : { note }),
    body: buildBody(field, worksheetId, documents),
  };
}

function buildBody(field: Field, worksheetId: string, documents: Documents): BlockBody {
  if (isWithheld(field, documents)) return { kind: "withheld" };
  switch (field.kind) {
    case "prompt":
      return buildPrompt(field, worksheetId, documents);
    case "list":
      return buildList(field, worksheetId, documents);
    case "table":
      return buildTable(field, worksheetId, documents);
    case "checklist":
      return buildChecklist(field, worksheetId, documents);
    case "rating":
      return buildRating(field, worksheetId, documents);
  }
}

function buildNote(field: Field, worksheetId: string, documents: Documents): string | null {
  if (isWithheld(field, documents)) return null;
  if (field.kind === "rating") return noteRating(field, worksheetId, documents);
  const counts = documents.whose === "table" || documents.whose === "all";
  return field.kind === "checklist" && counts ? messages.print.ticked : null;
}

const isWithheld = (field: Field, { whose }: Documents): boolean =>
  field.who === "mine" && (whose === "table" || whose === "all");

function isWide(field: Field): boolean {
  if (field.kind !== "table") return false;
  return field.columns.length + (field.rows.length > 0 ? 1 : 0) >= WIDE_COLUMNS;
}

function buildLines(source: HandoutSource, choice: HandoutChoice): Sheet["lines"] {
  const { name, names, table, tables, date } = messages.print;
  const tableName = source.table?.tableName ?? null;
  const personName = source.personName.trim() === "" ? null : source.personName;
  switch (choice.whose) {
    case "blank":
      return [
        { label: name, value: null },
        { label: table, value: null },
        { label: date, value: null },
      ];
    case "mine":
      return [
        { label: name, value: personName },
        { label: table, value: tableName },
        { label: date, value: choice.date },
      ];
    case "table":
      return [
        { label: names, value: null },
        { label: table, value: tableName },
        { label: date, value: choice.date },
      ];
    case "all":
      return [
        { label: tables, value: source.tables.map((each) => each.tableName).join(", ") },
        { label: date, value: choice.date },
      ];
  }
}

function nameFile(source: HandoutSource, { whose }: HandoutChoice): string {
  const { fileBlank, fileMine, fileAll, table } = messages.print;
  const part = {
    blank: fileBlank,
    mine: fileMine(source.personName.trim()),
    table: source.table?.tableName ?? table,
    all: fileAll,
  }[whose];
  // What file systems refuse in a name becomes a space.
  return `${source.sessionTitle} - ${part}`.replace(/[\s\\/:*?"<>|\p{Cc}]+/gu, " ").trim();
}
