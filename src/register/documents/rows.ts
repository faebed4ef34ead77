// A reading in, the rows of its facts out, table by table.
import type { Reading } from '../../facts/index.ts';
import { foldVariants } from '../../languages/index.ts';
import type { Row } from '../store/database.ts';
import { tokensOf, vectorOf } from './tokens.ts';

/** A table of facts; places are UTF-16 offsets into the expression's text. */
export interface FactTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rowsOf: (expressionId: number, reading: Reading) => readonly Row[];
}

const AT = ['expression_id', 'n', 'start_at', 'end_at', 'quote'];

const placed = (expressionId: number, n: number, { start, end, quote }: { start: number; end: number; quote: string }) => ({
  expression_id: expressionId,
  n,
  start_at: start,
  end_at: end,
  quote,
});

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

function paragraphsOf(expressionId: number, reading: Reading): Row[] {
  let path = '';
  return reading.paragraphs.map((p, i) => {
    path = p.level === 0 ? (p.label ?? '') : `${path.split('(')[0]}${p.label ?? ''}`;
    return { ...placed(expressionId, i + 1, p.evidence), role: p.role, label: p.label, path, level: p.level };
  });
}

const wordsOf = (expressionId: number, reading: Reading): Row[] =>
  reading.paragraphs.map((p, i) => ({
    expression_id: expressionId,
    paragraph: i + 1,
    tokens: vectorOf(tokensOf(p.evidence.quote, foldVariants)),
  }));

const provisionsOf = (expressionId: number, reading: Reading): Row[] =>
  reading.provisions.map((p, i) => ({
    ...placed(expressionId, i + 1, p.evidence),
    paragraph: Number(p.paragraph.slice(1)),
    verb: p.verb,
    force: p.force,
    action: p.action,
    commitment: p.commitment,
    reporting: p.reporting,
    deadline: json(p.deadline),
    recurrence: json(p.recurrence),
    themes: json(p.themes),
  }));

const citationsOf = (expressionId: number, reading: Reading): Row[] =>
  reading.citations.map((c, i) => ({
    ...placed(expressionId, i + 1, c.evidence),
    target: c.target,
    kind: c.kind,
    paragraph: c.paragraph,
    relation: c.relation,
  }));

const mentionsOf = (expressionId: number, reading: Reading): Row[] =>
  reading.actors.flatMap((actor) =>
    actor.mentions.map(({ start, end }) => ({
      expression_id: expressionId,
      start_at: start,
      end_at: end,
      actor: actor.name,
      type: actor.type,
    })),
  );

const mandatesOf = (expressionId: number, reading: Reading): Row[] =>
  reading.mandates.map((m, i) => ({
    ...placed(expressionId, i + 1, m.evidence),
    mission: m.mission,
    action: m.action,
    until: m.until,
    length: m.for,
    from_day: m.from,
    ceiling: json(m.ceiling),
    authority: m.authority,
  }));

const actsOf = (expressionId: number, reading: Reading): Row[] =>
  reading.acts.map((a, i) => ({
    ...placed(expressionId, i + 1, a.evidence),
    type: a.type,
    date: a.date,
    matter: a.matter,
    section: a.section,
    participants: json(a.participants),
    outcome: json(a.outcome),
    vote: json(a.vote),
    meeting: a.meeting,
    meeting_group: a.meetingGroup,
  }));

const findingsOf = (expressionId: number, reading: Reading): Row[] =>
  reading.findings.map((f, i) => ({
    ...placed(expressionId, i + 1, f.evidence),
    code: f.code,
    severity: f.severity,
    message: f.message,
  }));

/** What is kept of a reading, in the order in which it is written. */
export const FACT_TABLES: readonly FactTable[] = [
  { name: 'paragraphs', columns: [...AT, 'role', 'label', 'path', 'level'], rowsOf: paragraphsOf },
  { name: 'words', columns: ['expression_id', 'paragraph', 'tokens'], rowsOf: wordsOf },
  {
    name: 'provisions',
    columns: [...AT, 'paragraph', 'verb', 'force', 'action', 'commitment', 'reporting', 'deadline', 'recurrence', 'themes'],
    rowsOf: provisionsOf,
  },
  { name: 'citations', columns: [...AT, 'target', 'kind', 'paragraph', 'relation'], rowsOf: citationsOf },
  { name: 'mentions', columns: ['expression_id', 'start_at', 'end_at', 'actor', 'type'], rowsOf: mentionsOf },
  {
    name: 'mandates',
    columns: [...AT, 'mission', 'action', 'until', 'length', 'from_day', 'ceiling', 'authority'],
    rowsOf: mandatesOf,
  },
  {
    name: 'acts',
    columns: [...AT, 'type', 'date', 'matter', 'section', 'participants', 'outcome', 'vote', 'meeting', 'meeting_group'],
    rowsOf: actsOf,
  },
  { name: 'findings', columns: [...AT, 'code', 'severity', 'message'], rowsOf: findingsOf },
];
