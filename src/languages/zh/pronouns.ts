// A pronoun in, whom it stands for out: somebody named in the provision before, or nearest above.
import type { Addressee } from '../../facts/index.ts';
import { firstFrom, type Span } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { setOf } from '../makers/character-sets.ts';
import type { Asking, Named } from './asking.ts';
import { GROUP_LEXICON, governmentOf } from './groups.ts';
import { endIf, endOf } from './sticky.ts';

const COUNCIL_NAME = 'Security Council';
const PRONOUN =
  /(?:它们|他们|她们|它|他|她|其(?!他|余|中|监察组|监测组|监督组|专家|小组|特使|特别|代表|秘书处|成员|政府|部队|机构|武装|盟友|伙伴|邻国|支持者|领导人)|该委员会|该特派团|该团|该小组|该机构|该组织|该国政府|该国|该部队|委员会|特派团|小组|工作组|专家小组|专家组|监察员|这些组织和安排|这些组织|这些国家|这些机构|该办事处|这两个组织|两个组织|两组织|两国政府|两国|双方|三方|二者|两者)/y;
const FIRSTS = setOf('它他她其该委特小工专监这两双三二'); // of the pronouns
const BODY_NOUN = /工作组|委员会|专家小组|专家组|特派团|办事处|办公室|小组/;
// A body that the document names no further.
const UNNAMED: Readonly<Record<string, string>> = {
  委员会: 'Committee',
  小组: 'Panel',
  工作组: 'Working Group',
  专家小组: 'Panel of Experts',
  专家组: 'Group of Experts',
  特派团: 'Mission',
};
const CHAIR = /主席/y;
const SENTENCE = 160; // characters before a provision in which its group is looked for

//   赞扬秘书长做出努力…,并请他继续这样做          欢迎…工作组的临时报告,并鼓励其继续商讨
//       ^^^^^^       <-    ^^                          ^^^^^^           <-     ^^
/** Resolves the pronoun or the bare noun (该委员会) at a place; one that cannot be resolved addresses nobody. */
export function pronounAt(asking: Asking, at: number): Named | null {
  const end = endIf(at < asking.text.length ? FIRSTS[asking.text.charCodeAt(at)]! : 0, PRONOUN, asking.text, at);
  if (!end) return null;
  const found = antecedents(asking, asking.text.slice(at, end));
  const chair = endOf(CHAIR, asking.text, end);
  if (!chair || !found[0]) return { start: at, end, addressees: found };
  return { start: at, end: chair, addressees: [{ name: `Chair of the ${found[0].name}`, type: 'un_office' }] };
}

