// A day in, what is late, due, ending, to be consulted on and new out: each with for whom, since when and on what evidence.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Values } from '../api/client.ts';
import { definitions, fitting, type Question } from '../api/questions.ts';
import { useDay, type ViewDay } from '../frame/day.ts';
import { Panel } from '../parts/panel.tsx';
import { Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { type Key, useWords } from '../words/index.ts';
import { dayAfter, useFormats } from '../words/locale.ts';

const AHEAD = 60;
const BACK = 90;

// What makes a day: a question of the register each, and what it says when there is nothing. Those it does not know are left out.
const PANELS: readonly {
  readonly question: string;
  readonly title: Key;
  readonly none: Key;
  readonly values: (day: string) => Values;
}[] = [
  { question: 'overdue', title: 'today.late', none: 'today.late.none', values: (on) => ({ on }) },
  { question: 'due', title: 'today.due', none: 'today.due.none', values: (on) => ({ on, within: AHEAD }) },
  { question: 'mandates-ending', title: 'today.ending', none: 'today.ending.none', values: (on) => ({ on, within: 180 }) },
  {
    question: 'consultations',
    title: 'today.consultations',
    none: 'today.consultations.none',
    values: (on) => ({ on, within: 90 }),
  },
  { question: 'documents', title: 'today.new', none: 'today.new.none', values: (on) => ({ from: dayAfter(on, -BACK), to: on }) },
];

/** The start page. */
export function TodayView() {
  const { say } = useWords();
  const { long } = useFormats();
  const day = useDay();
  const { data, error, isPending, refetch } = useQuery(definitions);
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (isPending || !day) return <Loading />;
  return (
    <View
      title={day.why === 'today' ? say('today.title') : say('today.title.day', { day: long(day.day) })}
      lead={<DayNote day={day} />}
    >
      <div className="panels">
        {PANELS.map(({ question, title, none, values }) => {
          const definition = data.find((one: Question) => one.name === question);
          return (
            definition && (
              <Panel
                key={question}
                question={definition}
                title={say(title)}
                none={say(none)}
                values={fitting(definition, values(day.day))}
                day={day.day}
              />
            )
          );
        })}
      </div>
    </View>
  );
}

function DayNote({ day }: { readonly day: ViewDay }) {
  const { say } = useWords();
  const { long } = useFormats();
  if (day.why === 'today') return <>{long(day.day)}</>;
  if (day.why === 'newest')
    return (
      <>
        {say('today.newest', { day: long(day.day) })}{' '}
        <Link to="/" search={{ on: day.today }}>
          {say('today.see', { day: long(day.today) })}
        </Link>
      </>
    );
  return (
    <Link to="/" search={{ on: undefined }}>
      {say('today.back')}
    </Link>
  );
}
