// A name in the address in, its dossier out: what the register's questions say of an actor or of a situation, each with its evidence.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Values } from '../api/client.ts';
import { definitions, fitting } from '../api/questions.ts';
import { useDay } from '../frame/day.ts';
import { AnswerTable } from '../parts/answer.tsx';
import { Follow } from '../parts/notices/follow.tsx';
import { Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';

type Part = { readonly question: string; readonly values: (name: string, day: string) => Values };

// What a dossier is made of; a question that the server does not know is left out.
const ACTOR: readonly Part[] = [
  { question: 'overdue', values: (by, on) => ({ by, on }) },
  { question: 'due', values: (by, on) => ({ by, on, within: 180 }) },
  { question: 'commitments', values: (actor, on) => ({ actor, on }) },
  { question: 'asked-of', values: (actor, to) => ({ actor, to }) },
];

const SITUATION: readonly Part[] = [
  { question: 'documents', values: (matter, to) => ({ matter, to }) },
  { question: 'meetings', values: (matter, to) => ({ matter, to }) },
  { question: 'recommendations', values: (matter) => ({ matter }) },
  { question: 'partner-ledger', values: (situation, on) => ({ situation, on }) },
];

/** A situation: its documents, its meetings, what was recommended, who does what there. */
export const SituationView = () => <Dossier about="matter" parts={SITUATION} />;

/** An actor: what it owes, what it was asked. */
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
      {parts.map(({ question, values }) => {
        const definition = data.find((one) => one.name === question);
        return (
          definition && (
            <section key={question} className="dossier-part">
              <h2>{served(definition.sentence)}</h2>
              <AnswerTable
                question={definition}
                values={fitting(definition, values(name, day.day))}
                empty={<p className="none">{say('dossier.none')}</p>}
              />
            </section>
          )
        );
      })}
    </View>
  );
}
