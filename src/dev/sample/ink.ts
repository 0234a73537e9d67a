import type { InkStroke } from "../../workshops/ink.ts";
import { scatter } from "./scatter.ts";

/** A line of scribbled words, `words` of them: loops from the start to the end of the pad. */
export function makeScribble(seed: number, words = 4): readonly InkStroke[] {
  return Array.from({ length: words }, (_, word) => {
    const left = 40 + word * (900 / words);
    const length = (760 / words) * (0.7 + 0.3 * scatter(seed, word));
    const loops = 3 + Math.floor(scatter(seed, word, 2) * 4);
    const points = Array.from({ length: loops * 12 }, (_, step) => {
      const along = step / (loops * 12 - 1);
      const swing = 14 + 18 * scatter(seed, word, Math.floor(step / 12));
      return [
        Math.round(left + along * length + 8 * Math.cos(along * loops * 2 * Math.PI)),
        Math.round(70 - swing * Math.sin(along * loops * 2 * Math.PI)),
        Math.round(130 + 70 * Math.sin(along * Math.PI)),
      ];
    });
    return { id: `scribble-${seed}-${word}`, pen: word === words - 1 ? 1 : 0, points: points.flat() };
  });
}

/** Two boxes and an arrow between them, one box filled with the marker. */
export const makeSketch = (seed: number): readonly InkStroke[] => [
  { id: `sketch-${seed}-1`, pen: 0, points: box(120, 180, 240, 160) },
  { id: `sketch-${seed}-2`, pen: 0, points: box(620, 260, 260, 170) },
  { id: `sketch-${seed}-3`, pen: 1, points: [370, 260, 90, 460, 290, 160, 600, 330, 120] },
  { id: `sketch-${seed}-4`, pen: 1, points: [560, 290, 120, 602, 331, 150, 550, 350, 90] },
  { id: `sketch-${seed}-5`, pen: 2, points: [640, 330, 128, 760, 326, 128, 860, 334, 128] },
];

const box = (x: number, y: number, width: number, height: number): readonly number[] =>
  [
    [x, y],
    [x + width / 2, y - 6],
    [x + width, y + 4],
    [x + width + 5, y + height],
    [x + width / 2, y + height + 5],
    [x - 4, y + height - 3],
    [x, y],
  ].flatMap(([left = 0, top = 0], corner) => [left, top, 110 + corner * 8]);
