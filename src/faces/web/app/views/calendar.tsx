// A month in, every day of it with what falls on it out; the same as a list, and as feeds one's own calendar follows.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { addressOf, type Values } from '../api/client.ts';
import { answerOf, definitions, fitting, type Question, rowsOf, textOf } from '../api/questions.ts';
import { monthAfter } from '../asks/days.ts';
import { CALENDAR, calendarSpan, WHOLE } from '../asks/parts.ts';
import { useDay } from '../frame/day.ts';
import { Entries, type Entry, Month } from '../parts/month.tsx';
import { Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';
import { useFormats } from '../words/locale.ts';

/** The calendar. `month` and `as` (month, quarter, list) of the address say what is shown. */
export function CalendarView() {
  const { say } = useWords();
  const { month: chosen, as = 'month' } = useSearch({ strict: false }) as Record<string, string>;
  const { month: monthName } = useFormats();
  const day = useDay();
  const { data, error } = useQuery(definitions);
  if (error) return <Failure error={error} />;
  if (!data || !day) return <Loading />;
  const span = calendarSpan(chosen, as, day.day);
  const { months } = span;
  const first = months[0]!;
  const sources = CALENDAR.flatMap((name) => data.find((one) => one.name === name && one.calendar) ?? []);
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
      <Days sources={sources} span={span} day={day.day} isList={as === 'list'} />
      <Subscribe sources={sources} day={day.day} />
    </View>
  );
}

interface DaysParts {
  readonly sources: readonly Question[];
  readonly span: ReturnType<typeof calendarSpan>;
  readonly day: string;
  readonly isList: boolean;
}

function Days({ sources, span: { months, begin, end, values }, day, isList }: DaysParts) {
  const [first, second, third] = [useEntries(sources[0], values), useEntries(sources[1], values), useEntries(sources[2], values)];
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

function useEntries(question: Question | undefined, span: Values): { entries: Entry[]; isLoading: boolean; error: Error | null } {
  const values = question ? fitting(question, span) : {};
  const { data, error, isLoading } = useInfiniteQuery({
    ...answerOf(question?.name ?? '', values, WHOLE),
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
