import "../../ui/styles.css";
import { render } from "preact";
import { Board } from "../../screens/board/Board.tsx";
import { shippedWorkshops } from "../../workshops/shipped.ts";
import { makeSampleAnswers } from "../sample/answers.ts";
import { makeSampleSource } from "../sample/board-source.ts";
import { withDays } from "./dated.ts";

// ?worksheet=principles (default) or any other id; &workshop=1 for the second shipped one; &rtl to see it mirrored;
// &empty for a room that has not written yet
const parameters = new URLSearchParams(location.search);
const workshop = shippedWorkshops[Number(parameters.get("workshop") ?? 0)];
const worksheetId = parameters.get("worksheet") ?? workshop?.worksheets[0]?.id;
const worksheet = workshop?.worksheets.find(({ id }) => id === worksheetId);
if (parameters.has("rtl")) document.documentElement.dir = "rtl";
const root = document.getElementById("app");
if (root && workshop && worksheet) {
  const answers = withDays(workshop, makeSampleAnswers(workshop));
  const source = makeSampleSource(
    workshop,
    parameters.has("empty") ? answers.map((table) => ({ ...table, answers: {} })) : answers,
  );
  render(<Board worksheet={worksheet} source={source} language={workshop.language} />, root);
}
