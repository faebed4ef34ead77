// A kind and the content of a filing in, the content as one reads it out: days, numbers with their unit, lists, links to what is named.
import { Link } from '@tanstack/react-router';
import type { Content, Field, Kind } from '../../api/filings.ts';
import { useWords } from '../../words/index.ts';
import { isDay, useFormats } from '../../words/locale.ts';
import { Day } from '../cell.tsx';
import { DocumentLink } from '../evidence.tsx';

const DOSSIERS = { actor: '/actor/$', mission: '/missions/$' } as const;

/** The content, field by field; what was left out is left out. */
export function FilingContent({ kind, content }: { readonly kind: Kind; readonly content: Content }) {
  const { served } = useWords();
  return (
    <dl className="filing-content">
      {kind.fields
        .filter(({ name }) => content[name] !== undefined)
        .map((field) => (
          <div key={field.name}>
            <dt>{served(field.title)}</dt>
            <dd>
              <Value field={field} value={content[field.name]} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** One value. */
export function Value({ field, value }: { readonly field: Field; readonly value: unknown }) {
  const { served, filed } = useWords();
  const { number } = useFormats();
  if (Array.isArray(value))
    return (
      <ul className="filing-list">
        {value.map((line) => (
          <li key={String(line)}>
            <Named of={field.of} text={String(line)} />
          </li>
        ))}
      </ul>
    );
  if (typeof value === 'number')
    return (
      <>
        {number(value)} {field.unit && served(field.unit)}
      </>
    );
  const text = String(value ?? '');
  if (field.type === 'day' && isDay(text)) return <Day value={text} />;
  if (field.type === 'choice') return filed(text);
  return <Named of={field.of} text={text} />;
}

function Named({ of, text }: { readonly of: Field['of']; readonly text: string }) {
  const { served } = useWords();
  if (of === 'document') return <DocumentLink document={text} />;
  if (of === 'filing')
    return (
      <Link to="/filings/$id" params={{ id: text }}>
        <bdi>{text}</bdi>
      </Link>
    );
  if (of === 'actor' || of === 'mission')
    return (
      <Link to={DOSSIERS[of]} params={{ _splat: text }}>
        <bdi>{served(text)}</bdi>
      </Link>
    );
  return <bdi className="filing-words">{text}</bdi>;
}
