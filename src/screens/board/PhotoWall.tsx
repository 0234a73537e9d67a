import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { PhotoPicture } from "../../fields/photos/PhotoPicture.tsx";
import { messages } from "../../messages/photos.ts";
import { CardFrame } from "./CardFrame.tsx";
import type { BoardSource, BoardTable } from "./contract.ts";
import { PagedColumns } from "./PagedColumns.tsx";
import { type BoardPlace, reportExtent, within } from "./paging.ts";
import { listPhotoCards, type PhotoCardPlace } from "./photo-cards.ts";
import { useBoardSetting } from "./setting.ts";
import "./board-photos.css";

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly place: BoardPlace;
}

const words = messages.photos;

/** All tables' photos of a worksheet, table by table: of the whole room or of one table, each large when it stands alone. */
export function PhotoWall({ source, worksheetId, place }: Props) {
  const setting = useBoardSetting();
  const pages = useSignal(1);
  const photographed = useComputed(() =>
    source.tables.value.filter((table) => listPhotoCards(source, worksheetId, [table]).length > 0),
  );
  useSignalEffect(() => {
    const names = photographed.value.map(({ tableName }) => tableName);
    reportExtent(place, names.length > 1 ? [words.board.everyTable, ...names] : [], pages.value);
  });
  const chosen: BoardTable | undefined =
    photographed.value.length > 1 ? photographed.value[place.step.value - 1] : undefined;
  const cards = listPhotoCards(source, worksheetId, chosen ? [chosen] : photographed.value).filter(
    ({ key }) => !setting.isTaken(key),
  );
  return (
    <section class="board-wall board-photos" data-few={cards.length <= 2}>
      <header class="board-wall-head">
        <h2>{words.title}</h2>
        <p>
          <span>{words.board.count(cards.length)}</span>
        </p>
      </header>
      <PagedColumns
        page={within(place.page.value, pages.value)}
        onPages={(count) => {
          pages.value = count;
        }}
        onPage={(page) => {
          place.page.value = page;
        }}
      >
        {cards.map((card) => (
          <PhotoOfTable key={card.key} card={card} place={place} isNameless={setting.anonymous} />
        ))}
      </PagedColumns>
    </section>
  );
}

interface PhotoOfTableProps {
  readonly card: PhotoCardPlace;
  readonly place: BoardPlace;
  readonly isNameless: boolean;
}

function PhotoOfTable({ card, place, isNameless }: PhotoOfTableProps) {
  const { key, tableId, tableName, photo, number } = card;
  return (
    <CardFrame
      cardKey={`${tableId}/${photo.id}/`}
      tableId={tableId}
      name={isNameless ? "" : tableName}
      items={[]}
      labelOf={() => ""}
      spot={place.spot}
      deskKey={key}
      late={false}
    >
      <figure class="board-photo">
        <PhotoPicture photo={photo} label={words.photo(number, photo.caption)} />
        {photo.caption && <figcaption dir="auto">{photo.caption}</figcaption>}
      </figure>
    </CardFrame>
  );
}
