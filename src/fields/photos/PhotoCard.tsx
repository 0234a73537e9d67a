import { RotateCw, Trash2 } from "lucide";
import { messages } from "../../messages/photos.ts";
import { IconButton } from "../../ui/Button.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { captionAddress } from "../../workshops/address.ts";
import type { Photo } from "../../workshops/photo.ts";
import { PeopleMark } from "../CellMarks.tsx";
import { LiveTextArea } from "../LiveTextArea.tsx";
import type { PhotosView } from "./contract.ts";
import { nextTurns } from "./next-turns.ts";
import { PhotoPicture } from "./PhotoPicture.tsx";

const words = messages.photos;

interface PhotoCardProps {
  readonly worksheetId: string;
  readonly photo: Photo;
  /** From 1. */
  readonly number: number;
  readonly answers: PhotosView;
  readonly onEnlarge: () => void;
}

/** One photo: large at a tap, with what it shows below. */
export function PhotoCard({ worksheetId, photo, number, answers, onEnlarge }: PhotoCardProps) {
  const { edit } = answers;
  const say = useToast();
  const name = words.photo(number, photo.caption);
  const caption = captionAddress(worksheetId, photo.id);
  const { image } = photo;

  const remove = () => {
    edit?.removePhoto(worksheetId, photo.id);
    say({
      text: words.removed,
      ...(image && {
        action: {
          label: words.undo,
          run: () => edit?.restorePhoto(worksheetId, photo.id, image.bytes),
        },
      }),
    });
  };

  return (
    <li class="photo-card">
      <button
        type="button"
        class="photo-card-picture"
        aria-label={words.enlarge(name)}
        disabled={!image}
        onClick={onEnlarge}
      >
        <PhotoPicture photo={photo} label={name} />
      </button>
      <div class="photo-card-caption">
        {edit ? (
          <LiveTextArea
            cell={caption}
            live={answers.text(caption)}
            edit={edit}
            label={words.caption(number)}
            lines={1}
            placeholder={words.captionHint}
            inDrafts={false}
          />
        ) : (
          <p dir="auto">{photo.caption}</p>
        )}
        <PeopleMark people={answers.peopleIn(caption)} />
      </div>
      {edit && (
        <div class="photo-card-actions">
          {image && (
            <IconButton
              icon={RotateCw}
              label={words.turn(name)}
              onClick={() => edit.turnPhoto(worksheetId, photo.id, nextTurns(photo.turns))}
            />
          )}
          <IconButton icon={Trash2} label={words.remove(name)} onClick={remove} />
        </div>
      )}
    </li>
  );
}
