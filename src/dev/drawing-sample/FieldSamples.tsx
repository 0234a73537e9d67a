import { FieldView } from "../../fields/FieldView.tsx";
import { Sheet } from "../../ui/AppFrame.tsx";
import { ToastRegion } from "../../ui/Toast.tsx";
import { packPlace } from "../../workshops/address.ts";
import type { Drawing, Field, FigureMarks } from "../../workshops/format.ts";
import { makeSampleAnswers } from "../sample/sample-answers.ts";
import { sampleDrawings } from "./sample-drawings.ts";

const figure = (id: string, drawing: Drawing | undefined, marks: FigureMarks): Field[] =>
  drawing
    ? [
        {
          kind: "figure",
          id,
          label: `Figure: ${id}`,
          who: id === "participation" ? "table" : "each",
          drawing,
          marks,
          alternative: "What the picture shows, in words that say as much as the picture does.",
        },
      ]
    : [];

const fields: readonly Field[] = [
  ...figure("stages", sampleDrawings.stages, {
    kind: "points",
    items: [
      { id: "ours", label: "Our community" },
      { id: "other", label: "One I know well" },
    ],
  }),
  ...figure("nested", sampleDrawings.nested, {
    kind: "levels",
    points: ["Never", "At times", "Often", "Daily"].map((label, value) => ({ value, label })),
  }),
  ...figure("participation", sampleDrawings.participation, {
    kind: "tokens",
    rowName: "role",
    suggestions: ["coordinator", "leaders", "experts", "beginners", "sponsors", "lurkers"].map((label) => ({
      id: label,
      label,
    })),
  }),
  ...figure("levels", sampleDrawings.levels, { kind: "points", items: [{ id: "team", label: "Our team" }] }),
  ...figure("effects", sampleDrawings.effects, { kind: "none" }),
  { kind: "prompt", id: "shows", label: "What does it show?", who: "table", lines: 2 },
];

const wave = Array.from({ length: 60 }, (_, at) => [
  80 + at * 12,
  120 + Math.round(60 * Math.sin(at / 4)),
  90 + (at % 30) * 4,
]).flat();
const answers = makeSampleAnswers({
  texts: { "sample/participation/anna/text": "Anna", "sample/participation/ben/text": "Ben M." },
  rows: { "sample/participation": ["anna", "ben"] },
  marks: {
    "sample/stages": { ours: packPlace(430, 300) },
    "sample/nested": { "region-1": 3, "region-4": 2, "region-6": 1 },
    "sample/levels": { team: packPlace(380, 480) },
  },
  tableMarks: { "sample/participation": { anna: packPlace(500, 800), ben: packPlace(200, 500) } },
  ink: {
    "sample/shows/text#ink": [
      { id: "wave", pen: 0, points: wave },
      { id: "bar", pen: 2, points: [90, 240, 128, 800, 236, 128] },
    ],
    "sample/levels#ink": [{ id: "wave", pen: 1, points: wave }],
  },
});

/** Every kind of figure as one fills it, and a prompt with a drawing in it. */
export function FieldSamples() {
  return (
    <ToastRegion dismissLabel="Dismiss">
      <Sheet number="7" title="Figures" intro="Marks by touch, mouse and keyboard.">
        {fields.map((field) => (
          <FieldView key={field.id} worksheetId="sample" field={field} answers={answers} personId="me" />
        ))}
      </Sheet>
    </ToastRegion>
  );
}
