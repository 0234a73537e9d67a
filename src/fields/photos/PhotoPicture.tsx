import { ImageOff } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/photos.ts";
import { Icon } from "../../ui/Icon.tsx";
import { type Photo, type PhotoImage, turnedSize } from "../../workshops/photo.ts";
import "./PhotoPicture.css";

// One address per photo for as long as it is in use: a picture is not loaded anew with every drawing, and what is
// copied for the printed page still finds it. Named a JPEG, whatever its bytes: never a page or a script.
const urlByImage = new WeakMap<PhotoImage, string>();
const unused = new FinalizationRegistry<string>((url) => URL.revokeObjectURL(url));

function urlOf(image: PhotoImage): string {
  const known = urlByImage.get(image);
  if (known !== undefined) return known;
  const url = URL.createObjectURL(new Blob([image.bytes], { type: "image/jpeg" }));
  urlByImage.set(image, url);
  unused.register(image, url);
  return url;
}

interface PhotoPictureProps {
  readonly photo: Photo;
  /** What it is to those who don't see it. */
  readonly label: string;
}

/** A photo turned as it is to be shown, as large as its place lets it be; in words where it can't be shown. */
export function PhotoPicture({ photo, label }: PhotoPictureProps) {
  return photo.image ? (
    <Turned key={photo.id} photo={photo} image={photo.image} label={label} />
  ) : (
    <NotShown label={label} />
  );
}

function Turned({ photo, image, label }: PhotoPictureProps & { readonly image: PhotoImage }) {
  const { turns } = photo;
  const [failed, setFailed] = useState(false);
  if (failed) return <NotShown label={label} />;
  const { width, height } = turnedSize(image, turns);
  // Turned around its own corner, then moved back onto the sheet.
  const onto = ["", `translate(${width} 0)`, `translate(${width} ${height})`, `translate(0 ${height})`][
    turns
  ];
  return (
    <svg
      class="photo-picture"
      viewBox={`0 0 ${width} ${height}`}
      style={{ "--photo-shape": width / height }}
      role="img"
      aria-label={label}
    >
      <image
        href={urlOf(image)}
        width={image.width}
        height={image.height}
        transform={`${onto} rotate(${turns * 90})`}
        onError={() => setFailed(true)}
      />
    </svg>
  );
}

const NotShown = ({ label }: { readonly label: string }) => (
  <span class="photo-not-shown" role="img" aria-label={`${label}: ${messages.photos.notShown}`}>
    <Icon icon={ImageOff} />
    <span>{messages.photos.notShown}</span>
  </span>
);
