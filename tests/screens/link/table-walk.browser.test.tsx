import "../../../src/ui/styles.css";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { messages } from "../../../src/messages/joining.ts";
import { TableWalk } from "../../../src/screens/link/TableWalk.tsx";
import { WalkEnd } from "../../../src/screens/link/WalkEnd.tsx";

const words = messages.joining.walk;
const tables = [
  { id: "t1", name: "Window", here: 2, coming: 0 },
  { id: "t2", name: "Door", here: 0, coming: 1 },
  { id: "t3", name: "Stage", here: 0, coming: 0 },
];

afterEach(cleanup);

test("says of each table what it has, and whose turn it is", () => {
  const nothing = () => {};
  render(
    <TableWalk
      tables={tables}
      currentId="t3"
      staying={false}
      onChoose={nothing}
      onBack={nothing}
      onSkip={nothing}
      onStay={nothing}
    />,
  );
  screen.getByText(words.reached(2, 3));
  const named = screen.getAllByRole("listitem").map((item) => item.textContent);
  expect(named).toEqual([`2Window, ${words.tablets(2)}`, `Door, ${words.coming}`, `Stage, ${words.none}`]);
  expect(screen.getByRole("button", { current: "step" }).textContent).toContain("Stage");
});

test("another table, the one before, the next one, or several tablets of this one", () => {
  const calls = { onChoose: vi.fn(), onBack: vi.fn(), onSkip: vi.fn(), onStay: vi.fn() };
  render(<TableWalk tables={tables} currentId="t3" staying={false} {...calls} />);
  fireEvent.click(screen.getByRole("button", { name: /^Door/ }));
  fireEvent.click(screen.getByRole("button", { name: words.back }));
  fireEvent.click(screen.getByRole("button", { name: words.skip }));
  fireEvent.click(screen.getByRole("switch", { name: words.stay }));
  expect(calls.onChoose.mock.calls).toEqual([["t2"]]);
  expect(calls.onBack).toHaveBeenCalledTimes(1);
  expect(calls.onSkip).toHaveBeenCalledTimes(1);
  expect(calls.onStay.mock.calls).toEqual([[true]]);
});

test("at the end: what the tables do next, by the name that the menu gives it", () => {
  const calls = { onChoose: vi.fn(), onMore: vi.fn(), onDone: vi.fn() };
  render(<WalkEnd tables={tables} {...calls} />);
  screen.getByText(messages.session.bar.relink, { exact: false });
  fireEvent.click(screen.getByRole("button", { name: words.toSession }));
  expect(calls.onDone).toHaveBeenCalledTimes(1);
});
