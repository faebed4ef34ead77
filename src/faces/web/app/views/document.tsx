// The symbol of a document in, its reading page out: the text with its marks, the margin, its languages and versions, citations both ways.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { addressOf, Problem } from '../api/client.ts';
import { type DocumentPage, documentOf } from '../api/document.ts';
import { useDay } from '../frame/day.ts';
import { Beside } from '../parts/beside.tsx';
import { Day } from '../parts/cell.tsx';
import { CitationLists } from '../parts/citation-lists.tsx';
import { ReadingText } from '../parts/reading-text.tsx';
import { Empty, Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';
import { languageName } from '../words/locale.ts';

const UNKNOWN = 404;

/** What the address of a document may say. */
interface Search {
  readonly language?: string;
  readonly version?: string;
  readonly fact?: string;
  readonly at?: string;
  readonly beside?: string;
}

/** One document. */
export function DocumentView() {
  const { say } = useWords();
  const { _splat: symbol = '' } = useParams({ strict: false }) as { _splat?: string };
  const search = useSearch({ strict: false }) as Search;
  const day = useDay();
  const { data, error, isPending, refetch } = useQuery({
    ...documentOf(symbol, day?.day ?? '', search.language, search.version),
    enabled: day !== null,
    placeholderData: (old) => (old?.document.symbol === symbol ? old : undefined),
  });
  if (error)
    return (
      <View title={symbol}>
        {error instanceof Problem && error.status === UNKNOWN ? (
          <Unknown symbol={symbol} />
        ) : (
          <Failure error={error} again={() => void refetch()} />
        )}
      </View>
    );
  if (isPending || !day) return <Loading />;
  const around = data.document.symbol && (
    <Link to="/citations" search={{ symbol: data.document.symbol }} className="button">
      {say('document.around')}
    </Link>
  );
  const name = data.document.symbol ?? data.document.title ?? data.document.iri;
  return (
    <View title={name} lead={<Facts page={data} />} tools={around} isWide>
      <Expressions page={data} />
      {data.text && search.beside ? (
        <Beside text={data.text} symbol={symbol} language={search.beside} day={day.day} />
      ) : data.text ? (
        <ReadingText
          key={`${data.text.language} ${data.text.version}`}
          name={name}
          text={data.text}
          day={day.day}
          fact={search.fact ?? null}
          at={search.at}
        />
      ) : (
        <Empty title={say('document.no-text')}>
          <p>{say('document.no-text.advice')}</p>
        </Empty>
      )}
      <CitationLists page={data} name={name} />
    </View>
  );
}

// What may be done about a document that the register does not hold.
function Unknown({ symbol }: { readonly symbol: string }) {
  const { say } = useWords();
  return (
    <Empty title={say('document.unknown', { symbol })}>
      <p>{say('document.unknown.advice')}</p>
      <p className="ways">
        <Link to="/search" search={{ words: symbol }} className="button">
          {say('palette.search', { words: symbol })}
        </Link>
        <Link to="/citations" search={{ symbol }} className="button">
          {say('document.around')}
        </Link>
      </p>
    </Empty>
  );
}

function Facts({ page: { document } }: { readonly page: DocumentPage }) {
  const { say, served } = useWords();
  return (
    <>
      {served(document.kind)}
      {document.date && (
        <>
          {' · '}
          <Day value={document.date} />
        </>
      )}
      {document.meeting && <> · {say('document.meeting', { number: document.meeting })}</>}
      {document.symbol && document.title && <span className="document-title">{document.title}</span>}
    </>
  );
}

// The file it was read from: to be had while the register can still give it.
function SourceFile({ file }: { readonly file: DocumentPage['files'][number] }) {
  const { say } = useWords();
  const words = say('document.file', { name: file.name.replace(/^.*[/\\]/, '') });
  return file.has_file ? (
    <a href={addressOf(`/files/${file.file_sha256}`)} download>
      {words}
    </a>
  ) : (
    <span className="label">{words}</span>
  );
}

// The languages and versions in which the register has it.
function Expressions({ page: { expressions, text, files } }: { readonly page: DocumentPage }) {
  const { say, language } = useWords();
  if (!text) return null;
  const file = files.find((one) => one.language === text.language && one.version === text.version);
  return (
    <p className="expressions">
      {expressions.map((one) => (
        <Link
          key={`${one.language} ${one.version}`}
          to="."
          search={(old: object) => ({
            ...old,
            language: one.language,
            version: one.is_current ? undefined : String(one.version),
            fact: undefined,
            at: undefined,
            beside: undefined,
          })}
          aria-current={one.language === text.language && one.version === text.version ? 'true' : undefined}
        >
          {languageName(one.language, language)}
          {!one.is_current && ` ${say('document.version', { number: one.version })}`}
        </Link>
      ))}
      {[...new Set(expressions.map((one) => one.language))]
        .filter((code) => code !== text.language)
        .map((code) => (
          <Link key={code} to="." search={(old: object) => ({ ...old, beside: code, fact: undefined, at: undefined })}>
            {say('document.beside', { language: languageName(code, language) })}
          </Link>
        ))}
      {file && <SourceFile file={file} />}
    </p>
  );
}
