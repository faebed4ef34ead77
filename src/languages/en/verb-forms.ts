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
  /** As it is printed within a sentence. */
  readonly form: string;
  /** Whether the form opens a phrase that says the verb: "will", "has", "having", "continues". */
  readonly isAuxiliary: boolean;
  /** Whether its object may tell another force: "reiterates its demand", "extends its thanks". */
  readonly isOfObject: boolean;
}

const AUXILIARIES = new Set(['will', 'has', 'have', 'continue']);

const OF_OBJECT =
  /^(?:express|reiterat|repeat|renew|restat|declar|state|announc|affirm|reaffirm|reconfirm|stress|emphasi|underscor|underlin|(?:extend|agree)$)/;

/** Past participles that differ from the past form. */
export const PARTICIPLES_OF_IRREGULARS: ReadonlyMap<string, string> = new Map([
  ['taken', 'took'],
  ['borne', 'bore'],
  ['drawn', 'drew'],
  ['given', 'gave'],
]);

/** Finds the forms of all verbs and attitudes, the longest phrase at each place. */
export const FORMS = makeLexicon<Word>(formsOfAll(), { words: true });

/** The past forms: "decided". */
export const PAST = new Map<string, Word>([...formsOfAll()].filter(([, word]) => word.mood === 'past'));

/** The base forms: "decide". */
export const BASES = new Map<string, Word>([...formsOfAll()].filter(([, word]) => word.mood === 'base'));

// ---- function ----

function wordOf(form: string, base: string, force: Force, mood: Word['mood']): Word {
  return { base, force, mood, form, isAuxiliary: AUXILIARIES.has(base), isOfObject: OF_OBJECT.test(base) };
}

// Forms with and without a capital.
function* spelt(word: Word): Generator<[string, Word]> {
  yield [word.form, word];
  yield [capital(word.form), word];
}

function* formsOfAll(): Generator<[string, Word]> {
  for (const [force, adjectives] of Object.entries(ATTITUDES) as [Force, readonly string[]][]) {
    for (const base of adjectives) yield* spelt(wordOf(base, base, force, 'attitude'));
  }
  for (const [force, phrases] of Object.entries(VERBS) as [Force, readonly string[]][]) {
    for (const base of phrases) {
      for (const [form, mood] of inflect(base)) {
        const word = wordOf(form, base, force, mood);
        yield* spelt(word);
        if (mood === 'finite') yield [form.toUpperCase(), word];
      }
    }
  }
  yield* spelt(wordOf('having', 'have', 'notes', 'participle'));
  for (const form of ['will', 'shall', 'intends to']) yield [form, wordOf(form, 'will', 'intends', 'finite')];
  for (const form of ['has', 'have']) yield [form, wordOf(form, 'has', 'notes', 'finite')];
  yield* spelt(wordOf('continues', 'continue', 'expresses', 'finite'));
  yield ['Continuing', wordOf('continuing', 'continue', 'expresses', 'participle')];
}

function capital(form: string): string {
  return form[0]!.toUpperCase() + form.slice(1);
}
