import { Camera, ImagePlus, X } from "lucide";
import { useRef } from "preact/hooks";
import { messages } from "../../messages/photos.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Progress } from "../../ui/Progress.tsx";
import type { PhotosView } from "./contract.ts";
import { type AddingPhotos, useAddPhotos } from "./use-add-photos.ts";
import { useDroppedFiles } from "./use-dropped-files.ts";

const words = messages.photos;

interface AddPhotosProps {
  readonly worksheetId: string;
  readonly edit: NonNullable<PhotosView["edit"]>;
  readonly by: "table" | "presenter";
}

/** Camera, files, dropped and pasted pictures; who will see them is said before. */
export function AddPhotos({ worksheetId, edit, by }: AddPhotosProps) {
  const adding = useAddPhotos(worksheetId, edit);
  const isOver = useDroppedFiles(adding.add);
  const hasFinger = matchMedia("(any-pointer: coarse)").matches;
  return (
    <>
      <p class="photos-terms">
        {words.whoSees[by]}
        {!hasFinger && ` ${words.dropHint}`}
      </p>
      <div class="photos-actions">
        {hasFinger && <PickFiles label={words.take} camera onFiles={adding.add} />}
        <PickFiles label={hasFinger ? words.choose : words.add} onFiles={adding.add} />
      </div>
      <Adding {...adding} />
      {isOver && <p class="photos-drop">{words.dropHere}</p>}
    </>
  );
}

function Adding({ progress, faults, dismissFaults }: AddingPhotos) {
  return (
    <>
      <div role="status">
        {progress && (
          <Progress
            label={words.shrinking(progress.number, progress.of)}
            {...(progress.of > 1 && { done: (progress.number - 1) / progress.of })}
          />
        )}
      </div>
      {faults.length > 0 && (
        <Banner
          tone="warn"
          action={<IconButton icon={X} label={messages.common.dismiss} onClick={dismissFaults} />}
        >
          {faults.map((fault, index) => (
            <p key={index} class="photos-fault">
              {fault}
            </p>
          ))}
        </Banner>
      )}
    </>
  );
}

interface PickFilesProps {
  readonly label: string;
  /** Opens the camera where there is one. */
  readonly camera?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function PickFiles({ label, camera = false, onFiles }: PickFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/*"
        {...(camera ? { capture: "environment" as const } : { multiple: true })}
        class="visually-hidden"
        tabIndex={-1}
        aria-label={label}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
      <Button icon={camera ? Camera : ImagePlus} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
