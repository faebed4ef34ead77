// Kinds of filing in, a list of them out with the ways to the form, the example and a table.
import { Link } from '@tanstack/react-router';
import type { Kind } from '../../api/filings.ts';
import { useWords } from '../../words/index.ts';

/** Kinds with the ways to their forms. */
export function KindList({ kinds: list }: { readonly kinds: readonly Kind[] }) {
  const { say, served, bodied } = useWords();
  return (
    <ul className="kind-list">
      {list.map(({ name, title, sentence, filers }) => (
        <li key={name}>
          <Link to="/file/$kind" params={{ kind: name }} className="kind-name">
            {served(title)}
          </Link>
          <p>{served(sentence)}</p>
          <p className="kind-ways">
            <Link to="/file/$kind" params={{ kind: name }} search={{ example: 'yes' }}>
              {say('kinds.example')}
            </Link>
            <Link to="/file/$kind/table" params={{ kind: name }}>
              {say('kinds.table')}
            </Link>
            {filers && <span className="label">{say('kinds.filers', { types: filers.map(bodied).join(', ') })}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
