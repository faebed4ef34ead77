// Words of a text and the words searched for in, the text with those words marked out.

interface Part {
  readonly at: number;
  readonly text: string;
  readonly isWanted: boolean;
}

function partsOf(text: string, words: string): Part[] {
  const wanted = words
    .split(/["“”\s]+/)
    .filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (!wanted.length) return [{ at: 0, text, isWanted: false }];
  let at = 0;
  return text.split(new RegExp(`(${wanted.join('|')})`, 'giu')).map((part, i) => {
    const here = at;
    at += part.length;
    return { at: here, text: part, isWanted: i % 2 === 1 };
  });
}

/** The text; what was searched for stands in a mark. */
export function Snippet({ text, words, language }: { readonly text: string; readonly words: string; readonly language: string }) {
  return (
    <p className="snippet" lang={language || undefined} dir="auto">
      {partsOf(text, words).map((part) =>
        part.isWanted ? <mark key={part.at}>{part.text}</mark> : <span key={`${part.at} plain`}>{part.text}</span>,
      )}
    </p>
  );
}
