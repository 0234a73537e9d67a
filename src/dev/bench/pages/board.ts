// A board of the shipped workshop with ten tables, and a bare list of as many texts, both written into.

import { signal } from "@preact/signals";
import { h, render } from "preact";
import { Board } from "../../../screens/board/Board.tsx";
import { listViews } from "../../../screens/board/views.ts";
import { FIRST_BOARD } from "../../../session/desk/contract.ts";
import type { FieldAnswer } from "../../../workshops/answer.ts";
import { shippedWorkshops } from "../../../workshops/shipped.ts";
import { makeSampleAnswers } from "../../sample/answers.ts";
import { makeSampleSource } from "../../sample/board-source.ts";
import "../../../ui/styles.css";

interface Watched {
  readonly framesMs: readonly number[];
  readonly longTasksMs: readonly number[];
  readonly keys: number;
}

const [workshop] = shippedWorkshops;
if (!workshop) throw new Error("No workshop is shipped");
const tables = makeSampleAnswers(workshop).slice(0, 10);
const source = makeSampleSource(workshop, tables);
let type = (_table: number): void => {};

/** The same answer, one key or one tick later. */
function alter(answer: FieldAnswer): FieldAnswer {
  if (answer.kind === "table") {
    const rows = answer.rows.map((row, index) => {
      const [column = "", text = ""] = Object.entries(row.cells)[0] ?? [];
      return index === 0 ? { ...row, cells: { ...row.cells, [column]: lengthen(text) } } : row;
    });
    return { ...answer, rows };
  }
  if (answer.kind === "rating") {
    const [person = "", own = {}] = Object.entries(answer.ratings)[0] ?? [];
    const [item = "", value = 1] = Object.entries(own)[0] ?? [];
    return { ...answer, ratings: { ...answer.ratings, [person]: { ...own, [item]: (value % 4) + 1 } } };
  }
  return answer;
}

const lengthen = (text: string): string => (text.length > 90 ? text.slice(0, 60) : `${text}a`);

const bench = {
  showBoard(kind: "table" | "rating"): string {
    for (const worksheet of workshop.worksheets) {
      const view = listViews(worksheet).find((one) => "field" in one && one.field.kind === kind);
      if (!view || !("field" in view)) continue;
      const board = signal({ ...FIRST_BOARD, worksheetId: worksheet.id, view: view.id });
      const desk = { board, show: () => {} };
      render(h(Board, { worksheet, source, language: "en", desk, follows: true }), document.body);
      type = (index) => {
        const answer = source.answer(tables[index]?.tableId ?? "", worksheet.id, view.field.id);
        answer.value = alter(answer.peek());
      };
      return `${worksheet.title}: ${view.label}`;
    }
    throw new Error(`No view of a ${kind}`);
  },
  showBare(): void {
    render(null, document.body);
    const items = tables.map(() => document.body.appendChild(document.createElement("p")));
    type = (index) => {
      const item = items[index];
      if (item) item.textContent = lengthen(item.textContent ?? "");
    };
  },
  /** Every table writes so many keys a second; 0 = nobody writes. */
  async watch(seconds: number, keysASecond: number): Promise<Watched> {
    const longTasksMs: number[] = [];
    const observer = new PerformanceObserver((list) => {
      longTasksMs.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: "longtask" });
    const framesMs: number[] = [];
    const end = performance.now() + seconds * 1000;
    let keys = 0;
    const writing =
      keysASecond > 0
        ? tables.map((_, index) =>
            setInterval(
              () => {
                keys++;
                type(index);
              },
              1000 / keysASecond + index,
            ),
          )
        : [];
    for (let last = performance.now(); last < end; ) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      framesMs.push(now - last);
      last = now;
    }
    for (const one of writing) clearInterval(one);
    observer.disconnect();
    return { framesMs: framesMs.slice(2), longTasksMs, keys };
  },
};

Object.assign(globalThis, { bench });
