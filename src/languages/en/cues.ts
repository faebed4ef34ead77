// A text in, the words out that tell its themes and where a deadline, a recurrence or a report may stand: one walk for all.
import { firstFrom } from '../../text/index.ts';
import { type Hit, makeLexicon } from '../makers/lexicon.ts';
import { FORM_WORDS, formsOf } from './reporting.ts';
import { SPEEDS } from './speeds.ts';
import { OF_NO_THEME } from './themeless.ts';
import { THEME_WORDS } from './themes.ts';

/** What a word is a cue of. A part of a report is said in asking for one, but asks for none itself: "furnishing". */
export type CueKind = 'theme' | 'deadline' | 'unit' | 'recurrence' | 'report' | 'report part' | 'duty';

/** What the table of cues tells of a phrase. */
interface Sort {
  readonly kind: CueKind;
  /** Set for the cues of a theme. */
  readonly theme: string | null;
  /** In small letters. */
  readonly phrase: string;
  /** The forms of reporting.ts that may be there. */
  readonly forms: number;
}

/** A word at a place. */
export type Cue = Hit<Sort>;

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
  ...SPEEDS.map((speed) => `as ${speed} as`),
  'at the earliest',
  'at an early date',
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
  ...[
    'report',
    'reports',
    'reporting',
    'brief',
    'briefs',
    'inform',
    'informs',
    'apprise',
    'notify',
    'advise',
    'update',
    'updates',
    'alert',
  ],
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

const DUTIES = ['obliged', 'obligated', 'obligation', 'obligations', 'required', 'bound', 'duty'];

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
  for (const [theme, words] of Object.entries(THEME_WORDS)) yield* spelt(words, 'theme', theme);
  yield* spelt(OF_NO_THEME, 'theme');
  yield* spelt(DEADLINES, 'deadline');
  yield* spelt(UNITS, 'unit');
  yield* spelt(RECURRENCES, 'recurrence');
  yield* spelt(REPORTS, 'report');
  yield* spelt(FORM_WORDS, 'report part');
  yield* spelt(DUTIES, 'duty');
}

function* spelt(phrases: Iterable<string>, kind: CueKind, theme: string | null = null): Generator<[string, Sort]> {
  for (const phrase of phrases) {
    const sort: Sort = { kind, theme, phrase, forms: formsOf(phrase) };
    for (const spelling of spellingsOf(phrase)) yield [spelling, sort];
  }
}

/** What the cues of some words tell. */
export interface Told {
  readonly themes: readonly string[];
  /** Where a deadline may begin, and the units of time. */
  readonly times: readonly Cue[];
  readonly recurrences: readonly Cue[];
  readonly saysReport: boolean;
  /** The forms of reporting.ts that may be there. */
  readonly forms: number;
  /** Whether the words tell of a duty. */
  readonly saysDuty: boolean;
}

/** The cues of a text, to be asked for by place. */
export interface Cues {
  /** What the cues tell that begin between two places. */
  within(start: number, end: number): Told;
}

function toldBy(all: readonly Cue[], start: number, end: number): Told {
  const themes: string[] = [];
  const times: Cue[] = [];
  const recurrences: Cue[] = [];
  let saysReport = false;
  let saysDuty = false;
  let forms = 0;
  for (let i = firstFrom(all, start); i < all.length && all[i]!.start < end; i++) {
    const cue = all[i]!;
    const { kind, theme } = cue.value;
    forms |= cue.value.forms;
    if (theme !== null) {
      if (!themes.includes(theme)) themes.push(theme);
    } else if (kind === 'deadline' || kind === 'unit') times.push(cue);
    else if (kind === 'recurrence') recurrences.push(cue);
    else if (kind === 'report') saysReport = true;
    else if (kind === 'duty') saysDuty = true;
  }
  return { themes, times, recurrences, saysReport, forms, saysDuty };
}

/** Finds every cue of a text. */
export function cuesOf(text: string): Cues {
  const all = CUES.find(text);
  return { within: (start, end) => toldBy(all, start, end) };
}
