import { messages } from "../../messages/index.ts";
import type { SessionGround } from "../../session/ground.ts";
import { Select } from "../../ui/Select.tsx";

/** The language of the worksheets, where the workshop has more than one. */
export function LanguageChoice({ ground }: { readonly ground: SessionGround }) {
  const { languages, workshop, chooseLanguage } = ground;
  if (languages.length < 2) return null;
  return (
    <Select
      label={messages.worksheets.language}
      value={workshop.language}
      options={languages.map((language) => ({ value: language, label: nameLanguage(language) }))}
      onChoose={(language) => void chooseLanguage(language)}
    />
  );
}

/** What a language calls itself: "Deutsch", "العربية". */
function nameLanguage(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  } catch {
    return language; // not a language tag
  }
}
