import { useComputed } from "@preact/signals";
import { Plus } from "lucide";
import { useState } from "preact/hooks";
import { listRegions, placeOfRegion, regionAt } from "../drawing/places.ts";
import { messages } from "../messages/drawing.ts";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Select.tsx";
import { cellAddress, ENTRY_COLUMN, packPlace, unpackPlace } from "../workshops/address.ts";
import type { FigurePlace } from "../workshops/answer.ts";
import type { FigureField } from "../workshops/format.ts";
import { AddedRows } from "./AddedRows.tsx";
import { Cell } from "./Cell.tsx";
import type { FieldProps } from "./contract.ts";
import { FigurePicture } from "./FigurePicture.tsx";
import { nameRegion } from "./figure-words.ts";
import "./FigureTokens.css";

const words = messages.drawing;

/** Named tokens, as many as needed: on the picture, and as a list with the region of each. */
export function FigureTokens(props: FieldProps<FigureField>) {
  const { worksheetId, field, answers } = props;
  const { drawing, marks } = field;
  const { edit } = answers;
  const { rowName, suggestions } =
    marks.kind === "tokens" ? marks : { rowName: "", suggestions: [] as const };
  const [picked, setPicked] = useState<string | null>(null);
  const cellOf = (id: string) => cellAddress(worksheetId, field.id, id, ENTRY_COLUMN);
  const regions = listRegions(drawing);

  // A token is one thing with one place, whoever moves it: the table's mark, in a private document too.
  const tokens = useComputed(() => {
    const places = answers.tableMarks(worksheetId, field.id).value;
    return answers.rows(worksheetId, field.id).value.map((id, index) => {
      const packed = places[id];
      const text = answers.text(cellOf(id)).value.value.trim();
      return {
        id,
        text,
        name: text || messages.fields.addedRow(rowName, index + 1),
        place: packed === undefined ? null : unpackPlace(packed),
      };
    });
  }).value;
  const next =
    tokens.find(({ id }) => id === picked) ?? tokens.find(({ place, text }) => place === null && text !== "");
  const unused = suggestions.filter(({ label }) => !tokens.some(({ text }) => text === label));

  const put =
    edit &&
    ((id: string, place: FigurePlace | null) => {
      edit.setTableMark(worksheetId, field.id, id, place && packPlace(place.x, place.y));
      setPicked(null);
    });
  const choose = (id: string, region: string) => {
    const others = tokens.filter((token) => token.id !== id && token.place);
    const taken = others.filter(({ place }) => place && regionAt(drawing, place) === region).length;
    put?.(id, region === "" ? null : placeOfRegion(drawing, region, taken));
  };
  const addSuggestion = (label: string) => {
    if (!edit) return;
    const id = edit.addRow(worksheetId, field.id);
    edit.appendText(cellOf(id), label);
    setPicked(id);
  };

  return (
    <>
      <FigurePicture
        {...props}
        placed={tokens.flatMap(({ place, ...token }) => (place ? [{ ...token, place }] : []))}
        onPlace={put}
        onPick={setPicked}
        advice={next ? words.tapToPlace(next.name) : words.dragToMove}
        {...(put && next && { next })}
      />
      {edit && unused.length > 0 && (
        <fieldset class="figure-suggestions" aria-label={words.suggestions}>
          <span aria-hidden="true">{words.suggestions}</span>
          {unused.map(({ id, label }) => (
            <Button
              key={id}
              icon={Plus}
              aria-label={words.addSuggestion(label)}
              onClick={() => addSuggestion(label)}
            >
              {label}
            </Button>
          ))}
        </fieldset>
      )}
      <AddedRows
        worksheetId={worksheetId}
        fieldId={field.id}
        rowName={rowName}
        columns={[{ id: ENTRY_COLUMN, label: "" }]}
        answers={answers}
      >
        {(rows) => (
          <ul class="figure-tokens">
            {rows.map(({ id, name, controls }, index) => {
              const token = tokens[index];
              const place = token?.place ?? null;
              return (
                <li key={id} class="figure-token" data-row={id} data-figure-item={id}>
                  <Cell
                    cell={cellOf(id)}
                    answers={answers}
                    label={name}
                    lines={1}
                    mine={field.who === "mine"}
                    boxed={true}
                  />
                  {put ? (
                    <Select
                      label={words.regionOf(token?.name ?? name)}
                      value={(place && regionAt(drawing, place)) ?? ""}
                      options={[
                        { value: "", label: words.notPlaced },
                        ...regions.map((region) => ({ value: region.id, label: region.label })),
                      ]}
                      onChoose={(region) => choose(id, region)}
                    />
                  ) : (
                    <p>{place ? nameRegion(drawing, place) : words.notPlaced}</p>
                  )}
                  {controls}
                </li>
              );
            })}
          </ul>
        )}
      </AddedRows>
    </>
  );
}
