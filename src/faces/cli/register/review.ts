// A wish of `seized review` in, the word kept and told out.
import { type Addition, add, anonymise, type Database, review, undo, wordsSaid } from '../../../register/index.ts';
import { UsageError } from '../options.ts';
import { openKept } from './place.ts';

/** What was asked for; what a wish does not need is undefined. */
export interface ReviewWish {
  readonly action: 'accept' | 'correct' | 'reject' | 'add' | 'undo' | 'export' | 'anonymise';
  /** The subject, the kind of what is added, or the number of a word. */
  readonly about: string;
  readonly data: string | undefined;
  readonly who: string;
  readonly why: string;
  readonly field: string | undefined;
  readonly value: string | undefined;
  readonly document: string | undefined;
  readonly language: string | undefined;
  readonly quote: string | undefined;
  readonly commitment: string | undefined;
  readonly name: string | undefined;
  readonly word: string | undefined;
  readonly set: readonly string[];
}

const PAGE = 1000;
const NUMBERS = new Set(['meeting', 'occurrence']);

/** Does it; gives the exit status. */
export async function runReview(wish: ReviewWish): Promise<number> {
  const db = await openKept(wish.data);
  try {
    await DOERS[wish.action](db, wish);
    return 0;
  } finally {
    await db.close();
  }
}

const DOERS: Readonly<Record<ReviewWish['action'], (db: Database, wish: ReviewWish) => Promise<void>>> = {
  accept: say,
  reject: say,
  correct: say,
  add: async (db, { about, who, why, document, language, quote, commitment, set }) => {
    if (!document) throw new UsageError('Name the document with --document.');
    const values = Object.fromEntries(set.map(fieldOf));
    const added = await add(
      db,
      { what: about as Addition['what'], document, language, quote, commitment, values, who, why },
      new Date(),
    );
    tell(`${added.subject}\n${kept(added.review)}`);
  },
  undo: async (db, { about, who, why }) => {
    const id = numberOf(about);
    await undo(db, id, who, why, new Date());
    tell(`word ${id} is taken back: what the machine and the other words say holds again\n`);
  },
  export: async (db) => {
    for (let after = 0; ; ) {
      const words = await wordsSaid(db, after, PAGE);
      for (const word of words) tell(`${JSON.stringify(word)}\n`);
      if (words.length < PAGE) return;
      after = words.at(-1)!.id;
    }
  },
  anonymise: async (db, { name, word, who, why }) => {
    if ((name === undefined) === (word === undefined)) throw new UsageError('Name either --name NAME or --word NUMBER.');
    const personal = name === undefined ? { review: numberOf(word!) } : { who: name };
    const { entries, reviews } = await anonymise(db, personal, who, why, new Date());
    tell(`taken out of ${entries} entries of the audit chain and ${reviews} words; backups made before still have it\n`);
  },
};

async function say(db: Database, { action, about, field, value, who, why }: ReviewWish): Promise<void> {
  const said = action as 'accept' | 'correct' | 'reject';
  if (said === 'correct' && (!field || value === undefined)) throw new UsageError('A correction names --field and --value.');
  const correction = said === 'correct' ? { field, value: corrected(field!, value!) } : {};
  tell(kept(await review(db, { subject: about, action: said, ...correction, who, why }, new Date())));
}

const kept = (id: number): string => `kept as word ${id}; take it back with: seized review undo ${id} --why ...\n`;

const tell = (text: string): void => void process.stdout.write(text);

//   due=2014-01-21,2014-07-21 → ["2014-01-21", "2014-07-21"]   until=none → null   meeting=6903 → 6903
function corrected(field: string, value: string): unknown {
  if (value === 'none') return field === 'due' ? [] : null;
  if (field === 'due') return value.split(',').map((day) => day.trim());
  return NUMBERS.has(field) && /^\d{1,9}$/.test(value) ? Number(value) : value;
}

function fieldOf(set: string): [string, unknown] {
  const at = set.indexOf('=');
  if (at <= 0) throw new UsageError(`--set takes NAME=VALUE, not "${set}".`);
  const field = set.slice(0, at);
  return [field, corrected(field, set.slice(at + 1))];
}

function numberOf(typed: string): number {
  if (!/^\d{1,15}$/.test(typed)) throw new UsageError(`A word has a number, not "${typed}".`);
  return Number(typed);
}
