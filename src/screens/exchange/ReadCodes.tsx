import { Camera } from "lucide";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { messages } from "../../messages/exchange.ts";
import { decodeExchange, type Exchange, type ExchangeFault } from "../../session/exchange/format.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { browserCameras } from "../../ui/camera/browser-cameras.ts";
import { createLiveCamera } from "../../ui/camera/live-camera.ts";
import { QrScanner } from "../../ui/QrScanner.tsx";
import { openStreamReader, type StreamProgress } from "../../ui/qr-stream/stream-reader.ts";

const words = messages.exchange.codes;

interface Props {
  /** Something whole was read; a text is what is wrong with it, and reading goes on. */
  readonly onRead: (exchange: Exchange | ExchangeFault) => string | null;
}

/** The camera on another tablet's stream of codes. */
export function ReadCodes({ onRead }: Props) {
  const camera = useMemo(() => createLiveCamera(browserCameras), []);
  const reader = useRef(openStreamReader());
  const isDone = useRef(false);
  const [progress, setProgress] = useState<StreamProgress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => () => camera.close(), [camera]);

  const take = (text: string) => {
    if (isDone.current) return;
    const next = reader.current.take(text);
    if (!next) return setProblem(words.foreign);
    setProblem(null);
    setProgress(next);
    if (!next.content) return;
    isDone.current = true;
    void decodeExchange(Uint8Array.from(next.content)).then((exchange) => {
      const wrong = onRead(exchange);
      if (wrong === null) return;
      setProblem(wrong);
      setProgress(null);
      reader.current = openStreamReader();
      isDone.current = false;
    });
  };

  return (
    <div class="exchange-read">
      {camera.state.value.kind === "off" ? (
        <Button tone="primary" icon={Camera} onClick={() => void camera.start()}>
          {words.camera}
        </Button>
      ) : (
        <QrScanner camera={camera} words={messages.pair.scanner} onText={take} />
      )}
      {progress && (
        <div class="exchange-progress">
          <progress aria-label={words.progress} max={progress.need} value={progress.have} />
          <span role="status">{words.progressOf(progress.have, progress.need)}</span>
        </div>
      )}
      {problem && <Banner tone="warn">{problem}</Banner>}
    </div>
  );
}
