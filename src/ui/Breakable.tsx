/** A name that may go on in the next line after a slash, where browsers else break within a word. */
export function Breakable({ text }: { readonly text: string }) {
  return text
    .split(/(?<=\/)(?=\p{Letter})/u)
    .flatMap((part, index) => (index === 0 ? part : [<wbr key={index} />, part]));
}
