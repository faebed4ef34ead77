// A text in, the words out that tell its themes and where a deadline, a recurrence or a report may stand: one walk for all.
import { firstFrom, type Span } from '../../text/index.ts';
import { makeLexicon } from '../makers/lexicon.ts';
import { THEME_WORDS } from './themes.ts';

/** What a word is a cue of. */
export type CueKind = 'theme' | 'deadline' | 'unit' | 'recurrence' | 'report';

/** A word at a place; `theme` is set for the cues of a theme. */
export interface Cue extends Span {
  readonly kind: CueKind;
  readonly theme: string | null;
}

const DEADLINES = [
  'no later than',
  'not later than',
  'no more than',
  'not more than',
  'ending',
  'terminating',
  'expiring',
  'through',
  'on or before',
  'before',
  'prior to',
  'in advance of',
  'until',
  'till',
  'by',
  'within',
  'as soon as',
  'at the end of',
  'at the conclusion of',
  'at the completion of',
  'upon',
  'following',
  'after',
  'ahead of',
  'on this date',
  'on that date',
  'on that day',
];
const UNITS = ['hour', 'hours', 'day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years'];
const RECURRENCES = [
  ...['every', 'each', 'interval', 'intervals', 'basis', 'daily', 'weekly', 'biweekly', 'bi-weekly', 'fortnightly', 'monthly'],
  ...[
    'bimonthly',
    'bi-monthly',
    'quarterly',
    'biannual',
    'biannually',
    'bi-annual',
    'bi-annually',
    'semi-annual',
    'semi-annually',
  ],
  ...[
    'semiannual',
    'semiannually',
    'half-yearly',
    'yearly',
    'annual',
    'annually',
    'biennial',
    'biennially',
    'regular',
    'regularly',
  ],
  ...['periodic', 'periodically', 'from time to time', 'once', 'twice', 'three times', 'four times', 'six-monthly'],
];
const REPORTS = [
  ...['report', 'reports', 'reporting', 'brief', 'briefs', 'inform', 'informs', 'apprise', 'notify', 'advise', 'update', 'alert'],
  ...[
    'keep',
    'keeps',
    'keeping',
    'submit',
    'submits',
    'submitting',
    'present',
    'provide',
    'providing',
    'transmit',
    'transmitting',
  ],
  ...[
    'communicate',
    'communicating',
    'forward',
    'forwarding',
    'convey',
    'furnish',
    'supply',
    'make',
    'deliver',
    'prepare',
    'produce',
  ],
  ...['issue', 'give', 'circulate', 'offer', 'include', 'included', 'reflect', 'reflected', 'address', 'incorporate', 'describe'],
  ...[
    'cover',
    'indicate',
    'assess',
    'set out',
    'outline',
    'bring',
    'presenting',
    'preparing',
    'conduct',
    'informed',
    'consult',
    'briefing',
    'briefings',
  ],
];

type Sort = Pick<Cue, 'kind' | 'theme'>;
const CUES = makeLexicon<Sort>(cueSpellings(), { words: true });

// human rights → human rights, Human rights, human Rights, Human Rights, HUMAN RIGHTS
// chapter viii → ..., Chapter VIII      peace agreement → ..., Peace AGreement: a shift key held too long (resolution 850 (1993))
function spellingsOf(phrase: string): readonly string[] {
  let begun = [''];
  const pieces = phrase.split(/(?<=[ /-])/);
  for (const piece of pieces) {
    const spellings = [piece, piece[0]!.toUpperCase() + piece.slice(1)];
    if (/^[ivx]+ ?$/.test(piece)) spellings.push(piece.toUpperCase());
    else if (pieces.length < 4 && piece.length > 4) spellings.push(piece.slice(0, 2).toUpperCase() + piece.slice(2));
    begun = begun.flatMap((head) => spellings.map((tail) => head + tail));
  }
  return [...begun, phrase.toUpperCase()];
}

function* cueSpellings(): Generator<[string, Sort]> {
  for (const [theme, words] of Object.entries(THEME_WORDS)) yield* spelt(words, { kind: 'theme', theme });
  yield* spelt(DEADLINES, { kind: 'deadline', theme: null });
  yield* spelt(UNITS, { kind: 'unit', theme: null });
  yield* spelt(RECURRENCES, { kind: 'recurrence', theme: null });
  yield* spelt(REPORTS, { kind: 'report', theme: null });
}

function* spelt(phrases: readonly string[], sort: Sort): Generator<[string, Sort]> {
  for (const phrase of phrases) for (const spelling of spellingsOf(phrase)) yield [spelling, sort];
}

/** The cues of a text, to be asked for by place. */
export interface Cues {
  /** The cues that begin inside a span, in their order. */
  within(span: Span): readonly Cue[];
}

/** Finds every cue of a text. */
export function cuesOf(text: string): Cues {
  const all: Cue[] = [];
  CUES.each(text, ({ start, end, value: { kind, theme } }) => all.push({ start, end, kind, theme }));
  return {
    within(span) {
      const from = firstFrom(all, span.start);
      return all.slice(from, firstFrom(all, span.end));
    },
  };
}
