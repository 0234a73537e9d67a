import * as v from "valibot";
import type { WorksheetAnswers } from "./answer.ts";
import { ANSWERS_LIMITS, answersSchema } from "./answers-schema.ts";
import type { Workshop } from "./format.ts";

/** Answers as a file that programs read and Worktable takes back; docs/answers-format.md describes it. */
export interface AnswersFile {
  readonly $schema?: string;
  readonly format: "worktable-answers";
  readonly version: 1;
  /** `saved`: the day, "2026-03-21". */
  readonly session: { readonly title: string; readonly saved: string };
  readonly workshop: Workshop;
  readonly tables: readonly AnswersOfTable[];
  /** One person's private answers and drafts. */
  readonly mine?: { readonly name: string; readonly answers: WorksheetAnswers };
}

interface AnswersOfTable {
  readonly id: string;
  readonly name: string;
  readonly answers: WorksheetAnswers;
  /** What is written under the photos; the photos themselves are in the session's file. */
  readonly photos?: readonly { readonly worksheet: string; readonly caption: string }[];
}

/** A file that was read: its workshop is only known by name. */
export type ReadAnswersFile = Omit<AnswersFile, "workshop"> & {
  readonly workshop: Readonly<Pick<Workshop, "id" | "title">>;
};

/** Why a text is no file of answers; `where`: the place in it. */
export type AnswersFault =
  | { readonly kind: "too-large" }
  | { readonly kind: "foreign" }
  | { readonly kind: "newer" }
  | { readonly kind: "broken"; readonly where: string };

/** The only door for files of answers. Never throws. */
export function parseAnswersText(text: string): ReadAnswersFile | AnswersFault {
  if (text.length > ANSWERS_LIMITS.fileBytes) return { kind: "too-large" };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { kind: "foreign" };
  }
  if (typeof content !== "object" || content === null) return { kind: "foreign" };
  if (!("format" in content) || content.format !== "worktable-answers") return { kind: "foreign" };
  if ("version" in content && typeof content.version === "number" && content.version > 1) {
    return { kind: "newer" };
  }
  const read = v.safeParse(answersSchema, content, { abortEarly: true });
  if (read.success) return read.output;
  return { kind: "broken", where: v.getDotPath(read.issues[0]) ?? "" };
}
