import { messages } from "../messages/print.ts";
import { readDirection } from "../workshops/direction.ts";
import type { Worksheet } from "../workshops/format.ts";
import { buildBlock } from "./build-body.ts";
import { buildCover, buildLines, buildReading } from "./build-front.ts";
import { buildPhotos } from "./build-photos.ts";
import type { HandoutChoice, HandoutSource } from "./contract.ts";
import { chooseDocuments } from "./documents.ts";
import type { Handout, Sheet, StrayAnswer } from "./handout.ts";
import { chooseOrientation } from "./orientation.ts";
import { encodePageCode } from "./page-code.ts";

/** Turns the workshop, the answers and the person's choice into what stands on the pages. */
export function buildHandout(source: HandoutSource, choice: HandoutChoice): Handout {
  const { workshop } = source;
  const owner = choice.cover ? nameOwner(source, choice) : "";
  const overline = [source.sessionTitle, source.place, owner].filter((part) => part?.trim()).join(" · ");
  const sheets = buildSheets(source, choice);
  const hasCover = choice.cover && sheets.length > 0;
  return {
    fileTitle: nameFile(source, choice),
    workshopTitle: workshop.title,
    overline: overline === "" ? workshop.title : overline,
    language: workshop.language,
    direction: readDirection(workshop.language),
    isBlank: choice.whose === "blank",
    cover: hasCover ? buildCover(source, choice, sheets) : null,
    sheets,
    strays: buildStrays(source, choice),
    sources: hasCover ? workshop.sources : [],
  };
}

function buildSheets(source: HandoutSource, choice: HandoutChoice): Sheet[] {
  const documents = chooseDocuments(source, choice);
  const buildSheet = (worksheet: Worksheet, index: number): Sheet => ({
    id: worksheet.id,
    number: index + 1,
    title: worksheet.title,
    intro: worksheet.intro,
    orientation: chooseOrientation(worksheet, choice.size),
    // With a cover, the handout is a book and says once whose it is.
    lines: choice.cover ? [] : buildLines(source, choice),
    readings: (worksheet.readings ?? []).map(buildReading),
    blocks: worksheet.fields.map((field) => buildBlock(field, worksheet, documents)),
    photos: buildPhotos(source, choice, worksheet.id),
    source: worksheet.source ?? null,
    codes: choice.whose === "blank" ? nameCodes(source, worksheet) : null,
  });
  return source.workshop.worksheets.map(buildSheet).filter(({ id }) => choice.worksheetIds.includes(id));
}

function nameCodes({ workshop }: HandoutSource, { id: worksheetId, fields }: Worksheet) {
  const pages = [null, ...fields.map(({ id }) => id)];
  return Object.fromEntries(
    pages.map((fieldId) => [fieldId ?? "", encodePageCode({ workshop, worksheetId, fieldId })]),
  );
}

function buildStrays(
  { stray = [] }: HandoutSource,
  { whose, withoutPrivate = false }: HandoutChoice,
): StrayAnswer[] {
  if (whose === "blank") return [];
  const hasPrivate = whose === "mine" && !withoutPrivate;
  return stray
    .filter(({ mine }) => hasPrivate || !mine)
    .map(({ label, text, tableName }) => ({
      label: tableName === undefined ? label : messages.print.addedBy(label, tableName),
      text,
    }));
}

function nameOwner(source: HandoutSource, { whose }: HandoutChoice): string {
  if (whose === "mine") return source.personName;
  return whose === "table" ? (source.table?.tableName ?? "") : "";
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
