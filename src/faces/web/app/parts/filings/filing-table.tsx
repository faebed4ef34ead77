// Filings in, a table of them out: what each is and is about, whose, how it stands since when, who may see it.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Filing, type Kind, kinds, organisations, useOrganisationName } from '../../api/filings.ts';
import { useWords } from '../../words/index.ts';
import { useFormats } from '../../words/locale.ts';
import { Status } from '../cell.tsx';
import { FramedTable } from '../framed-table.tsx';
import { Loading } from '../state.tsx';

const LONGEST = 160;

/** Filings as a table; the first text of each says what it is about. */
export function FilingTable({ filings, label }: { readonly filings: readonly Filing[]; readonly label: string }) {
  const { say, served } = useWords();
  const { moment } = useFormats();
  const nameOf = useOrganisationName();
  const all = useQuery(kinds);
  const bodies = useQuery(organisations);
  if (all.isPending || bodies.isPending) return <Loading />; // rows would grow when the names come
  const known = new Map(all.data?.map((kind) => [kind.name, kind]));
  const heads = [
    say('filings.kind'),
    say('filings.what'),
    say('filings.organisation'),
    say('filings.state'),
    say('filings.since'),
    say('filings.seen'),
  ];
  return (
    <FramedTable label={label} heads={heads}>
      {filings.map((filing) => (
        <tr key={filing.id}>
          <td data-label={heads[0]}>
            <Link to="/filings/$id" params={{ id: filing.id }}>
              {served(known.get(filing.kind)?.title ?? filing.kind)}
            </Link>
          </td>
          <td data-label={heads[1]}>
            <bdi>{aboutOf(filing, known.get(filing.kind))}</bdi>
          </td>
          <td data-label={heads[2]}>{served(nameOf(filing.organisation))}</td>
          <td data-label={heads[3]}>
            <Status value={filing.state} />
          </td>
          <td data-label={heads[4]} className="moment">
            {moment(filing.closed_at ?? filing.accepted_at ?? filing.submitted_at ?? filing.drafted_at)}
          </td>
          <td data-label={heads[5]}>{say(`seen.${filing.confidentiality}`)}</td>
        </tr>
      ))}
    </FramedTable>
  );
}

// The first two fields that a kind asks for in words.
function aboutOf({ content }: Filing, kind: Kind | undefined): string {
  const said = (kind?.fields ?? []).filter(
    ({ type, name }) => (type === 'text' || type === 'note') && content[name] !== undefined,
  );
  return said
    .slice(0, 2)
    .map(({ name }) => String(content[name]))
    .join(' · ')
    .slice(0, LONGEST);
}
