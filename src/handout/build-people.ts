import { messages } from "../messages/print.ts";
import type { TableAnswers } from "../workshops/answer.ts";
import { buildHandout } from "./build-handout.ts";
import type { HandoutChoice, HandoutSource } from "./contract.ts";
import type { Cover, Handout } from "./handout.ts";
import type { TablePeople } from "./people.ts";

/** What is chosen for everyone's handouts; each has a cover. */
export type PeopleChoice = Omit<HandoutChoice, "whose" | "cover">;

/** The handouts of one table: the same pages for everyone, and a cover each. */
export interface TableHandouts {
  readonly tableName: string;
  /** Without a cover of its own. */
  readonly handout: Handout;
  readonly people: readonly PersonCover[];
}

export interface PersonCover {
  /** "" for a line to write on. */
  readonly name: string;
  readonly cover: Cover;
}

/** No person's id is like it. */
const NOBODY = "";

/**
 * Everyone's handout at one table. It holds what the table wrote together. What each person ticked, rated or wrote
 * alone never stands under a name here: those places are empty, to be marked by hand.
 */
export function buildTableHandouts(
  source: HandoutSource,
  choice: PeopleChoice,
  table: TableAnswers,
  { names, unnamed }: Pick<TablePeople, "names" | "unnamed">,
): TableHandouts {
  // Read as by a person whom nobody is: with the table's texts, and none of the marks theirs.
  const asNobody: HandoutSource = {
    ...source,
    personName: "",
    personId: NOBODY,
    mine: {},
    table,
    stray: listStrays(source, table.tableName),
  };
  const { cover, ...handout } = buildHandout(asNobody, { ...choice, whose: "mine", cover: true });
  return {
    tableName: table.tableName,
    handout: {
      ...handout,
      cover: null,
      overline: [source.sessionTitle, source.place, table.tableName]
        .filter((part) => part?.trim())
        .join(" · "),
    },
    people: [...names, ...Array.from({ length: unnamed }, () => "")].flatMap((name) =>
      cover ? { name, cover: writeName(cover, name) } : [],
    ),
  };
}

const listStrays = ({ stray = [] }: HandoutSource, tableName: string): NonNullable<HandoutSource["stray"]> =>
  stray.filter((one) => one.tableName === tableName).map(({ label, text }) => ({ label, text, mine: true }));

const writeName = (cover: Cover, name: string): Cover => ({
  ...cover,
  lines: cover.lines.map((line) =>
    line.label === messages.print.name ? { ...line, value: name === "" ? null : name } : line,
  ),
});
