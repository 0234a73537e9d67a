import type { LabelledItem } from "../../workshops/format.ts";

/** What the workshop says about regions or columns whose place has no room for it. */
export function HandoutDescriptions({ items }: { readonly items: readonly LabelledItem[] }) {
  if (items.length === 0) return null;
  return (
    <dl class="handout-regions">
      {items.map(({ id, label, hint }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>{hint}</dd>
        </div>
      ))}
    </dl>
  );
}
