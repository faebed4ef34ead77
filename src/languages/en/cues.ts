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

const cue = (kind: CueKind, theme: string | null = null) => ({ kind, theme });
const CUES = makeLexicon<{ readonly kind: CueKind; readonly theme: string | null }>(
  [
    ...Object.entries(THEME_WORDS).flatMap(([theme, words]) => words.map((word) => [word, cue('theme', theme)] as const)),
    ...DEADLINES.map((word) => [word, cue('deadline')] as const),
    ...UNITS.map((word) => [word, cue('unit')] as const),
    ...RECURRENCES.map((word) => [word, cue('recurrence')] as const),
    ...REPORTS.map((word) => [word, cue('report')] as const),
  ],
  { words: true },
);

/** The cues of a text, to be asked for by place. */
export interface Cues {
  /** The cues that begin inside a span, in their order. */
  within(span: Span): readonly Cue[];
}

/** Finds every cue of a text. */
export function cuesOf(text: string): Cues {
  const all = CUES.find(text.toLowerCase()).map(({ start, end, value }): Cue => ({ start, end, ...value }));
  return {
    within(span) {
      const from = firstFrom(all, span.start);
      return all.slice(from, firstFrom(all, span.end));
    },
  };
}
