// A sentence of the server and a way to say its parts in another language in, the whole in that language out.

const NUMBER = /\d[\d.]*/;
const LISTED = /^([^:]+): (.+)$/;

/** Says a sentence: as it is, with % for its number, or its beginning before a colon and then, one by one, what is listed. */
export function sentenceIn(served: (text: string) => string, sentence: string): string {
  const whole = served(sentence);
  if (whole !== sentence) return whole;
  const number = NUMBER.exec(sentence)?.[0];
  const open = number ? sentence.replace(number, '%') : sentence;
  if (number && served(open) !== open) return served(open).replace('%', number);
  const [, head, rest] = LISTED.exec(sentence) ?? [];
  return head && rest ? `${served(head)}: ${rest.split(', ').map(served).join(', ')}` : sentence;
}
