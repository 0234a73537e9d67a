import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { messages } from "../messages/index.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import type { Field } from "../workshops/format.ts";
import type { FieldProps } from "./contract.ts";
import "./lazy-kind.css";

const preloads: (() => Promise<unknown>)[] = [];
let hasPreloaded = false;

/** Loads what lazy kinds there are, one after the other, once the browser has nothing better to do. */
export function preloadLazyKinds(): void {
  if (hasPreloaded) return;
  hasPreloaded = true;
  const start = async () => {
    // One that can't be loaded says so where it is drawn.
    for (const preload of preloads) await preload().catch(() => {});
  };
  // Safari has no idle callback.
  if ("requestIdleCallback" in window) requestIdleCallback(() => void start());
  else setTimeout(() => void start(), 1_000);
}

/**
 * A field kind whose code loads when it is first drawn, or before, when idle. `roughHeightRem` says how much
 * place to keep for it meanwhile.
 */
export function lazyKind<F extends Field>(
  load: () => Promise<ComponentType<FieldProps<F>>>,
  roughHeightRem: (field: F) => number,
): ComponentType<FieldProps<F>> {
  let loaded: ComponentType<FieldProps<F>> | undefined;
  const ready = async () => {
    loaded ??= await load();
  };
  preloads.push(ready);
  return function LazyKind(props: FieldProps<F>) {
    const [state, setState] = useState<"waiting" | "ready" | "failed">(loaded ? "ready" : "waiting");
    useEffect(() => {
      if (state !== "waiting") return;
      let isShown = true;
      const turn = (next: "ready" | "failed") => {
        if (isShown) setState(next);
      };
      ready().then(
        () => turn("ready"),
        () => turn("failed"),
      );
      return () => {
        isShown = false;
      };
    }, [state]);
    const Loaded = loaded;
    if (Loaded) return <Loaded {...props} />;
    if (state === "failed") return <LoadFailure onRetry={() => setState("waiting")} />;
    const { loading } = messages.fields;
    return (
      <div class="lazy-kind" style={{ minBlockSize: `${roughHeightRem(props.field)}rem` }}>
        <span class="visually-hidden">{loading}</span>
      </div>
    );
  };
}

function LoadFailure({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Banner tone="danger" action={<Button onClick={onRetry}>{messages.common.retry}</Button>}>
      {messages.fields.kindNotLoaded}
    </Banner>
  );
}
