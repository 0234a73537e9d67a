import { cleanup, render, screen } from "@testing-library/preact";
import { options, type VNode } from "preact";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { makeSampleAnswers } from "../../src/dev/sample/sample-answers.ts";
import { samplePrompt, sampleTable } from "../../src/dev/sample/sample-fields.ts";
import { CaretMemoryContext } from "../../src/fields/caret-memory.ts";
import { FieldView } from "../../src/fields/FieldView.tsx";

afterEach(cleanup);

const CELL = "sample/notice/text";
const showPrompt = (text: string) => {
  const answers = makeSampleAnswers({ texts: { [CELL]: text } });
  render(<FieldView worksheetId="sample" field={samplePrompt} answers={answers} personId="me" />);
  return { answers, area: screen.getByRole<HTMLTextAreaElement>("textbox", { name: samplePrompt.label }) };
};

test("what is typed goes into the live text", async () => {
  const { answers, area } = showPrompt("");
  await userEvent.click(area);
  await userEvent.keyboard("We meet ");
  document.execCommand("insertText", false, "😀"); // the keyboard of the test types half characters
  expect(answers.text(CELL).value.value).toBe("We meet 😀");
});

test("a caret stays where it was while somebody writes before it", async () => {
  const { answers, area } = showPrompt("We meet often");
  area.focus();
  area.setSelectionRange(7, 7);
  answers.changeFromAfar(CELL, [{ insert: "Yes. " }]);
  expect(area.value).toBe("Yes. We meet often");
  expect(area.selectionStart).toBe(12);
  await userEvent.keyboard(" too");
  expect(answers.text(CELL).value.value).toBe("Yes. We meet too often");
});

test("others' changes wait while an input method composes, and both texts survive", () => {
  const { answers, area } = showPrompt("ab");
  area.focus();
  area.setSelectionRange(2, 2);
  area.dispatchEvent(new CompositionEvent("compositionstart"));
  area.setRangeText("に", 2, 2, "end");
  area.dispatchEvent(new InputEvent("input", { isComposing: true }));
  answers.changeFromAfar(CELL, [{ insert: "XX" }]);
  expect(area.value).toBe("abに");
  area.setRangeText("日", 2, 3, "end");
  area.dispatchEvent(new InputEvent("input", { isComposing: true }));
  area.dispatchEvent(new CompositionEvent("compositionend"));
  expect(area.value).toBe("XXab日");
  expect(answers.text(CELL).value.value).toBe("XXab日");
  expect(area.selectionStart).toBe(5);
});

test("the caret is told, and that it left", async () => {
  const { answers, area } = showPrompt("abc");
  area.focus();
  area.setSelectionRange(1, 2);
  await expect.poll(() => answers.carets.at(-1)).toEqual([CELL, 1, 2]);
  area.blur();
  expect(answers.carets.at(-1)).toEqual([null, 0, 0]);
});

test("the caret comes back once after a restart", () => {
  const answers = makeSampleAnswers({ texts: { [CELL]: "abcdef" } });
  const memory = { cell: CELL, start: 2, end: 4, inDrafts: false };
  const field = (
    <CaretMemoryContext.Provider value={memory}>
      <FieldView worksheetId="sample" field={samplePrompt} answers={answers} personId="me" />
    </CaretMemoryContext.Provider>
  );
  const first = render(field);
  const area = screen.getByRole<HTMLTextAreaElement>("textbox");
  expect(document.activeElement).toBe(area);
  expect([area.selectionStart, area.selectionEnd]).toEqual([2, 4]);
  first.unmount();
  render(field);
  expect(document.activeElement).not.toBe(screen.getByRole("textbox"));
});

test("a change in one cell draws no other", async () => {
  const answers = makeSampleAnswers();
  render(<FieldView worksheetId="sample" field={sampleTable} answers={answers} personId="me" />);
  const drawn: string[] = [];
  const before = options.diffed;
  options.diffed = (node: VNode) => {
    if (typeof node.type === "function") drawn.push(node.type.name);
    before?.(node);
  };
  try {
    for (let key = 0; key < 5; key += 1) {
      answers.changeFromAfar("sample/principles/gifts/description", [{ insert: "x" }]);
    }
    // Its mark "with the table" appears: so drawing has happened, and was recorded.
    await expect.poll(() => drawn).toContain("PlaceMark");
  } finally {
    if (before) options.diffed = before;
    else delete options.diffed;
  }
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Tapping gifts/ }).value).toBe("xxxxx");
  expect(drawn.filter((name) => name !== "PlaceMark" && name !== "Icon")).toEqual([]);
});
