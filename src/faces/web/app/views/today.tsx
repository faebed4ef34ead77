// A day in, what is late, due, ending, to be consulted on and new out: each with for whom, since when and on what evidence.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { definitions, fitting, type Question } from '../api/questions.ts';
import { TODAY } from '../asks/parts.ts';
import { useDay, type ViewDay } from '../frame/day.ts';
import { Panel } from '../parts/panel.tsx';
import { Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { type Key, useWords } from '../words/index.ts';
import { dayAfter, useFormats } from '../words/locale.ts';

// What each question of the day is called, and what it says when there is nothing.
const TITLES: Readonly<Record<(typeof TODAY)[number]['question'], readonly [title: Key, none: Key]>> = {
  overdue: ['today.late', 'today.late.none'],
  due: ['today.due', 'today.due.none'],
  'mandates-ending': ['today.ending', 'today.ending.none'],
  consultations: ['today.consultations', 'today.consultations.none'],
  documents: ['today.new', 'today.new.none'],
};

const OLD = 30; // days: from then on the start page says how far the register reaches

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
        {TODAY.map(({ question, values }) => {
          const [title, none] = TITLES[question];
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
  if (day.why === 'today')
    return (
      <>
        {long(day.day)}
        {day.newest && dayAfter(day.newest, OLD) < day.today && (
          <>
            {' · '}
            {say('today.old', { day: long(day.newest) })}{' '}
            <Link to="/" search={{ on: day.newest }}>
              {say('today.see', { day: long(day.newest) })}
            </Link>
          </>
        )}
      </>
    );
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
