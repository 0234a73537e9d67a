import { Download, Share2 } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/take-home.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { canShare, saveFile, shareFile } from "../../ui/give-file.ts";
import { Progress } from "../../ui/Progress.tsx";
import type { FileState } from "./use-files.ts";

const words = messages.takeHome.files;
/** Quick files need no bar. */
const SHOW_AFTER_MS = 500;

/** How far a file is; when it is ready, once more the ways to have it. */
export function FileResult({ state }: { readonly state: FileState }) {
  switch (state.kind) {
    case "idle":
      return null;
    case "making":
      return <Making key={state.of} label={words.making(words.kinds[state.of].name)} done={state.done} />;
    case "failed":
      return <Banner tone="danger">{words.failed(words.kinds[state.of].name)}</Banner>;
    case "ready":
      return <Ready file={state.file} />;
  }
}

function Making({ label, done }: { readonly label: string; readonly done: number }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return isSlow ? <Progress label={label} done={done} /> : null;
}

function Ready({ file }: { readonly file: File }) {
  return (
    <div class="take-home-ready" role="status">
      <p>
        <span>{words.ready}</span> <bdi class="take-home-file">{file.name}</bdi>{" "}
        <span>{words.size(Math.max(1, Math.round(file.size / 1000)))}</span>
      </p>
      <div class="take-home-actions">
        <Button icon={Download} onClick={() => saveFile(file)}>
          {words.save}
        </Button>
        {canShare(file) && (
          <Button icon={Share2} onClick={() => void shareFile(file)}>
            {words.share}
          </Button>
        )}
      </div>
    </div>
  );
}
