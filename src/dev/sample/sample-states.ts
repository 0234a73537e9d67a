import type { AnswerPlace } from "../../fields/contract.ts";
import { makeSampleAnswers, type SampleAnswers } from "./sample-answers.ts";

const LONG =
  "We have a mathematics coach who runs a reading circle in the staff room every second Thursday, and nobody outside the department knows of it.\n\nWhat would change if she opened it to all of us? ".repeat(
    3,
  );

const texts = {
  "sample/notice/text":
    "We meet, but we rarely look at pupils’ work together. The strongest conversations happen in the car park.",
  "sample/mine/text": "I am not sure that our meetings are worth the hour.",
  "sample/principles/gifts/description":
    "Amina’s drama games open every staff meeting; Jonas repairs the 3D printer with pupils.",
  "sample/principles/dissent/description": LONG,
  "sample/steps/one/what": "Look at six pieces of pupils’ writing together",
  "sample/steps/one/who": "Year 5 team",
  "sample/steps/one/when": "Monday, 7 December",
  "sample/steps/two/what": "Ask the librarian to host",
  "sample/steps/two/who": "Ruth",
  "sample/diseases/amnesia/treat": "A one-page log after every meeting, kept by whoever spoke least.",
  "sample/diseases/other/text": "Meetings about meetings",
  "sample/questions/first/text": "Who is missing from our table?",
  "sample/questions/second/text": "What do we stop doing to make room?",
};

const draftTexts = {
  "sample/principles/inquiry/description": "We could film one lesson each and ask one question about it.",
};

const rows = {
  "sample/steps": ["one", "two"],
  "sample/diseases": ["other"],
  "sample/questions": ["first", "second"],
};

const marks = {
  "sample/level": { gifts: 2, dissent: 0 },
  "sample/diseases": { amnesia: 1, other: 1 },
};

export const makeEmpty = (): SampleAnswers => makeSampleAnswers();
export const makeFilled = (place: AnswerPlace = "presenter"): SampleAnswers =>
  makeSampleAnswers({ texts, rows, marks, place });
export const makeReadOnly = (): SampleAnswers => makeSampleAnswers({ texts, rows, marks, readOnly: true });
export const makeDrafts = (): SampleAnswers => makeSampleAnswers({ texts: draftTexts, place: "tablet" });

/** Table mates in three cells, and answers at every place. */
export function makeBusy(): SampleAnswers {
  const answers = makeFilled("table");
  answers.peopleOf("sample/notice/text").value = [
    { personId: "a", name: "Amina", hue: 0 },
    { personId: "j", name: "Jonas", hue: 1 },
  ];
  answers.peopleOf("sample/principles/gifts/description").value = [{ personId: "r", name: "Ruth", hue: 2 }];
  answers.placeOf("sample/principles/gifts/description").value = "saving";
  answers.placeOf("sample/principles/dissent/description").value = "failed";
  answers.placeOf("sample/steps/one/what").value = "tablet";
  return answers;
}
