// Two planned meetings and two more: the items that stand on both agendas, however they are put, and a day on which both can be held together.
import { z } from 'zod';
import type { Queries, Row } from '../../register/index.ts';
import { day, question } from '../question.ts';
import { filed } from './filed.ts';

interface Meeting extends Row {
  readonly filing: string;
  readonly title: string;
  readonly date: string;
  readonly window_from: string | null;
  readonly window_until: string | null;
  readonly participants: readonly string[];
  readonly agenda: readonly string[];
  readonly quote: string;
}

// Words that say nothing of what an item is about: "The situation in Exampleland" is "Exampleland".
const EMPTY =
  /^(?:the|an?|of|in|on|for|to|and|by|with|its|situation|question|item|matter|issue|report|reports|developments|concerning|regarding)$/;

/** What an item is about: its telling words, in order of the alphabet; two items with the same are one. */
export function subjectOf(item: string): string {
  const words =
    item
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !EMPTY.test(word));
  return [...new Set(telling.length ? telling : words)].sort().join(' ');
}

export const agendas = question({
  name: 'agendas',
  sentence: 'Which items stand on the agendas of two planned meetings?',
  parameters: z.object({ on: day }),
  columns: [
    { key: 'item', title: 'Item', type: 'text' },
    { key: 'first', title: 'Meeting', type: 'text' },
    { key: 'first_date', title: 'Date', type: 'day' },
    { key: 'second', title: 'And', type: 'text' },
    { key: 'second_date', title: 'Date', type: 'day' },
    { key: 'common', title: 'Common day', type: 'day' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['first_date', 'item', 'first_filing', 'second_filing'],
  // Two meetings with somebody in common that can be held on one day stand here also when they share no item.
  rows: async (db, { on }) => {
    const meetings = await meetingsFrom(db, on);
    return meetings.flatMap((first, i) => meetings.slice(i + 1).flatMap((second) => rowsOf(first, second)));
  },
});

const meetingsFrom = (db: Queries, on: string): Promise<Meeting[]> =>
  db.query<Meeting>(
    `select * from ${filed('meeting-planned', 'title text, date text, window_from text, window_until text, participants jsonb, agenda jsonb')} p
     where p.date >= $1 order by p.date, p.filing`,
    [on],
  );

function rowsOf(first: Meeting, second: Meeting): Row[] {
  const common = commonDay(first, second);
  const pair = {
    first: first.title,
    first_date: first.date,
    first_filing: first.filing,
    second: second.title,
    second_date: second.date,
    second_filing: second.filing,
    common,
    filings: [first.filing, second.filing],
    quote: `${first.quote}; ${second.quote}`,
  };
  const there = new Set(second.agenda.map(subjectOf));
  const shared = new Map(first.agenda.filter((item) => there.has(subjectOf(item))).map((item) => [subjectOf(item), item.trim()]));
  if (shared.size) return [...shared.values()].map((item) => ({ ...pair, item }));
  const known = new Set(first.participants.map((one) => one.trim().toLowerCase()));
  return common && second.participants.some((one) => known.has(one.trim().toLowerCase())) ? [{ ...pair, item: null }] : [];
}

// A day in the windows of both: that of the later meeting when the other can be moved there, else that of the earlier, else the first there is.
function commonDay(first: Meeting, second: Meeting): string | null {
  const from = [first, second].map(({ date, window_from }) => window_from ?? date).sort()[1]!;
  const to = [first, second].map(({ date, window_until }) => window_until ?? date).sort()[0]!;
  if (from > to) return null;
  return [second.date, first.date].find((one) => from <= one && one <= to) ?? from;
}
