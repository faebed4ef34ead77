// The name of a mission in the address in, its authority out: the chain of its mandates up to the day, and what falls due before its end.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { definitions, fitting } from '../api/questions.ts';
import { MISSION } from '../asks/parts.ts';
import { useDay } from '../frame/day.ts';
import { AnswerTable } from '../parts/answer.tsx';
import { Follow } from '../parts/notices/follow.tsx';
import { Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';
import { useFormats } from '../words/locale.ts';

/** One mission. */
export function MissionView() {
  const { _splat: mission = '' } = useParams({ strict: false }) as { _splat?: string };
  const { say, served } = useWords();
  const { long } = useFormats();
  const day = useDay();
  const { data, error, isPending, refetch } = useQuery(definitions);
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (isPending || !day) return <Loading />;
  return (
    <View
      title={mission}
      lead={say('mission.lead', { day: long(day.day) })}
      tools={<Follow about="mission" subject={mission} />}
      isWide
    >
      {MISSION.map(({ question: name, values }) => {
        const question = data.find((one) => one.name === name);
        if (!question) return null;
        return (
          <section key={name} className="dossier-part">
            <h2>{served(question.sentence)}</h2>
            <AnswerTable
              question={question}
              values={fitting(question, values(day.day, mission))}
              empty={<p className="none">{say('dossier.none')}</p>}
            />
          </section>
        );
      })}
    </View>
  );
}
