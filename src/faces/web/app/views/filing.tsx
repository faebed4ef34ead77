// The number of a filing in, the filing out: its state and content, what one may do with it, its receipt.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type Filing, filingOf, kinds, useOrganisationName } from '../api/filings.ts';
import { useSession } from '../api/session.ts';
import { Status } from '../parts/cell.tsx';
import { FilingActions } from '../parts/filings/actions.tsx';
import { Attachments } from '../parts/filings/attachments.tsx';
import { FilingContent } from '../parts/filings/content.tsx';
import { FilingReceipt } from '../parts/filings/receipt.tsx';
import { Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';
import { useFormats } from '../words/locale.ts';

/** One filing. */
export function FilingView() {
  const { served } = useWords();
  const { id } = useParams({ from: '/filings/$id' });
  const session = useSession();
  const nameOf = useOrganisationName();
  const filing = useQuery(filingOf(id));
  const kind = useQuery(kinds).data?.find(({ name }) => name === filing.data?.kind);
  if (filing.error) return <Failure error={filing.error} again={() => void filing.refetch()} />;
  if (!filing.data || !kind || !session) return <Loading />;
  const title = served(kind.title);
  const hasReceipt = session.member && filing.data.submitted_at;
  return (
    <View title={title} lead={<bdi>{served(nameOf(filing.data.organisation))}</bdi>}>
      <Standing filing={filing.data} />
      {session.member && <FilingActions filing={filing.data} kind={kind} member={session.member} />}
      <FilingContent kind={kind} content={filing.data.content} />
      <Attachments attachments={filing.data.attachments ?? []} />
      {hasReceipt && <FilingReceipt id={id} title={title} />}
    </View>
  );
}

// How it stands, since when, who may see it, and what it has to do with others.
function Standing({ filing }: { readonly filing: Filing }) {
  const { say, served } = useWords();
  const { moment } = useFormats();
  const nameOf = useOrganisationName();
  const since = filing.closed_at ?? filing.accepted_at ?? filing.submitted_at ?? filing.drafted_at;
  return (
    <ul className="filing-standing">
      <li>
        <Status value={filing.state} /> <time dateTime={since}>{moment(since)}</time>
      </li>
      <li>
        {say('filings.seen')}: {say(`seen.${filing.confidentiality}`)}
        {filing.shared_with.length > 0 && ` (${filing.shared_with.map((one) => served(nameOf(one))).join(', ')})`}
      </li>
      <li className="label">
        <bdi>{filing.id}</bdi>
      </li>
      {filing.origin && (
        <li>
          {say('filing.origin', {
            register: filing.origin.name,
            entry: String(filing.origin.receipt.entry ?? '–'),
            key: filing.origin.key,
          })}
        </li>
      )}
      {filing.reason && <li>{say('filing.reason', { reason: filing.reason })}</li>}
      {filing.supersedes && (
        <li>
          {say('filing.supersedes.what')}{' '}
          <Link to="/filings/$id" params={{ id: filing.supersedes }}>
            <bdi>{filing.supersedes}</bdi>
          </Link>
        </li>
      )}
      {filing.redacted_at && <li>{say('filing.redacted')}</li>}
    </ul>
  );
}
