// A document and the rows of who cites whom around it in, a picture out: a column for each step, earlier ones before it, later ones after.
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { type Row, textOf } from '../api/questions.ts';
import { useWords } from '../words/index.ts';
import { nameOf } from './evidence.tsx';

const COLUMN = 210;
const LINE = 30;
const BOX = { width: 168, height: 22 };
const MOST_LETTERS = 25; // of a name
const MOST = 14; // in one column; the table has them all

interface Node {
  readonly symbol: string;
  readonly column: number;
  readonly place: number;
}

interface NeighbourhoodParts {
  readonly symbol: string;
  readonly before: readonly Row[];
  readonly after: readonly Row[];
}

// A row of `before`: document (depth d-1) cites `cites` (depth d). A row of `after`: document (depth d) cites `cites` (depth d-1).
function columnsOf({ symbol, before, after }: NeighbourhoodParts): Map<string, number> {
  const columns = new Map<string, number>();
  const centre = textOf(before[0]?.document) || textOf(after[0]?.cites) || symbol;
  columns.set(centre, 0);
  const byDepth = (rows: readonly Row[]) => [...rows].sort((a, b) => Number(a.depth) - Number(b.depth));
  for (const row of byDepth(before)) if (!columns.has(textOf(row.cites))) columns.set(textOf(row.cites), -Number(row.depth));
  for (const row of byDepth(after)) if (!columns.has(textOf(row.document))) columns.set(textOf(row.document), Number(row.depth));
  return columns;
}

/** The picture; a press on a document makes it the centre. What is wider than the screen opens on its middle. */
export function Neighbourhood(parts: NeighbourhoodParts) {
  const { say } = useWords();
  const figure = useRef<HTMLElement>(null);
  const columns = columnsOf(parts);
  const places = new Map<number, number>();
  const left = new Map<number, number>();
  const nodes = new Map<string, Node>();
  for (const [symbol, column] of columns) {
    const place = places.get(column) ?? 0;
    if (place >= MOST) {
      left.set(column, (left.get(column) ?? 0) + 1);
      continue;
    }
    places.set(column, place + 1);
    nodes.set(symbol, { symbol, column, place });
  }
  const all = [...columns.values()];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const tallest = Math.max(...places.values(), 1);
  const height = (tallest + (left.size ? 1 : 0)) * LINE + 20;
  const width = (most - least + 1) * COLUMN;
  const x = (column: number) => (column - least) * COLUMN + (COLUMN - BOX.width) / 2;
  const y = ({ column, place }: Node) => 10 + ((tallest - (places.get(column) ?? 1)) / 2 + place) * LINE;
  const edges = [...parts.before, ...parts.after].flatMap((row) => {
    const [from, to] = [nodes.get(textOf(row.document)), nodes.get(textOf(row.cites))];
    return from && to && from.column !== to.column ? [{ from, to, key: `${from.symbol} ${to.symbol}` }] : [];
  });
  const lines = new Map(edges.map((edge) => [edge.key, edge]));
  const middle = x(0) + BOX.width / 2;
  useEffect(() => {
    if (figure.current) figure.current.scrollLeft = middle - figure.current.clientWidth / 2;
  }, [middle]);
  return (
    <figure className="neighbourhood" dir="ltr" ref={figure}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width}>
        <title>{say('citations.picture')}</title>
        {[...lines.values()].map(({ from, to, key }) => (
          <path
            key={key}
            d={curve(
              x(to.column) + (to.column <= from.column ? BOX.width : 0),
              y(to) + 11,
              x(from.column) + (to.column <= from.column ? 0 : BOX.width),
              y(from) + 11,
            )}
          />
        ))}
        {[...nodes.values()].map((node) => (
          <Link key={node.symbol} to="/citations" search={(old: object) => ({ ...old, symbol: node.symbol })}>
            <g className={node.column === 0 ? 'node centre' : 'node'} transform={`translate(${x(node.column)} ${y(node)})`}>
              <rect width={BOX.width} height={BOX.height} rx={4} />
              <text x={BOX.width / 2} y={15} textAnchor="middle">
                {shortly(nameOf(node.symbol))}
              </text>
            </g>
          </Link>
        ))}
        {[...left].map(([column, count]) => (
          <text key={column} className="left" x={x(column) + BOX.width / 2} y={height - 8} textAnchor="middle">
            {say('citations.more', { count })}
          </text>
        ))}
      </svg>
      <figcaption dir="auto">{say('citations.caption')}</figcaption>
    </figure>
  );
}

const shortly = (name: string): string => (name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name);

const curve = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`;
