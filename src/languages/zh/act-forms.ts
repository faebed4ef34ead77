// A sentence in, the acts of the Council that it tells of out: by the verb and the noun of each kind of act.
import type { ActType } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import type { Citation } from '../language.ts';
import { type Sentence, SIGN } from './act-signs.ts';
import { FORMS, type Form } from './act-words.ts';

/** An act told at a place of a sentence: `verb` is where 举行, 通过, 发表 … begins, the span reaches to the end of its noun. */
export interface Told extends Span {
  readonly type: ActType;
  readonly verb: number;
  readonly outcome: string | null;
}

// The forms that may begin with a character, and the signs of their nouns, by the number that its code has in `STARTS`.
const FORMS_AT: (readonly { readonly form: Form; readonly sign: number }[])[] = [[]];
const NOUNS_AT: number[] = [0];
const STARTS = new Uint8Array(65536);
for (const character of new Set(FORMS.map(({ at }) => at).join(''))) {
  const forms = FORMS.filter(({ at }) => at.includes(character)).map((form) => ({ form, sign: SIGN[form.noun] }));
  STARTS[character.charCodeAt(0)] = FORMS_AT.length;
  FORMS_AT.push(forms);
  NOUNS_AT.push(forms.reduce((signs, { sign }) => signs | sign, 0));
}
const NOUNS = FORMS.reduce((nouns, { noun }) => nouns | SIGN[noun], 0);

const MOST = 12; // acts that one sentence may tell of

const SESSION_TYPES: ReadonlySet<ActType> = new Set(['tcc_meeting', 'wrap_up_session']);
const SITTINGS: ReadonlySet<ActType> = new Set([
  'consultations_of_the_whole',
  'open_debate',
  'private_meeting',
  'formal_meeting',
  'tcc_meeting',
  'wrap_up_session',
]);
// What is only wished, planned or denied is no act: 应举行, 打算通过.
const NOT_DONE =
  /(?:应当?|将|拟|打算|计划|建议|要求|呼吁|敦促|希望|可以|可能|期待|准备|定于|预计|必须|需要|同意|决定|没有|尚未|以前|上次|请求)[^,。;]{0,24}$/;
