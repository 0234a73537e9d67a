import { useId, useState } from "preact/hooks";
import { messages } from "../../messages/photos.ts";
import { fieldAddress, photosAddress } from "../../workshops/address.ts";
import { PlaceMark } from "../CellMarks.tsx";
import { AddPhotos } from "./AddPhotos.tsx";
import type { PhotosView } from "./contract.ts";
import { nextTurns } from "./next-turns.ts";
import { PhotoCard } from "./PhotoCard.tsx";
import { PhotoLarge } from "./PhotoLarge.tsx";
import "../FieldView.css";
import "./Photos.css";

const words = messages.photos;

interface PhotosProps {
  readonly worksheetId: string;
  readonly answers: PhotosView;
  /** Absent: the usual one. */
  readonly title?: string;
  /** Who adds: that decides who else will see it. */
  readonly by?: "table" | "presenter";
}

/** The photos of a worksheet; without edits only where there are some. */
export function Photos({ worksheetId, answers, title = words.title, by = "table" }: PhotosProps) {
  const titleId = useId();
  const [large, setLarge] = useState<string | null>(null);
  const photos = answers.photos(worksheetId).value;
  const { edit } = answers;
  if (!edit && photos.length === 0) return null;
  return (
    <section class="field photos" aria-labelledby={titleId} data-field={fieldAddress(worksheetId, "")}>
      <header class="field-head">
        <h2 id={titleId}>{title}</h2>
        {edit && <p class="field-hint">{words.hint}</p>}
        {edit && photos.length > 0 && (
          <div class="photos-place">
            <PlaceMark place={answers.place(photosAddress(worksheetId))} />
          </div>
        )}
      </header>
      {photos.length > 0 && (
        <ol class="photos-grid">
          {photos.map((photo, index) => (
            <PhotoCard
              key={photo.id}
              worksheetId={worksheetId}
              photo={photo}
              number={index + 1}
              answers={answers}
              onEnlarge={() => setLarge(photo.id)}
            />
          ))}
        </ol>
      )}
      {edit && <AddPhotos worksheetId={worksheetId} edit={edit} by={by} />}
      {large !== null && (
        <PhotoLarge
          photos={photos.filter(({ image }) => image !== null)}
          photoId={large}
          onShow={setLarge}
          onClose={() => setLarge(null)}
          onTurn={edit && ((photo) => edit.turnPhoto(worksheetId, photo.id, nextTurns(photo.turns)))}
        />
      )}
    </section>
  );
}
