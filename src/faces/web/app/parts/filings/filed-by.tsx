// The name of an actor in, what it filed out, if it is an organisation of the register: the latest, and the way to all.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { filingsOf, organisations } from '../../api/filings.ts';
import { useWords } from '../../words/index.ts';
import { Failure, Loading } from '../state.tsx';
import { FilingTable } from './filing-table.tsx';

const SHOWN = 5;

/** The filings that the viewer may see. */
export function FiledBy({ name }: { readonly name: string }) {
  const { say } = useWords();
  const bodies = useQuery(organisations);
  const own = bodies.data?.find((one) => one.name === name || one.acronym === name);
  const { data, error, isLoading } = useInfiniteQuery({
    ...filingsOf({ organisation: own?.id ?? '' }, SHOWN),
    enabled: own !== undefined,
  });
  if (error) return <Failure error={error} />;
  if (bodies.isPending || isLoading) return <Loading />;
  const filings = data?.pages.flat() ?? [];
  if (!own || !filings.length) return <p className="none">{say('dossier.none')}</p>;
  return (
    <>
      <FilingTable filings={filings} label={say('dossier.filed')} />
      <p>
        <Link to="/filings" search={{ organisation: own.id }}>
          {say('today.whole')}
        </Link>
      </p>
    </>
  );
}
