// What the introduction tells and the acts of the sections in, each act once out: with the places that tell of it.
import type { Span } from '../../text/index.ts';
import type { ReadDraft } from '../language.ts';
import { addPlace, RECENT, type ToldAct } from './told-acts.ts';

const MOST_WORDS = 80; // of a matter that are compared, in characters

const isApart = (a: ToldAct, b: ToldAct): boolean =>
  a.outcome.length > 0 && b.outcome.length > 0 && a.outcome[0] !== b.outcome[0];

// How many pairs of characters two matters share; the same outcome settles it.
function alikeness(text: string, a: ToldAct, b: ToldAct): number {
  if (a.outcome.length && a.outcome[0] === b.outcome[0]) return 1000;
  const right = wordsOf(text, b.about);
  const seen = new Set<string>();
  for (const pair of pairsOf(wordsOf(text, a.about))) if (right.includes(pair)) seen.add(pair);
  return seen.size;
}

const wordsOf = (text: string, span: Span | null): string =>
  span ? text.slice(span.start, Math.min(span.end, span.start + MOST_WORDS)) : '';

function pairsOf(words: string): string[] {
  const pairs: string[] = [];
  for (let i = 0; i + 1 < words.length; i++) pairs.push(words.slice(i, i + 2));
  return pairs;
}

/** Joins introduction and sections: one act when type and day agree; of several, the one whose heading is most alike. Adds to `told`. */
export function addIntroduction(draft: ReadDraft, introduced: readonly ToldAct[], told: ToldAct[]): void {
  const { text } = draft.page;
  const byKey = new Map<string, ToldAct[]>();
  const put = (act: ToldAct) => {
    for (const key of [act.type, `${act.type} ${act.date}`]) {
      const list = byKey.get(key);
      if (!list) byKey.set(key, [act]);
      else if (list.length < RECENT) list.push(act);
    }
  };
  for (const act of told) put(act);
  for (const act of introduced) {
    const { type, date } = act;
    const sameDay = byKey.get(`${type} ${date}`) ?? [];
    const near = date === null ? (byKey.get(type) ?? []) : [...sameDay, ...(byKey.get(`${type} null`) ?? [])];
    const candidates = near.filter((other) => !isApart(other, act));
    const ranked = candidates
      .map((other) => ({ other, alike: alikeness(text, act, other) }))
      .sort((a, b) => b.alike - a.alike || Number(b.other.date === act.date) - Number(a.other.date === act.date));
    const best = ranked[0];
    const isSure = best && (ranked.length === 1 || best.alike > 0);
    if (best && isSure) {
      addPlace(best.other, act.evidence);
      best.other.date ??= act.date;
      if (!best.other.outcome.length) best.other.outcome = act.outcome;
      best.other.vote ??= act.vote;
    } else if (act.date !== null) {
      told.push(act);
      put(act);
    }
  }
}
