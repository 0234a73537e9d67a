import type { Field, Worksheet } from "../workshops/format.ts";
import { buildGroups, buildQuadrants } from "./build-cards.ts";
import { buildChecklist } from "./build-checklist.ts";
import { buildFigure } from "./build-figure.ts";
import { buildTable } from "./build-grid.ts";
import { buildChoice, buildVotes } from "./build-options.ts";
import { buildMatrix, buildRating } from "./build-scale.ts";
import { buildSides } from "./build-sides.ts";
import { buildList, buildPrompt } from "./build-texts.ts";
import { type Documents, type FieldSource, readTexts, readVoice } from "./documents.ts";
import type { Block, BlockBody, Voice } from "./handout.ts";
import { noteMarks } from "./note-marks.ts";

/** One field as it stands on its sheet. */
export function buildBlock(field: Field, worksheet: Worksheet, documents: Documents): Block {
  const source = { field, worksheet, documents };
  const isWithheld = field.who === "mine" && documents.whose !== "blank" && documents.isPublic;
  const note = isWithheld ? null : noteMarks(source);
  return {
    id: field.id,
    label: field.label,
    ...(field.hint === undefined ? {} : { hint: field.hint }),
    ...(note === null ? {} : { note }),
    body: isWithheld ? { kind: "withheld" } : buildBody(field, worksheet, documents),
    sketches: isWithheld ? [] : readSketches(source),
  };
}

function buildBody(field: Field, worksheet: Worksheet, documents: Documents): BlockBody {
  const common = { worksheet, documents };
  switch (field.kind) {
    case "prompt":
      return buildPrompt({ ...common, field });
    case "list":
      return buildList({ ...common, field });
    case "table":
      return buildTable({ ...common, field });
    case "checklist":
      return buildChecklist({ ...common, field });
    case "rating":
      return buildRating({ ...common, field });
    case "choice":
      return buildChoice({ ...common, field });
    case "votes":
      return buildVotes({ ...common, field });
    case "two-sided":
      return buildSides({ ...common, field });
    case "groups":
      return buildGroups({ ...common, field });
    case "quadrants":
      return buildQuadrants({ ...common, field });
    case "matrix":
      return buildMatrix({ ...common, field });
    case "figure":
      return buildFigure({ ...common, field });
  }
}

/** What was drawn on a field as a whole; a figure has it on its drawing. */
function readSketches(source: FieldSource): Voice[] {
  if (source.field.kind === "figure") return [];
  return readTexts(source, source.field.kind)
    .map((owned) => readVoice(owned, "", ""))
    .filter(({ ink }) => ink !== undefined);
}