function antecedents(asking: Asking, pronoun: string): Addressee[] {
  const { names, text, before, verb } = asking;
  const last = firstFrom(names, verb.start) - 1;
  const earlier: Name[] = [];
  for (let i = last; i >= 0 && earlier.length < 40; i--) earlier.push(names[i]!);
  const inBefore = before ? earlier.filter((name) => name.start >= before.start && name.end <= before.end).reverse() : [];
  const others = inBefore.filter((name) => name.id !== 'sc' && name.name !== COUNCIL_NAME);
  const take = (list: readonly Name[]): Addressee[] => list.map(({ name, type }) => ({ name, type }));
  if (pronoun === '三方') {
    const joined = others[0] ? joinedTo(text, others) : [];
    return joined.length === 3 ? take(joined) : [];
  }
  if (pronoun.endsWith('者')) return asked(before)?.length === 2 ? [...asked(before)!] : take(joinedPair(text, others));
  if (/两|双方/.test(pronoun)) {
    const pair = others.filter(
      (name) => name.type === 'state' || name.type === 'regional_organization' || name.name === 'United Nations',
    );
    return pair.length >= 2 ? take(pair.slice(0, 2)) : [];
  }
  if (/^[他她]$/.test(pronoun)) {
    const person = [...others, ...earlier].find(
      (name) => name.type === 'person' || /秘书长|代表|特使|专员|协调员|主席|顾问/.test(text.slice(name.start, name.end)),
    );
    return person ? take([person]) : [];
  }
  if (/组织|国家|机构|们/.test(pronoun)) {
    const wanted = /组织/.test(pronoun) ? /组织|联盟|共同体/ : /国家/.test(pronoun) ? /国/ : /机构/.test(pronoun) ? /机构/ : /./;
    const isRegional = pronoun === '该组织';
    const isWanted = (name: Name): boolean =>
      (isRegional && name.type === 'regional_organization') || wanted.test(text.slice(name.start, name.end));
    if (/们/.test(pronoun)) {
      const joined = others[0] ? joinedTo(text, others) : [];
      return joined.length ? take(joined) : (asked(before) ?? groupIn(asking, wanted));
    }
    const group = others.find(isWanted) ?? earlier.find(isWanted);
    return group ? take([group]) : groupIn(asking, wanted);
  }
  if (/^[其它]$/.test(pronoun) && others.length) {
    const joined = joinedTo(text, others);
    return take(joined.every(({ type }) => type === 'group') ? joined : others.slice(0, 1));
  }
  if (/^[其它]$/.test(pronoun) && asked(before)) return [...asked(before)!];
  if (/^该国/.test(pronoun)) {
    const state = earlier.find((name) => name.type === 'state');
    if (!state) return [];
    return pronoun.endsWith('政府') ? [governmentOf(state, '政府')] : take([state]);
  }
  const noun = /^[其它]$/.test(pronoun) ? bodyNoun(text, before) : (/^该(.+)$/.exec(pronoun)?.[1] ?? pronoun);
  if (!noun) return [];
  const body = earlier.find((name) => text.slice(name.start, name.end).endsWith(noun));
  if (body) return take([body]);
  if (/^[其它]$/.test(pronoun)) return [];
  const unnamed = UNNAMED[noun];
  return unnamed ? [{ name: unnamed, type: 'un_organ' }] : [];
}

//   敦促胡塞武装停止袭击,并要求其释放被拘留者,还要求其…        whom the provision before asks, where it names nobody itself
const asked = (before: Asking['before']): Addressee[] | null => {
  const others = before?.addressees.filter(({ name }) => name !== COUNCIL_NAME) ?? [];
  return others.length ? others : null;
};

//   赞扬甲国、乙国和丙国的努力,鼓励它们
//       ^^^^ ^^^^  ^^^^
function joinedTo(text: string, [first, ...others]: readonly Name[]): Name[] {
  const joined = [first!];
  for (const name of others) {
    if (!/^(?:、|和|及|以及|与)$/.test(text.slice(joined.at(-1)!.end, name.start))) break;
    joined.push(name);
  }
  return joined;
}

function joinedPair(text: string, others: readonly Name[]): Name[] {
  const joined = others[0] ? joinedTo(text, others) : [];
  return joined.length === 2 ? joined : [];
}

//   欢迎安全理事会工作组的临时报告,并鼓励其继续商讨
//                 ^^^^^^ the full name of a body that ends so stands further above
function bodyNoun(text: string, before: Span | null): string | null {
  if (!before) return null;
  return BODY_NOUN.exec(text.slice(before.start, Math.min(before.end, before.start + 80)))?.[0] ?? null;
}

// A group that the vocabulary does not name stands in the provision before, else before that in its sentence.
function groupIn({ text, before }: Asking, wanted: RegExp): Addressee[] {
  if (!before) return [];
  const from = Math.max(0, before.start - SENTENCE);
  const words = text.slice(from, before.start);
  const stop = from + Math.max(words.lastIndexOf('。'), words.lastIndexOf(';'), words.lastIndexOf('\n'));
  for (const [start, end] of [
    [before.start, before.end],
    [Math.max(from, stop + 1), before.start],
  ] as const) {
    const hit = start < end && GROUP_LEXICON.find(text, start, end).find((one) => wanted.test(text.slice(one.start, one.end)));
    if (hit) return [hit.value];
  }
  return [];
}
