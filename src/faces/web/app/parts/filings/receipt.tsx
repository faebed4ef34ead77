// The number of a filing in, its receipt out, which can be printed: the day, the hash of the content, the entry of the audit chain.
import { useQuery } from '@tanstack/react-query';
import { receiptOf, useOrganisationName } from '../../api/filings.ts';
import { useWords } from '../../words/index.ts';
import { useFormats } from '../../words/locale.ts';
import { Failure, Loading } from '../state.tsx';

/** The receipt. */
export function FilingReceipt({ id, title }: { readonly id: string; readonly title: string }) {
  const { say, served } = useWords();
  const { number, moment } = useFormats();
  const nameOf = useOrganisationName();
  const { data, error } = useQuery(receiptOf(id));
  if (error) return <Failure error={error} />;
  if (!data) return <Loading />;
  return (
    <section className="receipt" aria-labelledby="receipt">
      <header>
        <h2 id="receipt">{say('receipt.title')}</h2>
        <button type="button" onClick={() => window.print()}>
          {say('receipt.print')}
        </button>
      </header>
      <dl>
        <dt>{say('receipt.filing')}</dt>
        <dd>
          <bdi>{data.filing}</bdi> · {title}
        </dd>
        <dt>{say('filings.organisation')}</dt>
        <dd>{served(nameOf(data.organisation))}</dd>
        <dt>{say('receipt.submitted')}</dt>
        <dd>{moment(data.submitted)}</dd>
        <dt>{say('receipt.content')}</dt>
        <dd>
          <code>{data.sha256}</code>
        </dd>
        <dt>{say('receipt.entry', { number: number(data.entry) })}</dt>
        <dd>
          <code>{data.hash}</code>
        </dd>
      </dl>
      <p className="filing-hint">{say('receipt.means')}</p>
    </section>
  );
}
