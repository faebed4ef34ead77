// The documents cited by symbol in, their later mentions by date or by name alone out.
import type { Span } from '../../text/index.ts';
import type { Citation } from '../language.ts';
import { matchesAtWord } from '../makers/all-matches.ts';

/** A document cited at a place, before paragraph and relation are known. */
export type Mention = Span & Pick<Citation, 'target' | 'kind'>;

const DATE = /\d{4}年\d{1,2}月\d{1,2}日/g;
const DATED =
  /^(?:的|其|安理会|安全理事会|秘书长|关于[^,。;()\n]{1,24}的){0,3}(主席声明|声明|主席说明|说明|报告|信|函)(?![(第\u4e00-\u9fff]?(?:\(|PRST|S\/))/;
const KINDS = ['声明', '说明', '报告', '信', '函'];
const KIND = new RegExp(KINDS.join('|'), 'g');
const NEAR = 40; // characters between a date and the symbol of what is dated
const REPORT = /报告(?=第[0-9一二三四五六七八九十]{1,3}(?:[、和至]第?[0-9]{1,3}){0,4}段)/y;

const lastOf = (text: string, pattern: RegExp): string | undefined => [...text.matchAll(pattern)].pop()?.[0];

// The mention that a date belongs to: 2009年7月22日主席声明(PRST/2009/23), 1994年5月3日(PRST/1994/22), 2014年12月18日S/PRST/2014/28号
function symbolAfter(text: string, end: number, mentions: readonly Mention[], from: number): Mention | null {
  let i = from;
  while (i < mentions.length && mentions[i]!.start < end) i++;
  const mention = mentions[i];
  if (!mention || mention.start - end > NEAR || !isUnited(mention)) return null;
  const gap = text.slice(end, mention.start);
  const words = gap.endsWith('第') ? gap.slice(0, -1) : gap;
  return (words && !words.endsWith('(') && !words.endsWith('第')) || /[。;,、\n]|\d日/.test(gap) ? null : mention;
}

const isUnited = ({ target }: Mention): boolean => target.startsWith('S/') || target.startsWith('A/');

// Only a statement, or what the words before it call a report or a letter, is cited again by its date.
function mayComeAgain(text: string, mention: Mention): boolean {
  if (!isUnited(mention)) return false;
  const before = text.slice(Math.max(0, mention.start - NEAR - 1), mention.start);
  return before.includes('日') && (mention.target.startsWith('S/PRST/') || KINDS.some((kind) => before.includes(kind)));
}

const kindOf = (text: string, end: number, mention: Mention): string | undefined =>
  mention.target.startsWith('S/PRST/') ? '声明' : lastOf(text.slice(end, mention.start), KIND);

//   1994年5月3日(PRST/1994/22) … 回顾其1994年5月3日主席声明
//                                     ^^^^^^^^^^^^^^^^^
/** Finds what is cited again without its symbol: by the same date and kind, or as the only report that the text cites. */
export function laterMentions(text: string, mentions: readonly Mention[]): Mention[] {
  const isDated = mentions.some((mention) => mayComeAgain(text, mention));
  return [...(isDated ? datedMentions(text, mentions) : []), ...reportMentions(text, mentions)];
}

function datedMentions(text: string, mentions: readonly Mention[]): Mention[] {
  const known = new Map<string, string>();
  const found: Mention[] = [];
  let from = 0;
  DATE.lastIndex = 0;
  for (let match = DATE.exec(text); match; match = DATE.exec(text)) {
    const end = DATE.lastIndex;
    while (from < mentions.length && mentions[from]!.start < end) from++;
    const mention = symbolAfter(text, end, mentions, from);
    if (mention) {
      const kind = kindOf(text, end, mention);
      if (kind) known.set(match[0] + kind, mention.target);
      continue;
    }
    const dated = known.size ? DATED.exec(text.slice(end, end + 48)) : null;
    const target = dated && known.get(match[0] + dated[1]!.replace('主席', ''));
    if (target) found.push({ start: match.index, end: end + dated[0].length, target, kind: 'un_document' });
  }
  return found;
}

function reportMentions(text: string, mentions: readonly Mention[]): Mention[] {
  const reports = new Set<string>();
  for (const mention of mentions) if (text.endsWith('报告(', mention.start) && isUnited(mention)) reports.add(mention.target);
  if (reports.size !== 1) return [];
  const [target] = [...reports] as [string];
  return matchesAtWord('报告', REPORT, text).map(({ index }) => ({ start: index, end: index + 2, target, kind: 'un_document' }));
}
