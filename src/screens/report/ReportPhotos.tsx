import { PhotoPicture } from "../../fields/photos/PhotoPicture.tsx";
import { messages } from "../../messages/photos.ts";
import type { BoardSource } from "../board/contract.ts";
import { listPhotoCards } from "../board/photo-cards.ts";

interface ReportPhotosProps {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly anonymous: boolean;
  readonly isTaken: (cardKey: string) => boolean;
}

/** Every table's photos of a worksheet, with caption, and the table's name where it may stand. */
export function ReportPhotos({ source, worksheetId, anonymous, isTaken }: ReportPhotosProps) {
  const cards = listPhotoCards(source, worksheetId, source.tables.value).filter(({ key }) => !isTaken(key));
  if (cards.length === 0) return null;
  return (
    <section class="report-photos">
      <h3>{messages.photos.title}</h3>
      <ul>
        {cards.map(({ key, photo, number, tableName }) => (
          <li key={key}>
            <PhotoPicture photo={photo} label={messages.photos.photo(number, photo.caption)} />
            <p dir="auto">
              {photo.caption}
              {!anonymous && <span class="report-table">{tableName}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
