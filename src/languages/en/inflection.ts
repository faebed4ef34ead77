// The base form of an English verb phrase in, its forms out.

/** How a verb stands in a clause: "requests", "requesting", "requested", "request". */
export type Mood = 'finite' | 'participle' | 'past' | 'base';

const IRREGULAR: Readonly<Record<string, readonly [finite: string, participle: string, past: string]>> = {
  bear: ['bears', 'bearing', 'bore'],
  draw: ['draws', 'drawing', 'drew'],
  feel: ['feels', 'feeling', 'felt'],
  find: ['finds', 'finding', 'found'],
  give: ['gives', 'giving', 'gave'],
  have: ['has', 'having', 'had'],
  keep: ['keeps', 'keeping', 'kept'],
  make: ['makes', 'making', 'made'],
  pay: ['pays', 'paying', 'paid'],
  put: ['puts', 'putting', 'put'],
  seek: ['seeks', 'seeking', 'sought'],
  set: ['sets', 'setting', 'set'],
  take: ['takes', 'taking', 'took'],
  undertake: ['undertakes', 'undertaking', 'undertook'],
  echo: ['echoes', 'echoing', 'echoed'],
};
const DOUBLING = /(?:mit|gret|fer|ret|pel|cur)$/; // commit, regret, confer, concur: the last consonant is doubled

function verbForms(verb: string): readonly [finite: string, participle: string, past: string] {
  const known = IRREGULAR[verb];
  if (known) return known;
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  if (DOUBLING.test(verb)) return [third, `${verb}${verb.at(-1)}ing`, `${verb}${verb.at(-1)}ed`];
  if (/ee$/.test(verb)) return [third, `${verb}ing`, `${verb}d`];
  if (/e$/.test(verb)) return [third, `${verb.slice(0, -1)}ing`, `${verb}d`];
  return [third, `${verb}ing`, /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`];
}

//   take note → takes note, taking note, took note, take note
/** Lists the forms of a verb phrase, whose first word takes the endings. */
export function inflect(phrase: string): readonly (readonly [form: string, mood: Mood])[] {
  const [verb = '', ...rest] = phrase.split(' ');
  const [finite, participle, past] = verbForms(verb);
  const whole = (form: string) => [form, ...rest].join(' ');
  return [
    [whole(finite), 'finite'],
    [whole(participle), 'participle'],
    [whole(past), 'past'],
    [whole(verb), 'base'],
  ];
}
