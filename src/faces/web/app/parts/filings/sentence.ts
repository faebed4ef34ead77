// A sentence of the server and a way to say its parts in another language in, the whole in that language out.

const NUMBERS = /\d+(?:\.\d+)?/g;
const LISTED = /^([^:]+): (.+)$/;

/** Says a sentence: as it is, with % for each of its numbers, or its beginning before a colon and then, one by one, what is listed. */
export function sentenceIn(served: (text: string) => string, sentence: string): string {
  const whole = served(sentence);
  if (whole !== sentence) return whole;
  const numbers = sentence.match(NUMBERS) ?? [];
  const open = sentence.replace(NUMBERS, '%');
  const said = served(open);
  if (said !== open) return numbers.reduce((text, number) => text.replace('%', number), said);
  const [, head, rest] = LISTED.exec(sentence) ?? [];
  return head && rest ? `${served(head)}: ${rest.split(', ').map(served).join(', ')}` : sentence;
}
