// A sentence of the server and a way to say its parts in another language in, the whole in that language out.

const VALUES = /"[^"]*"|\bf-[a-z0-9]{10}\b|\d+(?:\.\d+)?/g; // what was typed, a filing, a number
const LISTED = /^([^:]+): (.+)$/;

/** Says a sentence: as it is, with % for each value in it, or its beginning before a colon and then, one by one, what is listed. */
export function sentenceIn(served: (text: string) => string, sentence: string): string {
  const whole = served(sentence);
  if (whole !== sentence) return whole;
  const values = (sentence.match(VALUES) ?? []).map((value) => value.replaceAll('"', ''));
  const open = sentence.replace(VALUES, (value) => (value.startsWith('"') ? '"%"' : '%'));
  const said = served(open);
  if (said !== open) return values.reduce((text, value) => text.replace('%', () => value), said);
  const [, head, rest] = LISTED.exec(sentence) ?? [];
  return head && rest ? `${served(head)}: ${rest.split(', ').map(served).join(', ')}` : sentence;
}
