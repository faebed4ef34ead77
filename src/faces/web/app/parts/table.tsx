// Columns and rows in, a table out: sorted by a press on a head, grouped, drawn only where one looks when it is long, with the words of each row.
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Column, keyOf, type Row, textOf } from '../api/questions.ts';
import { useWords } from '../words/index.ts';
import { Cell } from './cell.tsx';
import { Evidence } from './evidence.tsx';
import { usePrinting } from './printing.ts';
import { useReached } from './seen.tsx';

const LONG = 120; // rows; shorter tables are drawn whole, so that the browser's own search finds everything
const ROW_HEIGHT = 58;

interface Sort {
  readonly key: string;
  readonly isDown: boolean;
}

/** A line of the table: a row, or the head of a group with the number of its rows. */
type Line = { readonly row: Row } | { readonly group: string; readonly count: number };

function sorted(rows: readonly Row[], sort: Sort | null, language: string): readonly Row[] {
  if (!sort) return rows;
  const collator = new Intl.Collator(language, { numeric: true });
  const order = sort.isDown ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [textOf(a[sort.key]), textOf(b[sort.key])];
    if (!left || !right) return left ? -1 : right ? 1 : 0; // rows without a value come last
    return order * collator.compare(left, right);
  });
}

function linesOf(rows: readonly Row[], group: string | undefined): readonly Line[] {
  if (!group) return rows.map((row) => ({ row }));
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(textOf(row[group]), [...(groups.get(textOf(row[group])) ?? []), row]);
  return [...groups].flatMap(([name, members]) => [{ group: name, count: members.length }, ...members.map((row) => ({ row }))]);
}

/** What a table is made of. `label` names it for those who do not see it; `group` is the key of a column. */
interface TableParts {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly label: string;
  readonly group?: string | undefined;
}

/** The table, without the columns that are empty in every row. */
export function Table({ columns, rows, label, group }: TableParts) {
  const { say, served, language } = useWords();
  const [sort, setSort] = useState<Sort | null>(null);
  const lines = useMemo(() => linesOf(sorted(rows, sort, language), group), [rows, sort, language, group]);
  const hasWords = rows.some((row) => textOf(row.quote)) && !columns.some(({ key }) => key === 'quote' || key === 'snippet');
  const filled = columns.filter(({ key }) => key !== group && rows.some((row) => textOf(row[key]) !== ''));
  const press = (key: string) =>
    setSort((old) => (old?.key !== key ? { key, isDown: false } : old.isDown ? null : { key, isDown: true }));
  return (
    <div className="table-frame">
      <table className="answer" aria-rowcount={lines.length + 1}>
        <caption className="hidden">{label}</caption>
        <thead>
          <tr>
            {filled.map(({ key, title, type }) => (
              <th
                key={key}
                scope="col"
                data-type={type}
                aria-sort={sort?.key === key ? (sort.isDown ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" className="plain" onClick={() => press(key)}>
                  {served(title)}
                  <span aria-hidden="true" className="sort-mark">
                    {sort?.key === key ? (sort.isDown ? ' ↓' : ' ↑') : ''}
                  </span>
                </button>
              </th>
            ))}
            {hasWords && (
              <th scope="col" data-key="evidence">
                {say('evidence.title')}
              </th>
            )}
          </tr>
        </thead>
        <Body columns={filled} lines={lines} hasWords={hasWords} />
      </table>
    </div>
  );
}

interface CellsParts {
  readonly columns: readonly Column[];
  readonly line: Line;
  readonly hasWords: boolean;
}

function Cells({ columns, line, hasWords }: CellsParts) {
  const { served, say } = useWords();
  if ('group' in line)
    return (
      <th scope="rowgroup" colSpan={columns.length + (hasWords ? 1 : 0)} className="group">
        {line.group ? <bdi>{served(line.group)}</bdi> : say('table.without')} <span className="count">{line.count}</span>
      </th>
    );
  return (
    <>
      {columns.map((column) => (
        <td key={column.key} data-type={column.type} data-key={column.key} data-label={served(column.title)}>
          <Cell row={line.row} column={column} />
        </td>
      ))}
      {hasWords && (
        <td data-label={say('evidence.title')} data-key="evidence">
          <Evidence row={line.row} />
        </td>
      )}
    </>
  );
}

interface BodyParts {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly hasWords: boolean;
}

// A table below the screen is drawn after the screen itself; until then its place is kept. On paper every table is whole.
function Body(parts: BodyParts) {
  const body = useRef<HTMLTableSectionElement>(null);
  const isReached = useReached(body);
  const isPrinting = usePrinting();
  const { columns, lines, hasWords } = parts;
  if (!isReached && !isPrinting)
    return (
      <tbody ref={body}>
        <Gap height={lines.length * ROW_HEIGHT} />
      </tbody>
    );
  if (lines.length > LONG && !isPrinting) return <LongBody {...parts} />;
  return (
    <tbody>
      {lines.map((line) => (
        <tr key={'row' in line ? keyOf(line.row) : `group ${line.group}`}>
          <Cells columns={columns} line={line} hasWords={hasWords} />
        </tr>
      ))}
    </tbody>
  );
}

function LongBody({ columns, lines, hasWords }: BodyParts) {
  const body = useRef<HTMLTableSectionElement>(null);
  const top = useTop(body);
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollMargin: top ?? 0,
    enabled: top !== null,
  });
  if (top === null)
    return (
      <tbody ref={body}>
        <Gap height={lines.length * ROW_HEIGHT} />
      </tbody>
    );
  const items = virtual.getVirtualItems();
  const above = (items[0]?.start ?? 0) - virtual.options.scrollMargin;
  const below = virtual.getTotalSize() - ((items.at(-1)?.end ?? 0) - virtual.options.scrollMargin);
  return (
    <tbody ref={body}>
      {above > 0 && <Gap height={above} />}
      {items.map((item) => (
        <tr key={item.key} data-index={item.index} ref={virtual.measureElement} aria-rowindex={item.index + 2}>
          <Cells columns={columns} line={lines[item.index]!} hasWords={hasWords} />
        </tr>
      ))}
      {below > 0 && <Gap height={below} />}
    </tbody>
  );
}

// Where something begins on the page, in pixels, also when what stands above it grows; null before it is drawn.
function useTop(element: RefObject<HTMLElement | null>): number | null {
  const [top, setTop] = useState<number | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      if (element.current) setTop(Math.round(element.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}

const Gap = ({ height }: { readonly height: number }) => (
  <tr className="gap">
    <td style={{ height }} />
  </tr>
);
