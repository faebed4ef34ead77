// A month in, every day of it with what falls on it out; the same as a list, and as feeds one's own calendar follows.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { addressOf } from '../api/client.ts';
import { answerOf, definitions, fitting, type Question, rowsOf, textOf } from '../api/questions.ts';
import { useDay } from '../frame/day.ts';
import { Entries, type Entry, Month } from '../parts/month.tsx';
import { Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';
import { dayAfter, daysBetween, useFormats } from '../words/locale.ts';

// The questions whose days stand in the calendar; what the server does not know is left out.
const SOURCES = ['due', 'mandates-ending', 'consultations'] as const;

const monthAfter = (month: string, months: number): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
};

/** The calendar. `month` and `as` (month, quarter, list) of the address say what is shown. */
export function CalendarView() {
  const { say } = useWords();
  const { month: chosen, as = 'month' } = useSearch({ strict: false }) as Record<string, string>;
  const { month: monthName } = useFormats();
  const day = useDay();
  const { data, error } = useQuery(definitions);
  if (error) return <Failure error={error} />;
  if (!data || !day) return <Loading />;
  const first = /^\d{4}-\d{2}$/.test(chosen ?? '') ? chosen! : day.day.slice(0, 7);
  const months = as === 'quarter' ? [first, monthAfter(first, 1), monthAfter(first, 2)] : [first];
  const sources = SOURCES.flatMap((name) => data.find((one) => one.name === name && one.calendar) ?? []);
  return (
    <View title={`${say('nav.calendar')}: ${monthName(first)}`} isWide>
      <nav className="calendar-nav" aria-label={say('calendar.nav')}>
        <Link to="." search={(old: object) => ({ ...old, month: monthAfter(first, -months.length) })}>
          {say('calendar.before')}
        </Link>
        <Link to="." search={(old: object) => ({ ...old, month: monthAfter(first, months.length) })}>
          {say('calendar.after')}
        </Link>
        <span className="calendar-as">
          {(['month', 'quarter', 'list'] as const).map((one) => (
            <Link key={one} to="." search={(old: object) => ({ ...old, as: one })} aria-current={as === one ? 'true' : undefined}>
              {say(`calendar.${one}`)}
            </Link>
          ))}
        </span>
      </nav>
      <Days sources={sources} months={months} day={day.day} isList={as === 'list'} />
      <Subscribe sources={sources} day={day.day} />
    </View>
  );
}

interface DaysParts {
  readonly sources: readonly Question[];
  readonly months: readonly string[];
  readonly day: string;
  readonly isList: boolean;
}

// What is in the future of the day of the view is asked of that day; months before it are asked as of their own first day.
function Days({ sources, months, day, isList }: DaysParts) {
  const begin = `${months[0]}-01`;
  const on = begin > day ? day : begin;
  const end = dayAfter(`${monthAfter(months.at(-1)!, 1)}-01`, -1);
  const within = daysBetween(on, end);
  const [first, second, third] = [
    useEntries(sources[0], on, within),
    useEntries(sources[1], on, within),
    useEntries(sources[2], on, within),
  ];
  const states = [first, second, third];
  const failed = states.find(({ error }) => error);
  if (failed?.error) return <Failure error={failed.error} />;
  if (states.some(({ isLoading }) => isLoading)) return <Loading />;
  const entries = states
    .flatMap((one) => one.entries)
    .filter((entry) => entry.day >= begin && entry.day <= end)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  if (isList) return <Entries entries={entries} />;
  return months.map((month) => (
    <Month key={month} month={month} day={day} entries={entries.filter((entry) => entry.day.startsWith(month))} />
  ));
}

function useEntries(
  question: Question | undefined,
  on: string,
  within: number,
): { entries: Entry[]; isLoading: boolean; error: Error | null } {
  const values = question ? fitting(question, { on, within }) : {};
  const { data, error, isLoading } = useInfiniteQuery({
    ...answerOf(question?.name ?? '', values, 1000),
    enabled: question !== undefined,
  });
  const key = question?.calendar?.day;
  const entries = rowsOf(data).flatMap((row) =>
    question && key && textOf(row[key]) ? [{ day: textOf(row[key]), question, row }] : [],
  );
  return { entries, isLoading, error };
}

// A feed is the question itself in another form: it holds the day it was asked for.
function Subscribe({ sources, day }: { readonly sources: readonly Question[]; readonly day: string }) {
  const { say, served } = useWords();
  return (
    <section className="subscribe">
      <h2>{say('calendar.subscribe')}</h2>
      <p>{say('calendar.subscribe.how')}</p>
      <ul>
        {sources.map((question) => (
          <li key={question.name}>
            <a
              href={addressOf(`/questions/${question.name}`, {
                ...fitting(question, { on: day, within: 366 }),
                form: 'ics',
                limit: 1000,
              })}
            >
              {served(question.sentence)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
