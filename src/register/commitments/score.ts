// What speaks for and against a report answering a request in, a score and its reasons out. The weights are published in docs/register.md.
import type { Answer } from '../../languages/index.ts';
import type { Bond } from '../lists/matters.ts';
import type { Medium } from './reports.ts';

/** From here on a match counts; from `PROPOSED` on it is shown to a human; below it is not shown. */
export const COUNTS = 0.75;
export const PROPOSED = 0.45;

/** A report, letter or briefing that may answer a request. Days are ISO days. */
export interface Candidate {
  /** Day of the document that asks. */
  readonly asked: string;
  readonly medium: Medium;
  /** Day of the report; null when it is not printed. */
  readonly given: string | null;
  /** Whether the addressee is the report's author: by name, by a name that holds the other, by the office that speaks for the
   * addressee, by the request that set the author up, or unknown; `nobody`: unknown, and reports are seldom the addressee's. */
  readonly author: 'same' | 'akin' | 'voice' | 'founded' | 'unknown' | 'nobody';
  /** What the words say that the report answers: this paragraph, this document, another paragraph of it, another document, or nothing. */
  readonly named: 'paragraph' | 'document' | 'other paragraph' | 'other document' | null;
  /** The document that tells of the report cites the one that asks. */
  readonly isRecalled: boolean;
  readonly bond: Bond | null;
  /** Whether the index to proceedings files both under one subject; null when it lacks one of them. */
  readonly isFiledTogether: boolean | null;
  /** Nobody asked the same body for a report on the matter again before the report. */
  readonly isNewest: boolean;
  /** A later document took the request's place before the report. */
  readonly isSuperseded: boolean;
  readonly asks: Answer;
  /** Spoken words are asked for. */
  readonly isOral: boolean;
  /** Whether what is asked has a day. */
  readonly isDated: boolean;
  /** It is asked for at intervals. */
  readonly recurs: boolean;
  /** Days from the nearest due day to the report, negative when early; null when nothing is dated. */
  readonly daysFromDue: number | null;
  /** Nothing is dated, and the report came more than half a year after the request. */
  readonly isLate: boolean;
  /** Nothing is dated, and the report came within a week after the request: it was written before. */
  readonly isHasty: boolean;
  /** A report on the whole of the matter is asked for, not on one thing. */
  readonly isOnAll: boolean;
  /** The same document asks the author for a report that a report said to answer the document rather is. */
  readonly isBeside: boolean;
  /** Told of more than two months after it was given. */
  readonly isLateTold: boolean;
  /** What is asked waits for an event of which no day is known. */
  readonly isWaiting: boolean;
}

/** One reason with what it adds. */
export interface Reason {
  readonly why: string;
  readonly adds: number;
}

