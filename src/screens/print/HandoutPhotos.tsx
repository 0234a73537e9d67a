import { PhotoPicture } from "../../fields/photos/PhotoPicture.tsx";
import { placePhotos } from "../../handout/build-photos.ts";
import type { SheetPhoto } from "../../handout/handout.ts";
import type { PageRoom } from "../../handout/page-room.ts";
import { messages } from "../../messages/photos.ts";
import "./handout-photos.css";

interface HandoutPhotosProps {
  readonly photos: readonly SheetPhoto[];
  readonly room: PageRoom;
}

/** Photos after a worksheet's fields: one or two in a row, none of them split. */
export function HandoutPhotos({ photos, room }: HandoutPhotosProps) {
  return (
    <section class="handout-block handout-photos">
      <h3 class="handout-label">{messages.photos.title}</h3>
      {placePhotos(photos, room).map((row) => (
        <div key={row.map(({ photo }) => photo.id).join(" ")} class="handout-photo-row handout-whole">
          {row.map(({ photo, number, from, ems }) => (
            <figure key={photo.id} class="handout-photo" style={{ inlineSize: `${ems}em` }}>
              <PhotoPicture photo={photo} label={messages.photos.photo(number, photo.caption)} />
              {(from !== null || photo.caption !== "") && (
                <figcaption dir="auto">
                  {from !== null && <span class="handout-photo-from">{from}</span>}
                  {photo.caption}
                </figcaption>
              )}
            </figure>
          ))}
        </div>
      ))}
    </section>
  );
}
