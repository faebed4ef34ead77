// A sentence in, the nouns of acts that it holds out, each a bit: an act is looked for only where its noun stands.
/** A noun of acts, or a verb that does for one. */
export type Noun = keyof typeof NOUNS;

/** The bit of each noun. */
export const NOUNS = {
  磋商: 1,
  听取: 2,
  报会: 4,
  辩论: 8,
  派遣国: 16,
  会议: 32,
  总结会: 64,
  派: 128,
  访: 256,
  主席声明: 512,
  声明: 1024,
  新闻: 2048,
  公报: 4096,
  决议草案: 8192,
} as const;

// The printed forms with the nouns that each of them holds; of two that begin alike the longer stands first.
const FORMS: readonly (readonly [string, number])[] = [
  ['磋商', NOUNS.磋商],
  ['听取', NOUNS.听取],
  ['通报会', NOUNS.报会],
  ['简报会', NOUNS.报会],
  ['吹风会', NOUNS.报会],
  ['介绍会', NOUNS.报会],
  ['辩论', NOUNS.辩论 | NOUNS.会议],
  ['派遣国', NOUNS.派遣国 | NOUNS.派],
  ['会议', NOUNS.会议],
  ['总结会', NOUNS.总结会 | NOUNS.会议],
  ['派', NOUNS.派],
  ['访', NOUNS.访],
  ['主席声明', NOUNS.主席声明 | NOUNS.声明],
  ['声明', NOUNS.声明],
  ['新闻', NOUNS.新闻],
  ['公报', NOUNS.公报],
  ['决议草案', NOUNS.决议草案],
];
// The forms that begin with a character, by its code.
const FORMS_AT = new Map<number, readonly (readonly [string, number])[]>();
const FIRSTS = new Uint8Array(65536);
for (const [form] of FORMS) {
  const first = form.charCodeAt(0);
  FORMS_AT.set(
    first,
    FORMS.filter(([other]) => other.charCodeAt(0) === first),
  );
  FIRSTS[first] = 1;
}

/** Tells which nouns stand between two places of a text; none is looked for inside another. */
export function nounsIn(text: string, from: number, to: number): number {
  let nouns = 0;
  for (let at = from; at < to; at++) {
    const first = text.charCodeAt(at);
    if (FIRSTS[first] === 0) continue;
    for (const [form, noun] of FORMS_AT.get(first)!) {
      if (at + form.length > to || !text.startsWith(form, at)) continue;
      nouns |= noun;
      at += form.length - 1;
      break;
    }
  }
  return nouns;
}
