import { ChevronLeft, ChevronRight, RotateCw, ZoomIn, ZoomOut } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/photos.ts";
import { IconButton } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import type { Photo } from "../../workshops/photo.ts";
import { PhotoPicture } from "./PhotoPicture.tsx";
import "./PhotoLarge.css";

const words = messages.photos;
/** How many times as large as it fits. */
const ZOOMS = [1, 1.5, 2.25, 3.5] as const;

interface PhotoLargeProps {
  readonly photos: readonly Photo[];
  readonly photoId: string;
  readonly onShow: (photoId: string) => void;
  readonly onClose: () => void;
  /** Absent: look, don't touch. */
  readonly onTurn?: ((photo: Photo) => void) | undefined;
}

/** One photo as large as the screen, and larger: by the buttons, or with two fingers. */
export function PhotoLarge({ photos, photoId, onShow, onClose, onTurn }: PhotoLargeProps) {
  const [zoom, setZoom] = useState(0);
  const at = photos.findIndex(({ id }) => id === photoId);
  const photo = photos[at];
  useEffect(() => setZoom(0), [photoId]);
  // A table mate may have removed it meanwhile.
  useEffect(() => {
    if (!photo) onClose();
  }, [photo]);
  const show = (by: -1 | 1) => {
    const next = photos[at + by];
    if (next) onShow(next.id);
  };
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (zoom > 0) return; // the arrows move over the enlarged photo
      const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
      if (key === "ArrowLeft" || key === "ArrowRight") show(key === forward ? 1 : -1);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  });
  if (!photo) return null;
  const name = words.photo(at + 1, photo.caption);
  return (
    <Dialog open screen title={name} closeLabel={words.large.close} onClose={onClose}>
      {/* What scrolls must be reached by the keyboard. */}
      <div class="photo-large" tabIndex={zoom > 0 ? 0 : -1} style={{ "--photo-zoom": ZOOMS[zoom] }}>
        <PhotoPicture photo={photo} label={name} />
      </div>
      <div class="photo-large-tools">
        {photos.length > 1 && (
          <>
            <IconButton
              icon={ChevronLeft}
              label={words.large.previous}
              disabled={at === 0}
              onClick={() => show(-1)}
            />
            <span>{words.large.place(at + 1, photos.length)}</span>
            <IconButton
              icon={ChevronRight}
              label={words.large.next}
              disabled={at === photos.length - 1}
              onClick={() => show(1)}
            />
          </>
        )}
        <IconButton
          icon={ZoomOut}
          label={words.large.smaller}
          disabled={zoom === 0}
          onClick={() => setZoom(zoom - 1)}
        />
        <IconButton
          icon={ZoomIn}
          label={words.large.larger}
          disabled={zoom === ZOOMS.length - 1}
          onClick={() => setZoom(zoom + 1)}
        />
        {onTurn && <IconButton icon={RotateCw} label={words.large.turn} onClick={() => onTurn(photo)} />}
      </div>
    </Dialog>
  );
}
