const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;

/**
 * A text as documents can hold it: line ends become "\n", control characters their pictures (␀ to ␡), what is no
 * character "\uFFFD". Nothing is dropped.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/(?![\t\n])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, (sign) => {
      const code = sign.charCodeAt(0);
      if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
      return code === DELETE ? "\u2421" : "\uFFFD";
    });
