// The digests of all texts in, the closing overview of a report or the table out.
import type Table from 'cli-table3';
import { PREFERRED_LANGUAGES } from '../../facts/index.ts';
import { cutTo, tame, widthOf } from './columns.ts';
import { type Digest, type Due, kindInWords } from './digest.ts';
import { styleOf } from './style.ts';

const MOST_DUE = 25;
const NAME_WIDTH = 40;
const PLAIN = Object.fromEntries(
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid'
    .split(' ')
    .map((edge) => [edge, '']),
);

const sum = (digests: readonly Digest[], count: (digest: Digest) => number): number =>
  digests.reduce((total, digest) => total + count(digest), 0);

const counted = (count: number, what: string, rest = ''): string => `${count} ${what}${count === 1 ? '' : 's'}${rest}`;

// S/RES/8987 (2030) in English and in Chinese, or as two files, is one document: it counts once, by the language on which commitments stand.
function documentsOf(digests: readonly Digest[]): Digest[] {
  const rank = ({ language }: Digest) => PREFERRED_LANGUAGES.indexOf(language);
  const documents = new Map<string, Digest>();
  digests.forEach((digest, i) => {
    const key = digest.symbol ?? `${i}`;
    const known = documents.get(key);
    if (!known || rank(digest) < rank(known)) documents.set(key, digest);
  });
  return [...documents.values()];
}

function kindsLine(digests: readonly Digest[]): string {
  const kinds = new Map<string, number>();
  for (const { kind } of digests) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [...kinds]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, count]) => counted(count, kindInWords(kind)))
    .join(', ');
}

function dueLine(due: Due, width: number): string {
  const line = `  ${due.date.padEnd(12)}${tame(due.who)}: ${tame(due.what)}`;
  const where = ` (${due.document})`;
  return cutTo(line, Math.max(40, width - widthOf(where))) + where;
}

/**
 * Gives the overview that closes a report: what was read, and every due date of all documents in one calendar. A document that was read
 * in several languages counts once.
 */
export function overviewOf(texts: readonly Digest[], width: number, hasColour: boolean): string {
  const digests = documentsOf(texts);
  const style = styleOf(hasColour);
  const due = digests.flatMap((digest) => digest.due).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const counts = [
    counted(
      sum(digests, (d) => d.provisions),
      'provision',
    ),
    counted(
      sum(digests, (d) => d.commitments),
      'commitment',
    ),
    counted(
      sum(digests, (d) => d.reports),
      'report',
      ' asked for',
    ),
    counted(
      sum(digests, (d) => d.mandates),
      'mandate',
      ' moved',
    ),
    counted(
      sum(digests, (d) => d.acts),
      'act',
    ),
    counted(
      sum(digests, (d) => d.findings),
      'finding',
    ),
  ];
  const lines = [
    style.bold(`Overview: ${counted(digests.length, 'document')}`) +
      (digests.length ? ` (${kindsLine(digests)})` : '') +
      (texts.length > digests.length ? ` in ${texts.length} texts` : ''),
    `  ${counts.join(', ')}`,
    ...(due.length ? ['', style.bold('Due dates')] : []),
    ...due.slice(0, MOST_DUE).map((one) => dueLine(one, width)),
    ...(due.length > MOST_DUE ? [`  … and ${due.length - MOST_DUE} more; --json gives them all`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Gives the table of all documents, one row for each. */
export async function tableOf(digests: readonly Digest[], hasColour: boolean): Promise<string> {
  const { default: TableMaker } = (await import('cli-table3')) as { default: typeof Table };
  const style = styleOf(hasColour);
  const table = new TableMaker({
    head: ['document', 'kind', 'date', 'provisions', 'commit.', 'reports', 'next due', 'mandates', 'acts', 'findings'].map(
      style.bold,
    ),
    chars: { ...PLAIN, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colAligns: ['left', 'left', 'left', 'right', 'right', 'right', 'left', 'right', 'right', 'right'],
  });
  for (const digest of digests) {
    const first = digest.due.map(({ date }) => date).sort()[0];
    const numbers = [
      digest.provisions,
      digest.commitments,
      digest.reports,
      first ?? '-',
      digest.mandates,
      digest.acts,
      digest.findings,
    ];
    const name = cutTo(digest.symbol ?? tame(digest.name), NAME_WIDTH);
    table.push([name, kindInWords(digest.kind), digest.date ?? '-', ...numbers.map(String)]);
  }
  return `${table.toString()}\n`;
}
