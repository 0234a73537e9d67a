import { useMemo } from "preact/hooks";
import { messages } from "../../messages/agenda.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { Button } from "../../ui/Button.tsx";
import type { Worksheet } from "../../workshops/format.ts";
import { listWallTexts } from "./wall-texts.ts";

const words = messages.agenda.vote;

interface PickTextsProps {
  readonly session: PresenterSession;
  readonly worksheet: Worksheet;
  readonly picked: readonly string[];
  readonly onPick: (texts: readonly string[]) => void;
}

/** Ticks on what the tables have written by now; what comes later doesn't move the list under the finger. */
export function PickTexts({ session, worksheet, picked, onPick }: PickTextsProps) {
  const texts = useMemo(() => listWallTexts(session, worksheet), [session, worksheet]);
  if (texts.length === 0) return <p class="run-hint">{words.nothingWritten}</p>;
  const isAll = picked.length === texts.length;
  return (
    <fieldset class="run-texts">
      <legend>{words.written(worksheet.title)}</legend>
      <Button tone="quiet" onClick={() => onPick(isAll ? [] : texts.map(({ text }) => text))}>
        {isAll ? words.none : words.all}
      </Button>
      {texts.map(({ key, text, tableName }) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={picked.includes(text)}
            onChange={(event) =>
              onPick(
                texts
                  .map((one) => one.text)
                  .filter((one) => (one === text ? event.currentTarget.checked : picked.includes(one))),
              )
            }
          />
          <span>{text}</span>
          <span class="run-hint">{tableName}</span>
        </label>
      ))}
    </fieldset>
  );
}
