import { Camera } from "lucide";
import { useEffect, useMemo, useState } from "preact/hooks";
import { messages as pairing } from "../../messages/pair.ts";
import { messages } from "../../messages/workshops.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { browserCameras } from "../../ui/camera/browser-cameras.ts";
import { createLiveCamera } from "../../ui/camera/live-camera.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { QrScanner } from "../../ui/QrScanner.tsx";
import { openStreamReader, type StreamProgress } from "../../ui/qr-stream/stream-reader.ts";
import { goTo } from "../../ui/route.ts";
import { TextInput } from "../../ui/TextInput.tsx";
import { encodeBase64url } from "../../workshops/base64url.ts";
import { findWorkshopPayload, workshopPath } from "./paths.ts";
import "./workshops.css";

const words = messages.workshops.scan;

/** Reads a workshop off another screen, from one code or a stream of them; or takes its link as text. */
export function ReadWorkshop({ onClose }: { readonly onClose: () => void }) {
  const camera = useMemo(() => createLiveCamera(browserCameras), []);
  const reader = useMemo(openStreamReader, []);
  const [progress, setProgress] = useState<StreamProgress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [link, setLink] = useState("");
  useEffect(() => () => camera.close(), [camera]);

  const take = (text: string) => {
    const payload = findWorkshopPayload(text);
    if (payload !== null) return goTo(workshopPath(payload));
    const next = reader.take(text);
    setProblem(next ? null : words.foreign);
    if (!next) return;
    setProgress(next);
    if (next.content) goTo(workshopPath(encodeBase64url(next.content)));
  };

  const onPaste = (event: Event) => {
    event.preventDefault();
    const payload = findWorkshopPayload(link);
    if (payload === null) setProblem(words.badLink);
    else goTo(workshopPath(payload));
  };

  return (
    <Dialog open wide title={words.title} closeLabel={messages.common.close} onClose={onClose}>
      <div class="workshop-read">
        <p>{words.explain}</p>
        {camera.state.value.kind === "off" ? (
          <Button tone="primary" icon={Camera} onClick={() => void camera.start()}>
            {words.start}
          </Button>
        ) : (
          <QrScanner camera={camera} words={pairing.pair.scanner} onText={take} />
        )}
        {progress && (
          <div class="workshop-progress">
            <progress aria-label={words.progress} max={progress.need} value={progress.have} />
            <span role="status">{words.progressOf(progress.have, progress.need)}</span>
          </div>
        )}
        {problem && <Banner tone="warn">{problem}</Banner>}
        <form class="workshop-paste" onSubmit={onPaste}>
          <TextInput
            label={words.paste}
            value={link}
            onText={setLink}
            autocomplete="off"
            spellcheck={false}
          />
          <Button type="submit" disabled={link.trim() === ""}>
            {words.open}
          </Button>
        </form>
      </div>
    </Dialog>
  );
}
