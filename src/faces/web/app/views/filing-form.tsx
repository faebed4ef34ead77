// The name of a kind in, its form out: empty, with a draft that goes on, with what it supersedes, or with the kind's example.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { filingOf, type Kind, organisations } from '../api/filings.ts';
import type { Member } from '../api/session.ts';
import { FilerView } from '../parts/filings/filer-view.tsx';
import { FilingForm } from '../parts/filings/form.tsx';
import { textsOf } from '../parts/filings/texts.ts';
import { Empty, Failure, Loading } from '../parts/state.tsx';
import { useWords } from '../words/index.ts';

/** The form of a kind. */
export function FilingFormView() {
  const { say, served } = useWords();
  const { kind: name } = useParams({ from: '/file/$kind' });
  const headOf = ({ title, sentence }: Kind) => ({
    title: served(title),
    lead: served(sentence),
    tools: (
      <Link to="/file/$kind/table" params={{ kind: name }} className="button">
        {say('filing.table')}
      </Link>
    ),
  });
  return (
    <FilerView name={name} headOf={headOf}>
      {(kind, member) => <Allowed kind={kind} member={member} />}
    </FilerView>
  );
}

// Not every organisation may file every kind.
function Allowed({ kind, member }: { readonly kind: Kind; readonly member: Member }) {
  const { say, served, bodied } = useWords();
  const own = useQuery(organisations).data?.find(({ id }) => id === member.organisation);
  const { draft, supersedes, example } = useSearch({ strict: false }) as Record<string, string | undefined>;
  const from = draft ?? supersedes;
  const { data: older, error } = useQuery({ ...filingOf(from ?? ''), enabled: from !== undefined });
  const navigate = useNavigate();
  if (error) return <Failure error={error} />;
  if (!own || (from && !older)) return <Loading />;
  if (kind.filers && !kind.filers.includes(own.type))
    return (
      <Empty title={say('filing.filers', { types: kind.filers.map(bodied).join(', ') })}>
        <p>{say('filing.filers.own', { name: served(own.name), type: bodied(own.type) })}</p>
      </Empty>
    );
  const first = {
    texts: textsOf(older?.content ?? (example ? kind.example : {})),
    sharing: {
      confidentiality: older?.confidentiality ?? kind.confidentiality,
      sharedWith: older?.shared_with ?? [],
    },
  };
  return (
    <>
      {supersedes && <p className="filing-note">{say('filing.supersedes', { id: supersedes })}</p>}
      {older?.state === 'returned' && older.reason && (
        <p className="filing-note">{say('filing.returned', { reason: older.reason })}</p>
      )}
      <FilingForm
        key={`${kind.name} ${from} ${example}`}
        kind={kind}
        own={own.id}
        draft={draft ?? null}
        supersedes={supersedes ?? null}
        first={first}
        attached={(draft && older?.attachments) || []}
        done={({ id }) => void navigate({ to: '/filings/$id', params: { id } })}
      />
      <p className="filing-proves">{say('filing.proves', { proves: served(kind.proves) })}</p>
    </>
  );
}
