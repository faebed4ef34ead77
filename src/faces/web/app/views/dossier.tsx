// A name in the address in, its dossier out: what the register's questions say of an actor or of a situation, each with its evidence.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { definitions, fitting } from '../api/questions.ts';
import { ACTOR, type Part, SITUATION } from '../asks/parts.ts';
import { useDay } from '../frame/day.ts';
import { AnswerTable } from '../parts/answer.tsx';
import { FiledBy } from '../parts/filings/filed-by.tsx';
import { Follow } from '../parts/notices/follow.tsx';
import { Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';

/** A situation: what comes up, its documents, its meetings, what was recommended, who does what there. */
export const SituationView = () => <Dossier about="matter" parts={SITUATION} />;

/** An actor: what it owes, did, was asked and filed. */
export const ActorView = () => <Dossier about="actor" parts={ACTOR} />;

function Dossier({ about, parts }: { readonly about: 'actor' | 'matter'; readonly parts: readonly Part[] }) {
  const { _splat: name = '' } = useParams({ strict: false }) as { _splat?: string };
  const { say, served } = useWords();
  const day = useDay();
  const { data, error, isPending, refetch } = useQuery(definitions);
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (isPending || !day) return <Loading />;
  return (
    <View title={served(name)} tools={<Follow about={about} subject={name} />} isWide>
      {parts.map(({ question, title, values }) => {
        const definition = data.find((one) => one.name === question);
        return (
          definition && (
            <section key={title ?? question} className="dossier-part">
              <h2>{title ? say(title) : served(definition.sentence)}</h2>
              <AnswerTable
                question={definition}
                values={fitting(definition, values(day.day, name))}
                empty={<p className="none">{say('dossier.none')}</p>}
              />
            </section>
          )
        );
      })}
      {about === 'actor' && (
        <section className="dossier-part">
          <h2>{say('dossier.filed')}</h2>
          <FiledBy name={name} />
        </section>
      )}
    </View>
  );
}