const IS_COUNT = /\d(?:次|项|份)|[一二三四五六七八九十](?:项|份)/;
const LATER = /^(?:之?后|前|结束后|所)/;
// 通过谈判执行第2046(2012)号决议 adopts nothing: without 了 only these words follow 通过.
const ADOPTED = /通过(?:了[^,;。]{0,120}|的?(?:一项)?(?:第?|(?:关于|有关|题为|旨在|延长|涉及|更新|展延|")[^,;。]{0,120}))$/;
const GOT_ADOPTED = /^(?:以[^,;。]{0,24})?获得?(?:了)?(?:一致)?通过/;

/** Lists the acts that a sentence tells of, sorted; `citations` are those that lie inside the sentence. */
export function toldIn(text: string, sentence: Sentence, citations: readonly Citation[]): Told[] {
  const nouns = sentence.signs & NOUNS;
  const found = nouns === 0 ? [] : formsIn(text, sentence, nouns);
  found.push(...adoptions(text, sentence, citations));
  if (found.length < 2) return found;
  const sorted = found.sort((a, b) => a.start - b.start || a.end - b.end);
  return withoutDoubles(text, sorted.slice(0, MOST));
}

function formsIn(text: string, { start: from, end: to }: Span, nouns: number): Told[] {
  const found: Told[] = [];
  const words = text.slice(from, to);
  const ends = new Map<Form, number>(); // where the last match of a form ends
  for (let at = 0; at < words.length; at++) {
    const start = STARTS[words.charCodeAt(at)]!;
    if ((NOUNS_AT[start]! & nouns) === 0) continue;
    for (const { form, sign } of FORMS_AT[start]!) {
      if ((nouns & sign) === 0 || (ends.get(form) ?? 0) > at) continue;
      form.pattern.lastIndex = at;
      if (!form.pattern.test(words)) continue;
      const end = form.pattern.lastIndex;
      const match = words.slice(at, end);
      ends.set(form, end);
      if (isTold(form, words, at, match))
        found.push({
          type: typeOf(form.type, words.slice(0, at), match),
          verb: from + at,
          start: from + at,
          end: from + end,
          outcome: null,
        });
    }
  }
  return found;
}

function isTold({ type, by }: Form, words: string, at: number, match: string): boolean {
  const before = words.slice(0, at);
  if (by && !by.test(before)) return false;
  if (IS_COUNT.test(match) && !/一次|一份|一项/.test(match) && type !== 'briefing') return false;
  const end = at + match.length;
  return isDone(before, match) && (match.startsWith('在') || !LATER.test(words.slice(end, end + 3)));
}

// With 了 it is done, whatever is said before; 在…中 tells of something held.
const isDone = (before: string, words: string): boolean =>
  words[2] === '了' || '在向对与未没'.includes(words[0]!) || words.startsWith('决议') || !NOT_DONE.test(unquoted(before));

// 就"将承诺化为行动"举行公开辩论: a topic tells nothing of what is only planned.
const unquoted = (words: string): string => (words.includes('"') ? words.replace(/"[^"]*"/g, '') : words);

// 安理会在磋商中听取了通报: the briefing was given in consultations.
function typeOf(type: ActType, before: string, words: string): ActType {
  const isBriefed = type === 'briefing' && words.startsWith('听取');
  return isBriefed && /磋商(?:中|期间|过程中)?[^,。;]{0,4}$/.test(before) ? 'consultations_of_the_whole' : type;
}

//   通过了延长甲任期的第2088(2013)号决议和延长乙任期的第2089(2013)号决议        第2088(2013)号决议获得一致通过
//   ^^^^                ^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^ two acts  ^^^^^^^^^^^^^^^^^          ^^^^
function adoptions(text: string, sentence: Span, citations: readonly Citation[]): Told[] {
  const found: Told[] = [];
  for (const { start, end, target } of citations) {
    if (!target.startsWith('S/RES/')) continue;
    const verb = verbBefore(text, sentence, start) ?? verbAfter(text, sentence, end);
    if (verb === null || /^(?:以来|之?前|之?后)/.test(text.slice(end, end + 2))) continue;
    found.push({ type: 'adoption_resolution', start: Math.min(verb, start), verb, end: Math.max(verb, end), outcome: target });
  }
  return found;
}

function verbBefore(text: string, sentence: Span, start: number): number | null {
  const before = text.slice(Math.max(sentence.start, start - 160), start);
  const match = ADOPTED.exec(before);
  if (!match) return null;
  const verb = start - before.length + match.index;
  const leading = text.slice(Math.max(sentence.start, verb - 40), verb);
  return /(?:自|经|由|欢迎|赞扬|回顾)[^,;。]{0,12}$/.test(leading) || !isDone(leading, text.slice(verb, verb + 3)) ? null : verb;
}

function verbAfter(text: string, sentence: Span, end: number): number | null {
  const match = GOT_ADOPTED.exec(text.slice(end, Math.min(sentence.end, end + 40)));
  return match && !NOT_DONE.test(text.slice(Math.max(sentence.start, end - 40), end)) ? end + match.index : null;
}

// What is heard in a sitting that the sentence told before is that sitting; heard in a public meeting it makes a briefing of it.
const THEN = /随后|接着|然后|之后|此外|并于|还于|又于/;

// One sitting told twice in a sentence: 在磋商中听取了通报; a meeting with contributors that is held in private.
function withoutDoubles(text: string, told: readonly Told[]): Told[] {
  const special = told.filter(({ type }) => SESSION_TYPES.has(type));
  const isOther = (one: Told) => (other: Told) => other !== one && other.start < one.end && one.start < other.end;
  const kept = told.filter((one, i) => {
    if ((one.type === 'private_meeting' || one.type === 'formal_meeting') && special.some(isOther(one))) return false;
    return one.outcome !== null || !told.some((other, j) => j < i && other.type === one.type && isOther(one)(other));
  });
  const sittingOf = (one: Told): Told | undefined =>
    isHeard(text, one)
      ? kept.find((other) => SITTINGS.has(other.type) && other.end <= one.start && !THEN.test(text.slice(other.end, one.start)))
      : undefined;
  return kept
    .filter((one) => !sittingOf(one))
    .map((one) =>
      one.type === 'formal_meeting' && kept.some((other) => sittingOf(other) === one) ? { ...one, type: 'briefing' } : one,
    );
}

const isHeard = (text: string, { type, start }: Told): boolean => type === 'briefing' && text.startsWith('听取', start);
