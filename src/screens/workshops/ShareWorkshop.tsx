import { Copy, Download, Share2 } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/workshops.ts";
import type { ShelvedWorkshop } from "../../session/workshop-shelf.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { nameFile } from "../../ui/file-name.ts";
import { giveFile } from "../../ui/give-file.ts";
import { QrImage } from "../../ui/QrImage.tsx";
import { STREAM_LIMIT_BYTES } from "../../ui/qr-stream/frames.ts";
import { QrStream } from "../../ui/qr-stream/QrStream.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { decodeBase64url } from "../../workshops/base64url.ts";
import { packWorkshop } from "../../workshops/pack.ts";
import { workshopLink } from "./paths.ts";
import "./workshops.css";

const words = messages.workshops.share;
/** A code of more characters has modules too small for a camera at arm's length (QR version 20 at level M). */
const ONE_CODE_CHARACTERS = 660;

interface ShareWorkshopProps {
  readonly shelved: ShelvedWorkshop;
  readonly onClose: () => void;
}

/** A workshop to be taken by another device: as codes to read, as a link, as a file. */
export function ShareWorkshop({ shelved, onClose }: ShareWorkshopProps) {
  const { file, workshop } = shelved;
  const [payload, setPayload] = useState<string | null>(null);
  const say = useToast();
  useEffect(() => void packWorkshop(file).then(setPayload), [file]);
  const link = payload === null ? null : workshopLink(payload);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link ?? "");
      say({ text: words.copied });
    } catch {
      say({ text: words.notCopied });
    }
  };
  const save = () => {
    const text = `${JSON.stringify(file, null, 2)}\n`;
    const name = nameFile([workshop.id], "workshop.json");
    void giveFile(new File([text], name, { type: "application/json" }));
  };

  return (
    <Dialog
      open
      wide
      title={words.title(workshop.title)}
      closeLabel={messages.common.close}
      onClose={onClose}
      footer={
        <>
          {"share" in navigator && link !== null && (
            <Button icon={Share2} onClick={() => void navigator.share({ url: link }).catch(() => {})}>
              {words.send}
            </Button>
          )}
          <Button icon={Copy} disabled={link === null} onClick={() => void copy()}>
            {words.copy}
          </Button>
          <Button tone="primary" icon={Download} onClick={save}>
            {words.save}
          </Button>
        </>
      }
    >
      <div class="workshop-share">
        {payload !== null && link !== null && <Codes payload={payload} link={link} />}
      </div>
    </Dialog>
  );
}

function Codes({ payload, link }: { readonly payload: string; readonly link: string }) {
  if (link.length <= ONE_CODE_CHARACTERS) {
    return (
      <>
        <p>{words.onePicture}</p>
        <QrImage text={link} label={words.qr} />
      </>
    );
  }
  const content = decodeBase64url(payload);
  if (!content || content.length > STREAM_LIMIT_BYTES) return <Banner tone="warn">{words.tooLarge}</Banner>;
  return (
    <>
      <p>{words.manyPictures}</p>
      <QrStream content={content} label={words.qr} />
    </>
  );
}
