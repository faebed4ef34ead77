// A reading in, a report for people out: what the document is, who has to do what by when, mandates, acts, findings.
import type { ActFact, MandateFact, ParagraphFact, ProvisionFact, Reading } from '../../facts/index.ts';
import { cutTo, padTo, tame, wrap } from './columns.ts';
import { addresseesOf, kindInWords } from './digest.ts';
import { type Style, styleOf } from './style.ts';

/** How a report is set. */
export interface ReportShape {
  /** Columns of a line. */
  readonly width: number;
  readonly hasColour: boolean;
}

const DATE_WIDTH = 24;
const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });
const MOST_CITATIONS = 40;

//   5 (b): the label of an item stands behind that of its paragraph
function labelsOf(paragraphs: readonly ParagraphFact[]): Map<string, string> {
  const labels = new Map<string, string>();
  const open: string[] = [];
  for (const { id, label, level } of paragraphs) {
    open.length = level;
    open[level] = label ?? '';
    labels.set(id, open.filter(Boolean).join(' '));
  }
  return labels;
}

function headOf(reading: Reading, style: Style): string[] {
  const { document, source } = reading;
  const about = [
    document.date ?? 'no date printed',
    document.meeting === null ? '' : `meeting ${document.meeting}`,
    document.presidency ? `presidency of ${document.presidency.state}` : '',
    document.vote ? `vote ${document.vote.for}-${document.vote.against}-${document.vote.abstain}` : '',
    LANGUAGES.of(source.language) ?? source.language,
  ].filter(Boolean);
  const kind = kindInWords(document.kind);
  const name = `${kind[0]!.toUpperCase()}${kind.slice(1)} ${document.symbol ?? '(no symbol printed)'}`;
  return [`${style.bold(name)} · ${about.join(' · ')}`, style.dim(tame(source.name))];
}

const when = ({ deadline, recurrence }: ProvisionFact): string =>
  [deadline?.date ? `by ${deadline.date}` : (deadline?.text ?? ''), recurrence?.text ?? ''].filter(Boolean).join(', ');

// Dated ones first, by date; then those with a term in words; then the rest, as they stand in the text.
const dueOrder = (provision: ProvisionFact): string => provision.deadline?.date ?? (when(provision) ? '8' : '9');

function commitmentsOf(reading: Reading, width: number, style: Style): string[] {
  const commitments = reading.provisions.filter(({ commitment }) => commitment);
  if (!commitments.length) return [];
  const labels = labelsOf(reading.paragraphs);
  const groups = new Map<string, ProvisionFact[]>();
  for (const provision of commitments) {
    const who = addresseesOf(provision);
    const group = groups.get(who);
    if (group) group.push(provision);
    else groups.set(who, [provision]);
  }
  const lines = ['', style.bold(`  Commitments (${commitments.length})`)];
  for (const [who, provisions] of groups) {
    lines.push(...wrap(who, width - 4).map((line) => `    ${line}`));
    const sorted = [...provisions].sort((a, b) => (dueOrder(a) < dueOrder(b) ? -1 : dueOrder(a) > dueOrder(b) ? 1 : 0));
    for (const provision of sorted)
      lines.push(...commitmentLines(provision, labels.get(provision.paragraph) ?? '', width, style));
  }
  return lines;
}

//       by 2031-07-31            requests: to report on the situation (report, 12)
function commitmentLines(provision: ProvisionFact, label: string, width: number, style: Style): string[] {
  const remarks = [provision.reporting ? 'report' : '', label ? `paragraph ${label}` : ''].filter(Boolean).join(', ');
  const words = wrap(`${provision.force}: ${provision.action}${remarks ? ` [${remarks}]` : ''}`, width - 6 - DATE_WIDTH);
  const dates = wrap(when(provision), DATE_WIDTH - 2);
  return Array.from({ length: Math.max(words.length, dates.length) }, (_, i) =>
    `      ${style.warn(padTo(dates[i] ?? '', DATE_WIDTH))}${words[i] ?? ''}`.trimEnd(),
  );
}

function mandateLine(mandate: MandateFact): string {
  const { ceiling } = mandate;
  return [
    `${mandate.mission}: ${mandate.action}`,
    mandate.from ? `from ${mandate.from}` : '',
    mandate.until ? `until ${mandate.until}` : '',
    mandate.for ? `for ${durationInWords(mandate.for)}` : '',
    ceiling?.military != null ? `up to ${ceiling.military} military` : '',
    ceiling?.police != null ? `up to ${ceiling.police} police` : '',
    mandate.authority ? `(${mandate.authority})` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

//   P6M → 6 months
function durationInWords(duration: string): string {
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].map(
    ([, count, unit]) => `${count} ${UNITS[unit!]}${count === '1' ? '' : 's'}`,
  );
  return parts.join(' ') || duration;
}

function actLine(act: ActFact): string {
  const { vote } = act;
  const people = act.participants.map(({ name, english, role }) => english ?? name ?? role).filter(Boolean);
  return [
    padTo(act.date ?? '', 12) + act.type.replaceAll('_', ' '),
    act.matter ? `: ${act.matter}` : '',
    act.outcome.length ? ` → ${act.outcome.join(', ')}` : '',
    vote ? ` (${vote.for}-${vote.against}-${vote.abstain})` : '',
    people.length ? ` · ${people.slice(0, 4).join('; ')}${people.length > 4 ? ' …' : ''}` : '',
  ].join('');
}

function section(title: string, lines: readonly string[], width: number, style: Style): string[] {
  if (!lines.length) return [];
  const body = lines.flatMap((line) => wrap(line, width - 6).map((part, i) => (i ? `      ${part}` : `    ${part}`)));
  return ['', style.bold(`  ${title} (${lines.length})`), ...body];
}

/** Gives the report of a reading, ending in an empty line. */
export function reportOf(reading: Reading, { width, hasColour }: ReportShape): string {
  const style = styleOf(hasColour);
  const targets = [...new Set(reading.citations.map(({ target }) => target))];
  const shown = targets.slice(0, MOST_CITATIONS);
  const more = targets.length > shown.length ? ` … and ${targets.length - shown.length} more` : '';
  const lines = [
    ...headOf(reading, style),
    ...wrap(reading.document.title ?? reading.document.agendaItem ?? '', width - 2).map((line) => `  ${line}`),
    ...commitmentsOf(reading, width, style),
    ...section('Mandates', reading.mandates.map(mandateLine), width, style),
    ...section('Acts', reading.acts.map(actLine), width, style),
    ...(targets.length ? ['', style.bold(`  Cites (${targets.length})`)] : []),
    ...wrap(shown.join(', ') + more, width - 4).map((line) => `    ${line}`),
    ...section(
      'Findings',
      reading.findings.map(
        ({ severity, code, message, evidence }) =>
          `${severity} ${code}: ${message} “${cutTo(tame(evidence.quote), 60)}” (at ${evidence.start})`,
      ),
      width,
      style,
    ),
  ];
  return `${lines.join('\n')}\n\n`;
}
