import { Flashlight, FlashlightOff, RotateCcw, SwitchCamera } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import { Button, IconButton } from "./Button.tsx";
import type { CameraProblem } from "./camera/contract.ts";
import type { CameraState, LiveCamera } from "./camera/live-camera.ts";
import { type CameraPlatform, readPlatform } from "./camera/platform.ts";
import { QrPhoto, type QrPhotoWords } from "./camera/QrPhoto.tsx";
import { openQrReader } from "./camera/qr-reader.ts";
import { scanVideo } from "./camera/scan-video.ts";
import "./QrScanner.css";

/** What the scanner says; a language gives them. */
export interface QrScannerWords {
  readonly picture: string;
  readonly opening: string;
  readonly off: string;
  readonly start: string;
  readonly restart: string;
  readonly switchCamera: string;
  readonly torchOn: string;
  readonly torchOff: string;
  readonly tryAgain: string;
  readonly photo: QrPhotoWords;
  readonly problems: Readonly<Record<CameraProblem, CameraProblemWords>>;
  /** Where each browser takes a refusal back. */
  readonly allowing: Readonly<Record<CameraPlatform, AllowingWords>>;
  readonly otherBrowsers: string;
}

interface AllowingWords {
  readonly name: string;
  readonly steps: readonly string[];
}

interface CameraProblemWords {
  readonly title: string;
  /** What to do about it, one thing a line. */
  readonly advice: readonly string[];
}

interface Props {
  readonly camera: LiveCamera;
  readonly words: QrScannerWords;
  /** Every text that is read, many times a second for the same code. */
  readonly onText: (text: string) => void;
}

/** The live picture of a camera that looks for QR codes; in its place, words and a way on when there is none. */
export function QrScanner({ camera, words, onText }: Props) {
  const state = camera.state.value;
  switch (state.kind) {
    case "on":
      return <LivePicture state={state} camera={camera} words={words} onText={onText} />;
    case "problem":
      return <NoPicture problem={state.problem} camera={camera} words={words} onText={onText} />;
    case "opening":
      return (
        <div class="qr-scanner qr-scanner-waiting" role="status">
          {words.opening}
        </div>
      );
    case "off":
      return (
        <div class="qr-scanner qr-scanner-waiting">
          <p>{words.off}</p>
          <Button onClick={() => void camera.start()}>{words.start}</Button>
        </div>
      );
  }
}

type OnState = Extract<CameraState, { kind: "on" }>;

function LivePicture({ state, camera, words, onText }: Props & { readonly state: OnState }) {
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef(onText);
  latest.current = onText;
  const { stream, facing, count, torch } = state;

  useEffect(() => {
    const element = video.current;
    if (!element) return;
    element.srcObject = stream;
    element.play().catch(() => {}); // refused or overtaken: the restart button is the way on
    const reader = openQrReader();
    const stop = scanVideo(element, reader, (text) => latest.current(text));
    return () => {
      stop();
      reader.close();
      element.srcObject = null;
    };
  }, [stream]);

  return (
    <div class="qr-scanner">
      <video
        ref={video}
        class="qr-scanner-picture"
        data-facing={facing}
        aria-label={words.picture}
        playsInline
        muted
        autoPlay
      />
      <div class="qr-scanner-controls">
        {count > 1 && (
          <IconButton
            icon={SwitchCamera}
            label={words.switchCamera}
            class="qr-scanner-control"
            onClick={() => void camera.switchCamera()}
          />
        )}
        {torch !== "none" && (
          <IconButton
            icon={torch === "on" ? FlashlightOff : Flashlight}
            label={torch === "on" ? words.torchOff : words.torchOn}
            class="qr-scanner-control"
            onClick={() => void camera.switchTorch()}
          />
        )}
        <IconButton
          icon={RotateCcw}
          label={words.restart}
          class="qr-scanner-control"
          onClick={() => void camera.restart()}
        />
      </div>
    </div>
  );
}

function NoPicture({ problem, camera, words, onText }: Props & { readonly problem: CameraProblem }) {
  const { title, advice } = words.problems[problem];
  return (
    <div class="qr-scanner qr-scanner-problem">
      <h2 class="qr-scanner-title">{title}</h2>
      {problem === "refused" ? (
        <Allowing words={words} />
      ) : (
        <ul class="qr-scanner-advice">
          {advice.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div class="qr-scanner-ways">
        <Button onClick={() => void camera.restart()}>{words.tryAgain}</Button>
        <QrPhoto words={words.photo} onText={onText} />
      </div>
    </div>
  );
}

/** How to take a refusal back in this browser; in the others on demand, for whoever helps. */
function Allowing({ words }: { readonly words: QrScannerWords }) {
  const here = readPlatform(navigator);
  const others = Object.entries(words.allowing).filter(([platform]) => platform !== here);
  return (
    <>
      <Steps {...words.allowing[here]} />
      <details class="qr-scanner-others">
        <summary>{words.otherBrowsers}</summary>
        {others.map(([platform, one]) => (
          <Steps key={platform} {...one} />
        ))}
      </details>
    </>
  );
}

function Steps({ name, steps }: AllowingWords) {
  return (
    <div>
      <p class="qr-scanner-browser">{name}</p>
      <ol class="qr-scanner-advice qr-scanner-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
