// A document in, its citations both ways out: what it builds on, and what builds on it, each with the words.
import { Link } from '@tanstack/react-router';
import type { DocumentPage } from '../api/document.ts';
import { useWords } from '../words/index.ts';
import { Day } from './cell.tsx';
import { DocumentLink, Evidence } from './evidence.tsx';

/** The two lists. */
export function CitationLists({ page, name }: { readonly page: DocumentPage; readonly name: string }) {
  const { say, served } = useWords();
  const cited = citedOnce(page);
  return (
    <div className="citation-lists">
      <section aria-labelledby="cites">
        <h2 id="cites">
          {say('document.cites')} <span className="count">{cited.length}</span>
        </h2>
        {!cited.length && <p className="none">{say('document.cites.none')}</p>}
        <ul>
          {cited.map(({ target, relation, held, n, times }) => (
            <li key={target}>
              {held ? <DocumentLink document={target} /> : <bdi className="symbol">{target}</bdi>}{' '}
              <span className="label">{served(relation)}</span>{' '}
              <Link to="." search={(old: object) => ({ ...old, fact: `citation-${n}`, at: undefined })} resetScroll={false}>
                {say('document.where', { count: times })}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="cited-by">
        <h2 id="cited-by">
          {say('document.cited-by')} <span className="count">{page.citedBy.length}</span>
        </h2>
        {!page.citedBy.length && <p className="none">{say('document.cited-by.none', { name })}</p>}
        <ul>
          {page.citedBy.map((row) => (
            <li key={`${row.document} ${row.start_at}`}>
              <DocumentLink document={row.document} row={{ ...row }}>
                {row.document.startsWith('seized:') ? row.title : undefined}
              </DocumentLink>{' '}
              {row.date && <Day value={row.date} />} <span className="label">{served(row.relation)}</span>
              <Evidence row={{ ...row }} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function citedOnce({ text }: DocumentPage) {
  const first = new Map<string, { target: string; relation: string; held: boolean; n: number; times: number }>();
  for (const { target, relation, held, n } of text?.citations ?? []) {
    const known = first.get(target);
    first.set(target, known ? { ...known, times: known.times + 1 } : { target, relation, held, n, times: 1 });
  }
  return [...first.values()];
}
