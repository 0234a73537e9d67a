import fc from "fast-check";
import { expect, test } from "vitest";
import { scoreChecks } from "../../src/summary/checks.ts";
import { summariseChoices } from "../../src/summary/choices.ts";
import { summariseMatrix } from "../../src/summary/matrix.ts";
import { summariseVotes } from "../../src/summary/votes.ts";
import { checklistField, checklistTables, inTwoOrders } from "./arbitrary.ts";
import {
  choiceField,
  choiceTables,
  matrixField,
  matrixTables,
  rowVotesField,
  votesField,
  votesTables,
} from "./arbitrary-parts.ts";

const at = <A>(tableId: string, answer: A) => ({ tableId, tableName: tableId.toUpperCase(), answer });
const sizeOf = (people: readonly string[] | undefined): number => new Set(people).size;

test("rows of tables are ranked together, each with its table's name; rows without a text are none", () => {
  const items = [
    { id: "r1", text: " Time " },
    { id: "r2", text: " " },
  ];
  const ranking = summariseVotes(rowVotesField, [
    at("t1", { kind: "votes", items, votes: { r1: ["ann"], r2: ["ann", "bob"] } }),
    at("t2", { kind: "votes", items: [{ id: "r1", text: "Trust" }], votes: { r1: ["cat", "dan"] } }),
  ]);
  expect(ranking).toEqual([
    { id: "t2/r1", label: "Trust", people: 2, tables: 1, tableName: "T2" },
    { id: "t1/r1", label: "Time", people: 1, tables: 1, tableName: "T1" },
  ]);
});

test("votes for the workshop's items are summed over the room; no vote is lost or counted twice", () => {
  fc.assert(
    fc.property(inTwoOrders(votesTables), fc.constantFrom("people", "tables"), ([one, other], by) => {
      for (const field of [votesField, rowVotesField]) {
        const ranking = summariseVotes(field, one, by);
        expect(summariseVotes(field, other, by)).toEqual(ranking);
        expect(new Set(ranking.map(({ id }) => id)).size).toBe(ranking.length);
        ranking.forEach((count, index) => {
          if (index > 0) expect(count[by]).toBeLessThanOrEqual(ranking[index - 1]?.[by] ?? 0);
        });
      }
      for (const { id, people } of summariseVotes(votesField, one, by)) {
        const given = one.map(({ answer }) => sizeOf(answer.votes[id]));
        expect(people).toBe(given.reduce((sum, count) => sum + count, 0));
      }
      expect(summariseVotes(rowVotesField, one)).toHaveLength(
        one.flatMap(({ answer }) => answer.items.filter(({ text }) => text.trim())).length,
      );
    }),
  );
});

test("several choices are ranked, a single one keeps the workshop's order; sums match", () => {
  fc.assert(
    fc.property(inTwoOrders(choiceTables), ([one, other]) => {
      const ranking = summariseChoices(choiceField, one);
      expect(summariseChoices(choiceField, other)).toEqual(ranking);
      for (const { id, people, tables } of ranking) {
        const given = one.map(({ answer }) => sizeOf(answer.chosen[id]));
        expect(people).toBe(given.reduce((sum, count) => sum + count, 0));
        expect(tables).toBe(given.filter((count) => count > 0).length);
      }
      const single = summariseChoices({ ...choiceField, several: false }, one);
      expect(single.map(({ id }) => id)).toEqual(["a", "b", "c"]);
      expect([...single].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        [...ranking].sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
    }),
  );
});

test("a matrix is the sum of its tables, and no cell has more people than there are", () => {
  fc.assert(
    fc.property(inTwoOrders(matrixTables), ([one, other]) => {
      const room = summariseMatrix(matrixField, one);
      expect(summariseMatrix(matrixField, other)).toEqual(room);
      const late = at("late", { kind: "matrix" as const, ticks: {}, notes: {} });
      expect(summariseMatrix(matrixField, [...one, late])).toEqual(room);
      const each = one.map((table) => summariseMatrix(matrixField, [table]));
      expect(each.reduce((sum, { people }) => sum + people, 0)).toBe(room.people);
      room.rows.forEach(({ cells }, row) => {
        cells.forEach(({ people, tables }, column) => {
          expect(each.reduce((sum, { rows }) => sum + (rows[row]?.cells[column]?.people ?? 0), 0)).toBe(
            people,
          );
          expect(people).toBeLessThanOrEqual(Math.min(room.people, room.most));
          expect(tables).toBeLessThanOrEqual(people);
        });
      });
    }),
  );
});

test("a check's score is the ticks of its items out of all these people could have set", () => {
  const score = scoreChecks(checklistField, {
    kind: "checklist",
    ticks: { a: ["ann", "bob"], c: ["bob"], own: ["cat"] },
    own: [{ id: "own", text: "Mine" }],
    notes: {},
  });
  expect(score).toMatchObject({ people: 2, ticks: 3, possible: 6 });
  expect(score.items.map(({ people }) => people)).toEqual([2, 0, 1]);
  fc.assert(
    fc.property(checklistTables, (tables) => {
      for (const { answer } of tables) {
        const { items, people, ticks, possible } = scoreChecks(checklistField, answer);
        expect(ticks).toBe(items.reduce((sum, item) => sum + item.people, 0));
        expect(ticks).toBeLessThanOrEqual(possible);
        expect(items.every((item) => item.people <= people)).toBe(true);
      }
    }),
  );
});
