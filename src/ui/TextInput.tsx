import type { AllHTMLAttributes, ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import "./TextInput.css";

interface Labelled {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the value; announced and shown in place of the hint. */
  readonly error?: string | null;
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** Plain attributes that pass straight to the control. */
type Passed = Pick<
  AllHTMLAttributes,
  | "name"
  | "required"
  | "maxLength"
  | "placeholder"
  | "autocomplete"
  | "autofocus"
  | "inputMode"
  | "spellcheck"
>;
type InputProps = Labelled & Passed;
type AreaProps = Labelled & Passed & { readonly rows?: number };

/** A one-line text with its label above. */
export function TextInput({ label, hint, error, value, onText, ...rest }: InputProps) {
  const id = useId();
  return (
    <LabelledControl id={id} label={label} hint={hint} error={error}>
      <input
        {...rest}
        type="text"
        id={id}
        class="labelled-control"
        value={value}
        aria-invalid={Boolean(error)}
        aria-describedby={error || hint ? `${id}-note` : undefined}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </LabelledControl>
  );
}

/** A text of several lines with its label above. */
export function TextArea({ label, hint, error, value, onText, ...rest }: AreaProps) {
  const id = useId();
  return (
    <LabelledControl id={id} label={label} hint={hint} error={error}>
      <textarea
        rows={3}
        {...rest}
        id={id}
        class="labelled-control"
        value={value}
        aria-invalid={Boolean(error)}
        aria-describedby={error || hint ? `${id}-note` : undefined}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </LabelledControl>
  );
}

interface LabelledControlProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly children: ComponentChildren;
}

/** The label, hint and error around any form control that has the given id. */
export function LabelledControl({ id, label, hint, error, children }: LabelledControlProps) {
  return (
    <div class="labelled">
      <label class="labelled-label" for={id}>
        {label}
      </label>
      {children}
      {(error || hint) && (
        <p
          id={`${id}-note`}
          class={error ? "labelled-error" : "labelled-hint"}
          role={error ? "alert" : undefined}
        >
          {error || hint}
        </p>
      )}
    </div>
  );
}
