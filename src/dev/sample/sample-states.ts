import type { AnswerPlace } from "../../fields/contract.ts";
import { markItem, packPlace } from "../../workshops/address.ts";
import { makeScribble, makeSketch } from "./ink.ts";
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
  "sample/outcomes/act/why": "Seeing the other tables’ steps.",
  "sample/evidence/teachers/why": "They trust what they have seen in a colleague’s class.",
  "sample/teams/learning/trait-one/text": "Asks who learned what, and from which lesson",
  "sample/teams/managing/trait-two/text": "Plans the sports day",
  "sample/cases/case-one/name": "Reading circle",
  "sample/cases/case-one/purpose": "Read one short article a month and try one idea from it.",
  "sample/cases/case-one/results": "Five of us changed how we begin a lesson.",
  "sample/pdsa/plan/text": "Two open lessons before the break.",
  "sample/pdsa/study/text": "Compare what we saw with what the pupils say.",
  "sample/participation/person-one/text": "Rana",
  "sample/participation/person-two/text": "Parents’ council",
};

const draftTexts = {
  "sample/principles/inquiry/description": "We could film one lesson each and ask one question about it.",
};

const rows = {
  "sample/steps": ["one", "two"],
  "sample/diseases": ["other"],
  "sample/questions": ["first", "second"],
  "sample/teams/learning": ["trait-one"],
  "sample/teams/managing": ["trait-two"],
  "sample/cases": ["case-one"],
  "sample/participation": ["person-one", "person-two"],
};

const marks = {
  "sample/level": { gifts: 2, dissent: 0 },
  "sample/diseases": { amnesia: 1, other: 1 },
  "sample/outcomes": {
    [markItem("assess", "before")]: 1,
    [markItem("assess", "after")]: 3,
    [markItem("act", "before")]: 0,
  },
  "sample/closest": { sharing: 1 },
  "sample/best": { first: 1 },
  "sample/evidence": { [markItem("board", "impact")]: 1, [markItem("teachers", "trust")]: 1 },
  "sample/curve": { ours: packPlace(420, 480) },
  "sample/nested": { cop: 2, network: 1 },
};

const tableMarks = {
  "sample/seen": { aid: 1, sharing: 1 },
  "sample/participation": { "person-one": packPlace(520, 470) },
};

const ink = {
  "sample/notice/text#ink": makeScribble(1),
  "sample/pdsa/do/text#ink": makeScribble(2, 3),
  "sample/curve#ink": makeSketch(1),
};

export const makeEmpty = (): SampleAnswers => makeSampleAnswers();
export const makeFilled = (place: AnswerPlace = "presenter"): SampleAnswers =>
  makeSampleAnswers({ texts, rows, marks, tableMarks, ink, place });
export const makeReadOnly = (): SampleAnswers =>
  makeSampleAnswers({ texts, rows, marks, tableMarks, ink, readOnly: true });
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
