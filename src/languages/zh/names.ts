// A vocabulary in, a finder of names out: the vocabulary's forms, bodies told by their grammar, abbreviations defined on the page.
import type { Vocabulary } from '../../facts/index.ts';
import type { Page, Span } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { joinNames, learnAbbreviations, makeBodyFinder, nameOf } from '../makers/names.ts';
import { bodiesByGrammar, personsByGrammar } from './bodies.ts';
import { BLOCKS, HEADS } from './bodies-grammar.ts';
import { committeesByGrammar, configurationsByGrammar, governmentsByGrammar, officesByGrammar } from './offices.ts';
import { signsOn } from './page-signs.ts';
import { statesByZh, withShortStates } from './short-states.ts';

//   联合国西撒哈拉全民投票特派团(西撒特派团)     (以下简称"联合委员会")
//                                ^^^^^^^^^^                 ^^^^^^^^^^
const BRACKET = /^\((?:以?下称|以?下简称|简称|即)?["《]?([一-鿿A-Za-z][一-鿿A-Za-z/ -]{1,14})["》]?\)/;
const SHORT =
  /(?:团|部队|办|处|组|队|会|行动|组织|盟|局|署|基金|法庭|法院|机制|阵线|运动|军|党|体|中心|当局|机构|办事处|[A-Z]{2,})$/;

function readAbbreviation(text: string, place: number): Span | null {
  if (text.charCodeAt(place) !== 40) return null;
  const match = BRACKET.exec(text.slice(place, place + 28));
  if (!match || !SHORT.test(match[1]!) || match[1]!.length < 3) return null;
  const start = place + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}

const REN = '人'.charCodeAt(0);

// 马里人 are no State; 马里人民, 马里人权 speak of one.
const isPeople = (text: string, { type, end }: Name): boolean =>
  end < text.length && text.charCodeAt(end) === REN && type === 'state' && !'民权道员口类'.includes(text[end + 1] ?? '');

//   非洲联盟大会        《罗马规约》缔约国大会        全国对话大会        assemblies of others
const OTHERS = /(?:盟|约国|对话|和解|审议|团结)$/;
const isOtherAssembly = (text: string, { id, start, end }: Name): boolean =>
  id === 'ga' && end - start === 2 && OTHERS.test(text.slice(Math.max(0, start - 2), start));

const isOpen = ({ id }: Name): boolean => id === 'joint-sr';

//   联合国和阿拉伯国家联盟叙利亚问题联合特别代表 ... 联合特别代表
//                                                    ^^^^^^^^^^^^ the one named last
function closeOffices(text: string, names: readonly Name[]): readonly Name[] {
  let last: Name | null = null;
  return names.map((name) => {
    if (!isOpen(name)) {
      if (name.type === 'un_office' && text.slice(name.start, name.end).endsWith('联合特别代表')) last = name;
      return name;
    }
    return last ? nameOf(name, last) : name;
  });
}

/** Makes the finder of everybody named on a page. */
export function makeNames(vocabulary: Vocabulary): (page: Page) => readonly Name[] {
  const find = makeBodyFinder(vocabulary, 'zh', { words: false, variants: () => [], nouns: HEADS.keys(), hidden: BLOCKS });
  const committees = new Map(
    vocabulary.bodies.flatMap((body) => {
      const number =
        body.type === 'un_organ' && /Committee.*?resolutions? (\d{3,4}) \(/.exec(`${body.name};${body.names.en?.join(';')}`);
      return number ? [[number[1]!, body] as const] : [];
    }),
  );
  const states = statesByZh(vocabulary);
  return (page) => {
    const { text } = page;
    const { names, nouns } = find(text);
    const printed = names.filter((name) => !isPeople(text, name) && !isOtherAssembly(text, name));
    const known = withShortStates(text, printed, states);
    const joined = joinNames(
      known,
      officesByGrammar(text, known),
      governmentsByGrammar(text, known),
      configurationsByGrammar(text, known),
      committeesByGrammar(text, committees),
      personsByGrammar(text, signsOn(page).dots),
      bodiesByGrammar(text, nouns, known),
    );
    return learnAbbreviations(text, joined.some(isOpen) ? closeOffices(text, joined) : joined, known, {
      read: readAbbreviation,
      words: false,
    });
  };
}
