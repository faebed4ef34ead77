// A read draft in, the totals that a monthly assessment prints out.
import type { Totals } from '../../facts/index.ts';
import type { Claim, ReadDraft } from '../language.ts';
import { countOf, NUMBER } from './durations.ts';

const REACH = 400; // the totals stand in one or two sentences
const COUNT = new RegExp(
  `\\b(${NUMBER}) (?:(?:formal|official|public|private|open|closed) )?(meetings?|consultations(?: of the whole)?|informal consultations|resolutions?|presidential statements?|statements? by (?:its|the) President|press statements?|statements? to the press)\\b`,
  'gi',
);
const FIELDS: readonly (readonly [RegExp, keyof Totals])[] = [
  [/meeting/, 'meetings'],
  [/consultation/, 'consultations'],
  [/resolution/, 'resolutions'],
  [/president/i, 'presidentialStatements'],
  [/press/, 'pressStatements'],
];
const NONE: Totals = {
  meetings: null,
  consultations: null,
  resolutions: null,
  presidentialStatements: null,
  pressStatements: null,
};

//   the Council held 14 meetings and 12 consultations of the whole. The Council adopted three resolutions and issued five press statements.
//                    ^^              ^^                                                 ^^^^^                         ^^^^
/** Finds the totals that a monthly assessment prints, with their place. */
export function totals({ page, outline }: ReadDraft): Claim<Totals> | null {
  if (outline.header.kind !== 'monthly_assessment') return null;
  for (const part of outline.parts) {
    const text = page.text.slice(part.start, Math.min(part.end, part.start + 20_000));
    const counts = [...text.matchAll(COUNT)].filter(([, count]) => !/^an?$/i.test(count!) || counted(text));
    const first = counts.findIndex(({ index }, i) => (counts[i + 1]?.index ?? Number.POSITIVE_INFINITY) - index < REACH);
    if (first < 0) continue;
    const found = new Map<keyof Totals, number>();
    let end = counts[first]!.index;
    for (const count of counts.slice(first)) {
      if (count.index - end > REACH) break;
      const field = FIELDS.find(([form]) => form.test(count[2]!))![1];
      if (!found.has(field)) found.set(field, countOf(count[1]!) ?? 0);
      end = count.index + count[0].length;
    }
    if (found.size < 2 || !(found.has('meetings') || found.has('consultations'))) continue;
    const start = part.start + counts[first]!.index;
    return { value: { ...NONE, ...Object.fromEntries(found) }, basis: 'stated', start, end: part.start + end };
  }
  return null;
}

// "a presidential statement" counts one beside other counts: the Council held 14 meetings ... and adopted a presidential statement
const counted = (text: string): boolean => /\bheld \S+ (?:\S+ )?meetings\b/.test(text);
