import { useState } from "preact/hooks";
import { listRegions, placeOfRegion, regionAt } from "../drawing/places.ts";
import { messages } from "../messages/drawing.ts";
import { packPlace, unpackPlace } from "../workshops/address.ts";
import type { FigurePlace } from "../workshops/answer.ts";
import type { FigureField } from "../workshops/format.ts";
import type { FieldProps } from "./contract.ts";
import { FigureChoice } from "./FigureChoice.tsx";
import { FigurePicture } from "./FigurePicture.tsx";
import { readMarks } from "./field-marks.ts";
import { nameRegion } from "./figure-words.ts";
import "./FigurePoints.css";

const words = messages.drawing;

/** Each of a few items is placed on the figure: on the picture, or by the name of its region. */
export function FigurePoints(props: FieldProps<FigureField>) {
  const { field } = props;
  const { drawing, marks } = field;
  const { values, set } = readMarks(props);
  const [picked, setPicked] = useState<string | null>(null);
  const items = (marks.kind === "points" ? marks.items : []).map(({ id, label, hint }) => {
    const value = values[id];
    return { id, name: label, hint, place: value === undefined ? null : unpackPlace(value) };
  });
  const only = items.length === 1 ? items[0] : undefined;
  const next = only ?? items.find(({ id }) => id === picked) ?? items.find(({ place }) => place === null);
  const put =
    set &&
    ((id: string, place: FigurePlace | null) => {
      set(id, place && packPlace(place.x, place.y));
      setPicked(null);
    });
  const choose = (id: string, index: number, region: string | null) =>
    put?.(id, region === null ? null : placeOfRegion(drawing, region, index));
  return (
    <>
      <FigurePicture
        {...props}
        placed={items.flatMap(({ place, ...item }) => (place ? [{ ...item, place }] : []))}
        onPlace={put}
        onPick={setPicked}
        advice={next ? words.tapToPlace(next.name) : words.dragToMove}
        {...(put && next && { next })}
      />
      <div class="figure-points">
        {items.map(({ id, name, hint, place }, index) => (
          <div key={id} class="figure-point">
            <p class="figure-point-name">
              {name}
              {hint && <small>{hint}</small>}
            </p>
            {put ? (
              <FigureChoice
                item={id}
                label={words.whereIs(name)}
                options={listRegions(drawing)}
                value={place && regionAt(drawing, place)}
                onChoose={(region) => choose(id, index, region)}
              />
            ) : (
              <p>{place ? nameRegion(drawing, place) : words.notPlaced}</p>
            )}
          </div>
        ))}
      </div>
    </>
  );
}
