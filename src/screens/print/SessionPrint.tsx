import { useMemo } from "preact/hooks";
import type { OpenSession } from "../../session/worktable.ts";
import { handoutsPath, takeHomePath } from "../session/paths.ts";
import { PrintScreen } from "./PrintScreen.tsx";
import { readSource } from "./read-source.ts";

/** The handout of an open session, to look at and to print. */
export function SessionPrint({ session }: { readonly session: OpenSession }) {
  const { id, workshop } = session.ground;
  const source = useMemo(() => readSource(session), [session, workshop]);
  return (
    <PrintScreen
      source={source}
      backHref={`#${takeHomePath(id)}`}
      {...(session.role === "presenter" && { handoutsHref: `#${handoutsPath(id)}` })}
    />
  );
}