/** A score between 0 and 1 with the reasons that make it. */
export interface Score {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const AUTHOR = {
  same: { why: 'the addressee is the author', adds: 0.15 },
  akin: { why: "the addressee's name is part of the author's", adds: 0.1 },
  voice: { why: 'the author speaks for the addressee', adds: 0.1 },
  founded: { why: 'the request names the author', adds: 0.1 },
  unknown: { why: 'the author is not named', adds: 0 },
  nobody: { why: 'the author is not named', adds: -0.15 },
} as const;

const NAMED = {
  paragraph: { why: 'the report is said to answer this very paragraph', adds: 0.65 },
  document: { why: 'the report is said to answer this document', adds: 0.4 },
  'other paragraph': { why: 'the report is said to answer another paragraph of the document', adds: -0.35 },
  'other document': { why: 'the report is said to answer another document', adds: -0.25 },
} as const;

const BESIDE = { why: 'the report is said to answer this document, which asks for another report', adds: 0 } as const;

const BOND = {
  mission: { why: 'both are about the same mission', adds: 0.15 },
  agenda: { why: 'both belong to the same agenda item', adds: 0.1 },
  state: { why: 'both are about the same State', adds: 0.05 },
} as const;

const APART = { why: 'nothing shows that both are about one matter', adds: -0.1 } as const;

const FORGOTTEN = { why: 'the request is neither recalled nor the newest', adds: -0.1 } as const;

const ASKS = {
  report: { why: 'a report is asked for', adds: 0.15 },
  'in-report': { why: 'words in a report are asked for', adds: 0.05 },
  information: { why: 'information is asked for', adds: 0.05 },
  body: { why: 'the body that was to be set up reports', adds: 0.15 },
  review: { why: 'no report to the Council is asked for', adds: -0.3 },
  other: { why: 'no report to the Council is asked for', adds: -0.3 },
} as const;

// A letter may hold the report that was asked for; a briefing does not.
const NOT_IN_WRITING = {
  letter: { why: 'a report is asked for, and this is a letter', adds: -0.2 },
  briefing: { why: 'a report is asked for, and this is a briefing', adds: -0.3 },
} as const;
const SPOKEN = { why: 'spoken words are asked for, and this is a letter', adds: -0.1 } as const;
const ASKED = { why: 'information is asked for', adds: 0.15 } as const;
const UNDATED = { why: 'nothing is dated', adds: -0.2 } as const;

/** What is taken off when the words that tell of a report say that it is about something of which the request knows nothing. */
export const STRANGE: Reason = { why: 'it is about something that the document that asks does not name', adds: -0.25 };

/** What speaks for a meeting being the review or the decision that the Council had announced for a day, or where it heard what it had asked for. */
export const APT = {
  item: { why: 'the Council met on the same agenda item', adds: 0.5 },
  near: { why: 'within 15 days of the day', adds: 0.05 },
  chairs: { why: 'the Council heard the chairs of its subsidiary bodies', adds: 0.5 },
  speaks: { why: 'the item is a briefing by the addressee', adds: 0.25 },
  adopts: { why: 'it adopted a document that cites the announcement', adds: 0.25 },
  recalls: { why: 'it adopted a document that only recalls the announcement', adds: 0.15 },
} as const satisfies Readonly<Record<string, Reason>>;

/** What is taken off when another report answers the same day or the same single request better. */
export const ANSWERED: Reason = { why: 'another report answers this better', adds: -0.4 };

/** What is taken off when another report of the same weeks may be the one that was due. */
export const RIVALLED: Reason = { why: 'another report of these weeks may be the one that was due', adds: -0.25 };

const total = (reasons: readonly Reason[]): number =>
  Math.round(
    Math.max(
      0,
      Math.min(
        1,
        reasons.reduce((sum, { adds }) => sum + adds, 0),
      ),
    ) * 100,
  ) / 100;

// The report before or after in a series is as near as a month and a half.
function timely(days: number, recurs: boolean): Reason {
  const away = days === 0 ? 'on a due day' : `${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} a due day`;
  return {
    why: away,
    adds: Math.abs(days) > 120 ? -0.25 : Math.abs(days) > 45 ? -0.15 : days > 21 || (recurs && days < -30) ? -0.05 : 0.2,
  };
}

// A report of which no words say what it answers, and that no day ties to the request.
function* loosely({ medium, asks, isOnAll, isWaiting, isHasty }: Candidate): Generator<Reason> {
  if (medium !== 'report') return;
  if (isHasty) yield { why: 'it came within a week, written before', adds: -0.25 };
  if (isWaiting) yield { why: 'an event was to come first', adds: -0.15 };
  else if (asks === 'information' || asks === 'in-report' || (asks === 'report' && !isOnAll))
    yield { why: 'one thing among others is asked for', adds: -0.15 };
}

// A body was to be set up, and the report is somebody else's; or the report names a paragraph in which nothing is said of a report.
function asksOf({ medium, asks, isOral, author, named, bond }: Candidate): Reason {
  if (medium !== 'report' && asks === 'report') return NOT_IN_WRITING[medium];
  if (medium !== 'report' && asks === 'information') return isOral && medium === 'letter' ? SPOKEN : ASKED;
  if (medium !== 'report' && named !== 'paragraph') return ASKS.other;
  if (asks === 'body' && author !== 'founded' && named !== 'document' && named !== 'paragraph') return ASKS.other;
  return (asks === 'other' || asks === 'review') && named === 'paragraph' && bond ? { ...ASKS.other, adds: -0.1 } : ASKS[asks];
}

/** Scores a candidate, between 0 and 1; a report older than the request scores 0. */
export function scoreOf(candidate: Candidate): Score {
  const { asked, given, named, bond, asks, isFiledTogether: filed, daysFromDue } = candidate;
  if (given !== null && given < asked) return { score: 0, reasons: [{ why: 'the report is older than the request', adds: 0 }] };
  const reasons: Reason[] = [
    AUTHOR[candidate.author],
    ...(named ? [candidate.isBeside && named === 'document' ? BESIDE : NAMED[named]] : []),
    ...(candidate.isRecalled ? [{ why: 'the document that tells of the report cites the request', adds: 0.1 }] : []),
    ...(bond ? [BOND[bond]] : named === null || named === 'other document' || asks === 'other' ? [APART] : []),
    ...(filed === true ? [{ why: 'the index to proceedings files both under one subject', adds: 0.1 }] : []),
    ...(filed === false ? [{ why: 'the index to proceedings files them apart', adds: -0.25 }] : []),
    ...(given === null && named !== 'paragraph' && named !== 'document'
      ? [{ why: 'the day of the report is not printed', adds: -0.15 }]
      : []),
    ...(candidate.isSuperseded ? [{ why: 'a later document had taken its place', adds: -0.2 }] : []),
    ...(candidate.isNewest ? [{ why: 'no later request comes between', adds: 0.2 }] : []),
    ...(candidate.isNewest || candidate.isRecalled || named ? [] : [FORGOTTEN]),
    asksOf(candidate),
    ...(candidate.medium === 'report' || candidate.isDated || named === 'paragraph' || named === 'document' ? [] : [UNDATED]),
    ...(candidate.isLate ? [{ why: 'more than half a year after the request', adds: -0.1 }] : []),
    ...(daysFromDue === null ? [] : [timely(daysFromDue, candidate.recurs)]),
    ...(daysFromDue !== null && Math.abs(daysFromDue) > 7 && candidate.isLateTold && !candidate.isRecalled && !named
      ? [{ why: 'it is told of months after, where the request is not recalled', adds: -0.15 }]
      : []),
    ...(candidate.isDated || named === 'paragraph' || (named === 'document' && !candidate.isBeside) ? [] : loosely(candidate)),
  ];
  return { score: total(reasons), reasons };
}

/** The same score with one more reason. */
export const withReason = ({ reasons }: Score, reason: Reason): Score => ({
  score: total([...reasons, reason]),
  reasons: [...reasons, reason],
});
