// The name of a kind in, a way to file a whole table of it out: every row is looked at first, and what is wrong is said where it is wrong.
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { postTable } from '../api/client.ts';
import type { Kind, Receipt } from '../api/filings.ts';
import type { Member } from '../api/session.ts';
import { FilerView } from '../parts/filings/filer-view.tsx';
import { type RowSight, RowsPreview } from '../parts/filings/rows-preview.tsx';
import { type Sharing, SharingChoice } from '../parts/filings/sharing.tsx';
import { TableInput } from '../parts/filings/table-input.tsx';
import { freshKey } from '../parts/filings/use-filing.ts';
import { Failure } from '../parts/state.tsx';
import { useWords } from '../words/index.ts';
import { useFormats } from '../words/locale.ts';

/** A table of one kind. */
export function FilingTableView() {
  const { say, served } = useWords();
  const { kind: name } = useParams({ from: '/file/$kind/table' });
  const headOf = ({ title }: Kind) => ({
    title: say('table.title', { title: served(title) }),
    lead: say('table.lead'),
    tools: (
      <Link to="/file/$kind" params={{ kind: name }} className="button">
        {say('table.single')}
      </Link>
    ),
  });
  return (
    <FilerView name={name} headOf={headOf} isWide>
      {(kind, member, guard) => <Table kind={kind} member={member} guard={guard} />}
    </FilerView>
  );
}

interface TableParts {
  readonly kind: Kind;
  readonly member: Member;
  readonly guard: string | null;
}

function Table({ kind, member, guard }: TableParts) {
  const { say } = useWords();
  const { number } = useFormats();
  const [table, setTable] = useState<{ csv: string; key: string } | null>(null);
  const [rows, setRows] = useState<readonly RowSight[] | null>(null);
  const [receipts, setReceipts] = useState<readonly Receipt[] | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [sharing, setSharing] = useState<Sharing>({ confidentiality: kind.confidentiality, sharedWith: [] });
  const isUnshared = sharing.confidentiality === 'shared' && !sharing.sharedWith.length;

  const look = async (csv: string) => {
    setTable({ csv, key: freshKey() });
    setRows(null);
    setError(null);
    try {
      setRows((await postTable<{ rows: RowSight[] }>('/filings/import/preview', { kind: kind.name }, csv, guard)).rows);
    } catch (reason) {
      setError(reason as Error);
    }
  };
  const file = async () => {
    if (!table) return;
    const values = { kind: kind.name, confidentiality: sharing.confidentiality, sharedWith: sharing.sharedWith.join(',') };
    try {
      setReceipts((await postTable<{ receipts: Receipt[] }>('/filings/import', values, table.csv, guard, table.key)).receipts);
    } catch (reason) {
      setError(reason as Error);
    }
  };

  if (receipts) return <Receipts receipts={receipts} />;
  const wrong = rows?.filter(({ mistakes }) => mistakes.length).length ?? 0;
  return (
    <>
      <TableInput kind={kind} look={(csv) => void look(csv)} />
      {error && <Failure error={error} />}
      {rows && (
        <>
          <p role="status" className="table-verdict" data-wrong={wrong > 0}>
            {wrong
              ? say('table.wrong', { shown: number(wrong), all: number(rows.length) })
              : say('table.right', { shown: number(rows.length) })}
          </p>
          <RowsPreview kind={kind} rows={rows} />
          {wrong === 0 && (
            <>
              <SharingChoice
                sharing={sharing}
                own={member.organisation}
                mistake={isUnshared ? say('sharing.none') : null}
                change={setSharing}
              />
              <button type="button" className="primary" disabled={isUnshared} onClick={() => void file()}>
                {say('table.file', { shown: number(rows.length) })}
              </button>
            </>
          )}
        </>
      )}
    </>
  );
}

function Receipts({ receipts }: { readonly receipts: readonly Receipt[] }) {
  const { say } = useWords();
  const { number, moment } = useFormats();
  return (
    <section className="receipt" aria-labelledby="receipts">
      <header>
        <h2 id="receipts">{say('table.done', { shown: number(receipts.length) })}</h2>
        <button type="button" onClick={() => window.print()}>
          {say('receipt.print')}
        </button>
      </header>
      <ol>
        {receipts.map(({ filing, submitted, sha256 }) => (
          <li key={filing}>
            <Link to="/filings/$id" params={{ id: filing }}>
              <bdi>{filing}</bdi>
            </Link>{' '}
            {moment(submitted)} <code>{sha256}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}
