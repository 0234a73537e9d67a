import { messages } from "../../messages/take-home.ts";
import type { OpenSession } from "../../session/worktable.ts";
import type { WorksheetAnswers } from "../../workshops/answer.ts";

const words = messages.takeHome.files.back;

/** One table's answers in a file, or one person's private ones. */
export interface AnswersPart {
  readonly id: string;
  readonly label: string;
  readonly mine: boolean;
  readonly answers: WorksheetAnswers;
}

/** What a file turned out to be, for this session. */
export type OpenedAnswers =
  | {
      readonly kind: "answers";
      /** New with every opening. */
      readonly id: number;
      readonly title: string;
      readonly saved: string;
      readonly parts: readonly AnswersPart[];
    }
  | { readonly kind: "fault"; readonly text: string; readonly where: string };

let openings = 0;

/** Reads a file of answers, or says why it can't be taken here. Never rejects. */
export async function openAnswers(file: File, session: OpenSession): Promise<OpenedAnswers> {
  const fault = (text: string, where = ""): OpenedAnswers => ({ kind: "fault", text, where });
  const [text, { parseAnswersText }] = await Promise.all([
    file.text().catch(() => null),
    import("../../workshops/answers-file.ts"),
  ]);
  if (text === null) return fault(words.faults.unread);
  const read = parseAnswersText(text);
  if ("kind" in read) return fault(words.faults[read.kind], read.kind === "broken" ? read.where : "");
  if (read.workshop.id !== session.ground.workshop.id) return fault(words.other(read.workshop.title));
  const tables = read.tables.map(({ id, name, answers }) => ({ id, label: name, mine: false, answers }));
  // Private answers go among a person's own, and a presenter's device belongs to nobody.
  const { mine } = read;
  const own =
    mine && session.role === "participant"
      ? [{ id: "mine", label: words.ofMine(mine.name), mine: true, answers: mine.answers }]
      : [];
  const parts = [...own, ...tables];
  openings += 1;
  const { title, saved } = read.session;
  return parts.length === 0 ? fault(words.empty) : { kind: "answers", id: openings, title, saved, parts };
}
