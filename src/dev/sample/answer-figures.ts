import type { FigureAnswer, FigurePlace } from "../../workshops/answer.ts";
import type { FigureField } from "../../workshops/format.ts";
import { choosePoint, markers } from "./answer-marks.ts";
import { scatter, seedOf } from "./scatter.ts";
import { TOKENS } from "./texts.ts";

export function makeFigureAnswer(field: FigureField, table: number): FigureAnswer {
  const { drawing, marks } = field;
  const answer: FigureAnswer = { kind: "figure", points: [], levels: {}, tokens: [] };
  const persons = markers(field, table);
  switch (marks.kind) {
    case "none":
      return answer;
    case "points":
      return {
        ...answer,
        points: persons.flatMap((personId, person) =>
          marks.items.map(({ id }, item) => ({
            personId,
            itemId: id,
            ...makePlace(field, table, item, person),
          })),
        ),
      };
    case "levels": {
      const regions = drawing.shape === "bars" ? drawing.bars : drawing.regions;
      const levels = persons.map((personId, person) => [
        personId,
        Object.fromEntries(
          regions.map(({ id }, region) => [id, choosePoint(marks.points, table, region, person)]),
        ),
      ]);
      return { ...answer, levels: Object.fromEntries(levels) };
    }
    case "tokens": {
      const names = [...marks.suggestions.map(({ label }) => label), ...TOKENS].slice(0, 5 + (table % 4));
      return {
        ...answer,
        tokens: names.map((text, token) => ({
          id: `token-${table}-${token}`,
          text,
          place: token === names.length - 1 ? null : makePlace(field, table, token, 0),
        })),
      };
    }
  }
}

/** Somewhere on the line of a curve, between the rings, on the steps. */
function makePlace({ id, drawing }: FigureField, table: number, item: number, person: number): FigurePlace {
  const along = scatter(table, item, person, seedOf(id));
  const aside = scatter(person, item, table) - 0.5;
  const turn = scatter(item, table, person, 5) * 2 * Math.PI;
  const at = (x: number, y: number): FigurePlace => ({ x: Math.round(x), y: Math.round(y) });
  switch (drawing.shape) {
    case "curve": {
      const [, height = 50] = drawing.line[Math.floor(along * drawing.line.length)] ?? [];
      return at(60 + along * 880, 900 - height * 8 + aside * 60);
    }
    case "rings":
    case "cycle":
      return at(500 + Math.cos(turn) * along * 420, 500 + Math.sin(turn) * along * 420);
    default:
      return at(80 + along * 840, 500 + aside * 800);
  }
}
