// Who does what where in, a matrix of situations and functions out: in each cell the organisations, and whether it is a gap or an overlap.
import { type Row, textOf } from '../api/questions.ts';
import { useWords } from '../words/index.ts';

const namesIn = (row: Row | undefined): readonly string[] =>
  Array.isArray(row?.organisations) ? (row.organisations as string[]) : [];

/** What stands in the lines of the matrix; situations are always its columns. */
export type Lines = 'function' | 'organisation';

/** The matrix. A press on an organisation's name is a link of the view's, not of this part. */
export function Matrix({ rows, lines, label }: { readonly rows: readonly Row[]; readonly lines: Lines; readonly label: string }) {
  const { served } = useWords();
  const situations = [...new Set(rows.map((row) => textOf(row.situation)))];
  const heads =
    lines === 'function'
      ? [...new Set(rows.map((row) => textOf(row.function)))]
      : [...new Set(rows.flatMap((row) => namesIn(row)))].sort();
  const inCell = (head: string, situation: string): readonly Row[] =>
    rows.filter(
      (row) =>
        textOf(row.situation) === situation &&
        (lines === 'function' ? textOf(row.function) === head : namesIn(row).includes(head)),
    );
  return (
    <div className="table-frame">
      <table className="matrix">
        <caption className="hidden">{label}</caption>
        <thead>
          <tr>
            <td />
            {situations.map((situation) => (
              <th key={situation} scope="col">
                {situation}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heads.map((head) => (
            <tr key={head}>
              <th scope="row">{served(head)}</th>
              {situations.map((situation) => {
                const found = inCell(head, situation);
                return (
                  <td key={situation} className={lines === 'function' ? textOf(found[0]?.status) : undefined}>
                    {lines === 'function' ? <Holders row={found[0]} /> : <Functions rows={found} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

// Colour alone tells nobody anything: a gap and an overlap are said in words too.
function Holders({ row }: { readonly row: Row | undefined }) {
  const { served } = useWords();
  const status = textOf(row?.status);
  return (
    <>
      {namesIn(row).map((name) => (
        <bdi key={name}>{served(name)}</bdi>
      ))}
      {status && status !== 'covered' && <span className="label">{served(status)}</span>}
    </>
  );
}

function Functions({ rows }: { readonly rows: readonly Row[] }) {
  const { served } = useWords();
  return rows.map((row) => <bdi key={textOf(row.function)}>{served(textOf(row.function))}</bdi>);
}
