import type { FieldKind, Who } from "../../src/workshops/format.ts";
import { listImproving } from "./handout-list-improving.ts";
import { listLearning } from "./handout-list-learning.ts";
import { listStarting } from "./handout-list-starting.ts";

/** What the presenter's screen makes of all tables' answers to a field. */
export type BoardView =
  | "bars" // how many chose each point of each item
  | "before and after"
  | "chosen" // how many chose each option
  | "dots" // marks of the whole room on a figure
  | "gallery" // cards
  | "heat map" // rows by columns
  | "profile" // one line per table over the items
  | "radar"
  | "ranked" // items ordered by what was chosen
  | "regions" // marks counted by region of a figure
  | "tally" // ticks, most first
  | "timeline"
  | "votes" // most voted first
  | "wall" // texts side by side
  | "words"; // how often each word occurs

/** One field the shipped workshop must have; labels in the order of the page. */
export interface ListedField {
  readonly id: string;
  readonly kind: FieldKind;
  readonly who: Who;
  /** Fixed rows of a table or matrix, items, options, sides, parts, quadrants, regions or bars. */
  readonly rows?: readonly string[];
  /** Columns of a table or matrix, notes of a checklist or rating. */
  readonly columns?: readonly string[];
  /** Words at the points of a scale, from low to high; moments; items of marks. */
  readonly points?: readonly string[];
  readonly moments?: readonly string[];
  readonly marks?: readonly string[];
  /** What a prompt must ask about, in any words around it. */
  readonly asks?: readonly string[];
  /** Whether people can add rows, entries or cards of their own. */
  readonly grows?: boolean;
  readonly board?: readonly BoardView[];
}

/** One worksheet of the printed handout, as it must be found on screen, on the board and on paper. */
export interface ListedWorksheet {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly fields: readonly ListedField[];
  /** Terms, figures and citations that must stand somewhere on the worksheet, exactly so. */
  readonly terms: readonly string[];
}

/**
 * The whole handout, written out by hand and never derived from the shipped file: a row, a column or a figure
 * that gets lost there is missed here.
 */
export const handoutList: readonly ListedWorksheet[] = [...listStarting, ...listLearning, ...listImproving];

/** Every work the handout cites: what its entry among the sources must hold. */
export const handoutSources: readonly (readonly string[])[] = [
  ["Bryk", "Gomez", "Grunow", "LeMahieu", "2015", "Learning to improve"],
  [
    "City",
    "Elmore",
    "Fiarman",
    "Teitel",
    "2009",
    "Instructional rounds in education",
    "Harvard Education Press",
  ],
  ["Columbus City Schools", "Problems of practice", "Columbus, Ohio"],
  ["Hattie", "2015", "What works best in education: The politics of collaborative expertise"],
  ["Hirsh", "Crow", "Becoming a learning team: A guide to a teacher-led cycle of continuous improvement"],
  ["Killion", "2019", "Communities of practice", "NESA WTI, January 2019"],
  [
    "Killion",
    "Harrison",
    "2017",
    "Taking the lead: New roles for teachers and school-based coaches, 2nd edition",
    "Oxford, OH: Learning Forward",
  ],
  ["Little", "1990"],
  [
    "National Learning Infrastructure at EDUCAUSE. (2005). Community of practice design guide: A step-by-step guide for designing & cultivating communities of practice",
    "https://library.educause.edu/resources/2005/1/community-of-practice-design-guide-a-stepbystep-guide-for-designing-cultivating-communities-of-practice-in-higher-education",
  ],
  ["Palmer", "A hidden wholeness"],
  ["Plan-Do-Study-Act", "https://www.saiglobal.com/business-improvement/process/programs/pdsa.htm"],
  ["Troen", "Boles", "2012"],
  ["Wenger, E. (1998)"],
  [
    "Wenger, E., McDermott, R., & Snyder, W. (2002). Cultivating communities of practice. Boston: Harvard Business School Press",
  ],
  ["Wenger-Trayner", "http://wenger-trayner.com/introduction-to-communities-of-practice"],
  ["Wenger-Trayner", "Resources for social learning", "http://wenger-trayner.com/resources/"],
];
