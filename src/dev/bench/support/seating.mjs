// @ts-check
import { call } from "./pages.mjs";

export const PRESENTER = "presenter";

/** @typedef {{ readonly table: string, readonly people: readonly string[] }} Seating */

/**
 * Seats people at tables, filling one after the other.
 * @param {readonly number[]} sizes people at each table
 * @returns {Seating[]}
 */
export function seatPeople(sizes) {
  return sizes.map((size, index) => ({
    table: `table ${index + 1}`,
    people: Array.from({ length: size }, (_, seat) => `person ${index + 1}.${seat + 1}`),
  }));
}

/**
 * Who is linked to whom in Worktable: everyone within a table, and everyone to the presenter.
 * @param {readonly Seating[]} seatings
 * @returns {[string, string][]}
 */
export function planLinks(seatings) {
  return seatings.flatMap(({ people }) => [
    ...people.flatMap((one, index) => people.slice(index + 1).map((other) => pair(one, other))),
    ...people.map((one) => pair(one, PRESENTER)),
  ]);
}

/**
 * @param {string} one
 * @param {string} other
 * @returns {[string, string]}
 */
const pair = (one, other) => [one, other];

/**
 * Opens all devices of a session in our room and links them by their cards.
 * @param {readonly Seating[]} seatings
 * @param {(person: string) => import("playwright").Page} pageOf
 * @param {{ asApp: boolean }} options
 */
export async function openSession(seatings, pageOf, { asApp }) {
  const tables = seatings.map(({ table }) => table);
  await call(pageOf(PRESENTER), "open", { deviceId: PRESENTER, role: "presenter", tables, asApp });
  for (const { table, people } of seatings) {
    for (const deviceId of people) {
      await call(pageOf(deviceId), "open", { deviceId, role: "participant", tables: [table], asApp });
    }
  }
  for (const [one, other] of planLinks(seatings)) {
    const [ofOne, ofOther] = await Promise.all([
      call(pageOf(one), "showCard", one, other),
      call(pageOf(other), "showCard", other, one),
    ]);
    await Promise.all([
      call(pageOf(one), "takeCard", one, other, ofOther),
      call(pageOf(other), "takeCard", other, one, ofOne),
    ]);
  }
}
