// The audit chain in, its entries out, the latest first, and whether it is whole from its first entry on.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type AuditEntry, auditEntries, verdict } from '../../api/people.ts';
import { useWords } from '../../words/index.ts';
import { useFormats } from '../../words/locale.ts';
import { Choice } from '../choice.tsx';
import { FramedTable } from '../framed-table.tsx';
import { Failure, Loading } from '../state.tsx';

// In English a deed is called as it is kept: accept-filing → accept filing.
const deed = (served: (text: string) => string, what: string): string => served(what).replaceAll('-', ' ');

/** The audit chain; the desk may verify it. */
export function AuditPart({ mayVerify }: { readonly mayVerify: boolean }) {
  const { say, served } = useWords();
  const navigate = useNavigate();
  const { what } = useSearch({ strict: false }) as { what?: string };
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(auditEntries({ what }));
  if (error) return <Failure error={error} />;
  if (!data) return <Loading />;
  const entries = data.pages.flat();
  const kinds = [...new Set([...(what ? [what] : []), ...entries.map((entry) => entry.what)])].sort();
  return (
    <>
      {mayVerify && <Verify />}
      <h2>{say('audit.entries')}</h2>
      <div className="question-form">
        <Choice
          label={say('audit.what')}
          value={what}
          any={say('form.any')}
          choices={kinds.map((value) => ({ value, text: deed(served, value) }))}
          choose={(value) => void navigate({ to: '/administration', search: { part: 'audit', what: value || undefined } })}
        />
      </div>
      <Entries entries={entries} />
      {hasNextPage && (
        <button type="button" className="more" onClick={() => void fetchNextPage()}>
          {say('answer.more')}
        </button>
      )}
    </>
  );
}

function Verify() {
  const { say } = useWords();
  const { number } = useFormats();
  const { data, error, isFetching, refetch } = useQuery(verdict);
  return (
    <section className="verify" aria-labelledby="verify">
      <h2 id="verify">{say('audit.verify')}</h2>
      <p className="advice">{say('audit.verify.means')}</p>
      <button type="button" disabled={isFetching} onClick={() => void refetch()}>
        {say('audit.verify.do')}
      </button>
      <p role="status" className="table-verdict" data-wrong={data ? data.brokenAt !== null : undefined}>
        {data &&
          (data.brokenAt === null
            ? say('audit.whole', { shown: number(data.entries) })
            : say('audit.broken', { number: number(data.brokenAt) }))}
      </p>
      {error && <Failure error={error} />}
    </section>
  );
}

function Entries({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const { say, served } = useWords();
  const { number, moment } = useFormats();
  const heads = [say('audit.number'), say('audit.at'), say('audit.who'), say('audit.what'), say('audit.subject')];
  return (
    <FramedTable label={say('audit.entries')} heads={heads}>
      {entries.map(({ n, at, who, name, what, subject }) => (
        <tr key={n}>
          <td data-label={heads[0]}>{number(n)}</td>
          <td data-label={heads[1]} className="moment">
            {moment(at)}
          </td>
          <td data-label={heads[2]}>
            <bdi>{name ?? who}</bdi>
          </td>
          <td data-label={heads[3]}>{deed(served, what)}</td>
          <td data-label={heads[4]} className="subject">
            <bdi>{subject}</bdi>
          </td>
        </tr>
      ))}
    </FramedTable>
  );
}
