// The words of an agenda item or the name of a mission in, the States that they name out.
import bodies from '../../../data/bodies.json' with { type: 'json' };

/** A State by its short official English name, with its code of three letters (ISO 3166-1 alpha-3). */
export interface NamedState {
  readonly name: string;
  readonly code: string;
}

const CODED = /^state:([a-z]{3})$/;
const HAN = /\p{Script=Han}/u;
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

const byForm = new Map<string, NamedState>();
for (const { id, name, names } of bodies) {
  const code = CODED.exec(id)?.[1]?.toUpperCase();
  if (!code) continue;
  const state = { name, code };
  for (const form of [...names.en, ...(names.zh ?? [])]) if (!byForm.has(form)) byForm.set(form, state);
}

// The longest form that fits is meant: Guinea-Bissau, not Guinea; a Latin form stands alone, a Chinese one anywhere.
const forms = [...byForm.keys()].sort((a, b) => b.length - a.length);
const patternOf = (some: readonly string[]): string => some.map((form) => form.replace(SPECIAL, '\\$&')).join('|');
const LATIN = patternOf(forms.filter((form) => !HAN.test(form)));
const CHINESE = patternOf(forms.filter((form) => HAN.test(form)));
const STATE = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${LATIN})(?![\\p{L}\\p{N}-])|${CHINESE}`, 'gu');

const MOST_KNOWN = 10_000;
const known = new Map<string, readonly NamedState[]>(); // the same agenda items come again and again

/** Gives the States that words name, each once, in their order: "The situation between Iraq and Kuwait" names both. */
export function statesNamedIn(words: string): readonly NamedState[] {
  const found = known.get(words) ?? [...new Set([...words.matchAll(STATE)].flatMap(([form]) => byForm.get(form) ?? []))];
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(words, found);
  return found;
}
