// A cell of an answer in, the way it is shown out: a day, a number, a link to a document, an actor or a mission, or words.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Column, type Row, textOf } from '../api/questions.ts';
import { useWords } from '../words/index.ts';
import { isDay, useFormats } from '../words/locale.ts';
import { inPieces } from '../words/pieces.ts';
import { statesIn } from '../words/states.ts';
import { DocumentLink } from './evidence.tsx';

const PRINTED_NOTHING = /^-+$/; // what the library's table of meetings prints for no outcome
const READ = ['snippet', 'action', 'quote', 'title', 'topic']; // words of a document, which nobody changes
const STANDING = 'State'; // as against a State that is concerned or named
const SYMBOL = /^[AS]\/\S+(?: \(\d{4}\))?$/;

/** What column leads to which dossier. */
const DOSSIERS: Readonly<Record<string, '/actor/$' | '/missions/$' | '/situation/$'>> = {
  addressee: '/actor/$',
  actor: '/actor/$',
  mission: '/missions/$',
  matter: '/situation/$',
};

/** An ISO day, written out. */
export function Day({ value }: { readonly value: string }) {
  const { short } = useFormats();
  return <time dateTime={value}>{short(value)}</time>;
}

/** One of the states in which a thing can be, with a mark that does not rest on colour alone. */
export function Status({ value }: { readonly value: string }) {
  const { served } = useWords();
  return (
    <span className="status" data-status={value.replace(/[^a-z]+/g, '-').replace(/-$/, '')}>
      {served(value)}
    </span>
  );
}

// A State by its code, in the reader's language; as the server names it until the names are there.
function State({ code, name }: { readonly code: string; readonly name: string }) {
  const { language } = useWords();
  return <bdi>{useQuery(statesIn(language)).data?.get(code) || name}</bdi>;
}

/** A cell's content. */
export function Cell({ row, column }: { readonly row: Row; readonly column: Column }) {
  const { served, bodied } = useWords();
  const formats = useFormats();
  const value = row[column.key];
  const text = textOf(value);
  if (!text || PRINTED_NOTHING.test(text)) return <span className="nothing">–</span>;
  if (column.type === 'day') return isDay(text) ? <Day value={text} /> : text;
  if (column.type === 'number') return <span className="number">{typeof value === 'number' ? formats.number(value) : text}</span>;
  if (column.key === 'status' || (column.key === 'state' && column.title === STANDING)) return <Status value={text} />;
  if (column.key === 'state' && textOf(row.code)) return <State code={textOf(row.code)} name={text} />;
  if (column.key === 'document') return <DocumentLink document={text} row={row} />;
  if (SYMBOL.test(text)) return <DocumentLink document={text} />;
  if (column.key === 'type') return bodied(text);
  const dossier = DOSSIERS[column.key];
  if (dossier)
    return (
      <Link to={dossier} params={{ _splat: text }}>
        <bdi>{served(text)}</bdi>
      </Link>
    );
  const said = READ.includes(column.key) ? text : inPieces(served, formats, text);
  return said === text ? (
    <bdi lang={column.key === 'snippet' || column.key === 'action' ? textOf(row.language) || undefined : undefined}>{text}</bdi>
  ) : (
    said
  );
}
