import { expect, test } from "vitest";
import type { Pairing } from "../../src/room/contract.ts";
import { openPerson, shownCard } from "./support/people.ts";

const openTwo = async () => {
  const [one, other] = [openPerson("anna").pair(), openPerson("bela").pair()];
  return { one, other, cards: await Promise.all([shownCard(one), shownCard(other)]) };
};

/** The card on the screen of one that has taken another's. */
const answeringCard = ({ state }: Pairing): string =>
  state.value.kind === "connecting" ? state.value.card : "";

test("a card that answers ours says that its device has read ours", async () => {
  const { one, other, cards } = await openTwo();
  expect(other.take(cards[0])).toBe("accepted");
  expect(other.state.peek()).not.toHaveProperty("isRead");
  expect(one.take(answeringCard(other))).toBe("accepted");
  expect(one.state.peek()).toMatchObject({ kind: "connecting", isRead: true });
});

test("a card read again, that answers ours by now, says so too", async () => {
  const { one, other, cards } = await openTwo();
  expect(one.take(cards[1])).toBe("accepted");
  expect(one.state.peek()).not.toHaveProperty("isRead");
  expect(other.take(cards[0])).toBe("accepted");
  expect(one.take(answeringCard(other))).toBe("accepted");
  expect(one.state.peek()).toMatchObject({ kind: "connecting", isRead: true });
});
