// The rows of a table as they would be filed in, a preview out: rows with mistakes first, each mistake in the cell it is about.
import type { Mistake } from '../../api/client.ts';
import type { Content, Kind } from '../../api/filings.ts';
import { useWords } from '../../words/index.ts';
import { useFormats } from '../../words/locale.ts';
import { FramedTable } from '../framed-table.tsx';
import { Value } from './content.tsx';
import { useSentences } from './sentences.ts';

/** A row as the server sees it. */
export interface RowSight {
  readonly row: number;
  readonly content: Content;
  readonly mistakes: readonly Mistake[];
}

const SHOWN = 200; // rows; what is wrong stands first

/** The preview. */
export function RowsPreview({ kind, rows }: { readonly kind: Kind; readonly rows: readonly RowSight[] }) {
  const { say, served } = useWords();
  const { number } = useFormats();
  const tell = useSentences();
  const ordered = [...rows].sort((a, b) => Number(b.mistakes.length > 0) - Number(a.mistakes.length > 0) || a.row - b.row);
  const fields = kind.fields.filter(({ name }) =>
    rows.some(({ content, mistakes }) => content[name] !== undefined || mistakes.some(({ field }) => field === name)),
  );
  const wrongIn = ({ mistakes }: RowSight, name: string) => mistakes.find(({ field }) => field === name);
  const wholeOf = ({ mistakes }: RowSight) => mistakes.filter(({ field }) => !fields.some(({ name }) => name === field));
  return (
    <FramedTable
      label={say('table.preview')}
      heads={[say('table.row'), ...fields.map(({ title }) => served(title))]}
      className="rows-preview"
    >
      {ordered.slice(0, SHOWN).map((row) => (
        <tr key={row.row} data-wrong={row.mistakes.length > 0}>
          <th scope="row">
            {number(row.row)}
            {wholeOf(row).map(({ message }) => (
              <p key={message} className="filing-wrong">
                {tell(message)}
              </p>
            ))}
          </th>
          {fields.map((field) => {
            const wrong = wrongIn(row, field.name);
            return (
              <td key={field.name} data-label={served(field.title)} data-wrong={wrong !== undefined}>
                {wrong ? (
                  <bdi>{String(row.content[field.name] ?? '')}</bdi>
                ) : (
                  <Value field={field} value={row.content[field.name]} />
                )}
                {wrong && <p className="filing-wrong">{tell(wrong.message)}</p>}
              </td>
            );
          })}
        </tr>
      ))}
    </FramedTable>
  );
}
