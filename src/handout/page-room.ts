import type { TypeSize } from "./contract.ts";
import type { Orientation } from "./handout.ts";

/** What fits between the margins. */
export interface PageRoom {
  /** Letters across a line. */
  readonly characters: number;
  readonly lines: number;
  /** Width by the height of the type. */
  readonly ems: number;
}

/** On the smaller of both papers; letters and lines were counted on printed pages. */
const ROOM: Readonly<Record<TypeSize, Readonly<Record<Orientation, PageRoom>>>> = {
  usual: {
    portrait: { characters: 95, lines: 46, ems: 47.5 },
    landscape: { characters: 135, lines: 32, ems: 66 },
  },
  large: {
    portrait: { characters: 68, lines: 33, ems: 34.4 },
    landscape: { characters: 97, lines: 23, ems: 48 },
  },
  poster: {
    portrait: { characters: 58, lines: 31, ems: 28.9 },
    landscape: { characters: 91, lines: 20, ems: 45.5 },
  },
};

export const readRoom = (size: TypeSize, orientation: Orientation): PageRoom => ROOM[size][orientation];
