// The verbs of words.ts in, a finder of all their forms out.
import type { Force } from '../../facts/index.ts';
import { makeLexicon } from '../makers/lexicon.ts';
import { inflect, type Mood } from './inflection.ts';
import { ATTITUDES, VERBS } from './words.ts';

// ---- data and pattern ----

/** A form of a verb or an attitude: which verb, with what force, in which mood. */
export interface Word {
  readonly base: string;
  readonly force: Force;
  readonly mood: Mood | 'attitude';
}

/** Past participles that differ from the past form. */
export const PARTICIPLES_OF_IRREGULARS: Readonly<Record<string, string>> = {
  taken: 'took',
  borne: 'bore',
  drawn: 'drew',
  given: 'gave',
};

/** Finds the forms of all verbs and attitudes, the longest phrase at each place. */
export const FORMS = makeLexicon<Word>(formsOfAll(), { words: true });

/** The past forms: "decided". */
export const PAST = new Map<string, Word>([...formsOfAll()].filter(([, word]) => word.mood === 'past'));

/** The base forms: "decide". */
export const BASES = new Map<string, Word>([...formsOfAll()].filter(([, word]) => word.mood === 'base'));

// ---- function ----

function* formsOfAll(): Generator<[string, Word]> {
  for (const [force, adjectives] of Object.entries(ATTITUDES) as [Force, readonly string[]][]) {
    for (const base of adjectives) {
      yield [base, { base, force, mood: 'attitude' }];
      yield [capital(base), { base, force, mood: 'attitude' }];
    }
  }
  for (const [force, phrases] of Object.entries(VERBS) as [Force, readonly string[]][]) {
    for (const base of phrases) {
      for (const [form, mood] of inflect(base)) {
        yield [form, { base, force, mood }];
        yield [capital(form), { base, force, mood }];
        if (mood === 'finite') yield [form.toUpperCase(), { base, force, mood }];
      }
    }
  }
  for (const form of ['having', 'Having']) yield [form, { base: 'have', force: 'notes', mood: 'participle' }];
  for (const form of ['will', 'shall', 'intends to']) yield [form, { base: 'will', force: 'intends', mood: 'finite' }];
  for (const form of ['has', 'have']) yield [form, { base: 'has', force: 'notes', mood: 'finite' }];
  for (const form of ['continues', 'Continues']) yield [form, { base: 'continue', force: 'expresses', mood: 'finite' }];
  yield ['Continuing', { base: 'continue', force: 'expresses', mood: 'participle' }];
}

function capital(form: string): string {
  return form[0]!.toUpperCase() + form.slice(1);
}
