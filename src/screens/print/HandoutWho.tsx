import type { WhoLine } from "../../handout/handout.ts";

/** Name, table, date and the like: filled in, or lines to write on. */
export function HandoutWho({ lines }: { readonly lines: readonly WhoLine[] }) {
  return (
    <dl class="handout-who">
      {lines.map(({ label, value }) => (
        <div key={label} class={value === null ? "handout-who-open" : "handout-who-filled"}>
          <dt>{label}</dt>
          <dd>{value !== null && <bdi>{value}</bdi>}</dd>
        </div>
      ))}
    </dl>
  );
}
