// The forms of a topic in all languages in, what finds its paragraphs and its sentences out.

/** A topic on which questions look for paragraphs. */
export type Topic = 'recommending' | 'benchmark' | 'strategy' | 'gap' | 'peacebuilding' | 'worsening';

/** The forms of each topic in a language, each one word, or Han characters. */
export type TopicForms = Readonly<Record<Topic, readonly string[]>>;

/** How the database finds a topic: `tokens` as tsquery, `pattern` as a regular expression without regard to case, for text without spaces between Han characters. */
export interface Finder {
  readonly tokens: string;
  readonly pattern: string;
}

const HAN = /^\p{Script=Han}/u;

// 建设和平 → ('建设' <-> '设和' <-> '和平'): the search cuts Han characters into pairs.
const tokenOf = (form: string): string =>
  HAN.test(form) && form.length > 2
    ? `(${Array.from({ length: form.length - 1 }, (_, i) => `'${form.slice(i, i + 2)}'`).join(' <-> ')})`
    : `'${form}'`;

/** Makes the finder of a topic. */
export function finderOf(topic: Topic, languages: readonly TopicForms[]): Finder {
  const forms = languages.flatMap((language) => language[topic]);
  return {
    tokens: forms.map(tokenOf).join(' | '),
    pattern: forms.map((form) => (HAN.test(form) ? [...form].join(' *') : `\\m${form}\\M`)).join('|'),
  };
}
