// A reading in, the rows of its facts out.
import type { Reading } from '../facts/index.ts';
import { foldVariants } from '../languages/index.ts';
import type { Row } from './database.ts';
import { tokensOf, vectorOf } from './tokens.ts';

/** The rows of one table. */
export type Table = readonly [name: string, columns: readonly string[], rows: readonly Row[]];

/** Gives the facts of a reading as rows, table by table; places are UTF-16 offsets into the expression's text. */
export function tablesOf(expressionId: number, reading: Reading): Table[] {
  const place = ({ start, end, quote }: { start: number; end: number; quote: string }) => ({
    expression_id: expressionId,
    start_at: start,
    end_at: end,
    quote,
  });
  const at = ['expression_id', 'n', 'start_at', 'end_at', 'quote'];
  let path = '';
  const paragraphs = reading.paragraphs.map((p, i) => {
    path = p.level === 0 ? (p.label ?? '') : `${path.split('(')[0]}${p.label ?? ''}`;
    return { ...place(p.evidence), n: i + 1, role: p.role, label: p.label, path, level: p.level };
  });
  const provisions = reading.provisions.map((p, i) => ({
    ...place(p.evidence),
    n: i + 1,
    paragraph: Number(p.paragraph.slice(1)),
    verb: p.verb,
    force: p.force,
    action: p.action,
    commitment: p.commitment,
    reporting: p.reporting,
    deadline: p.deadline && JSON.stringify(p.deadline),
    recurrence: p.recurrence && JSON.stringify(p.recurrence),
    themes: JSON.stringify(p.themes),
  }));
  const citations = reading.citations.map((c, i) => ({
    ...place(c.evidence),
    n: i + 1,
    target: c.target,
    kind: c.kind,
    paragraph: c.paragraph,
    relation: c.relation,
  }));
  const mentions = reading.actors.flatMap((actor) =>
    actor.mentions.map((m) => ({ ...place(m), actor: actor.name, type: actor.type })),
  );
  const mandates = reading.mandates.map((m, i) => ({
    ...place(m.evidence),
    n: i + 1,
    mission: m.mission,
    action: m.action,
    until: m.until,
    length: m.for,
    from_day: m.from,
    ceiling: m.ceiling && JSON.stringify(m.ceiling),
    authority: m.authority,
  }));
  const acts = reading.acts.map((a, i) => ({
    ...place(a.evidence),
    n: i + 1,
    type: a.type,
    date: a.date,
    matter: a.matter,
    section: a.section,
    participants: JSON.stringify(a.participants),
    outcome: JSON.stringify(a.outcome),
    vote: a.vote && JSON.stringify(a.vote),
    meeting: a.meeting,
    meeting_group: a.meetingGroup,
  }));
  const words = paragraphs.map(({ n, quote }) => ({
    expression_id: expressionId,
    paragraph: n,
    tokens: vectorOf(tokensOf(quote, foldVariants)),
  }));
  const findings = reading.findings.map((f, i) => ({
    ...place(f.evidence),
    n: i + 1,
    code: f.code,
    severity: f.severity,
    message: f.message,
  }));
  return [
    ['paragraphs', [...at, 'role', 'label', 'path', 'level'], paragraphs],
    [
      'provisions',
      [...at, 'paragraph', 'verb', 'force', 'action', 'commitment', 'reporting', 'deadline', 'recurrence', 'themes'],
      provisions,
    ],
    ['citations', [...at, 'target', 'kind', 'paragraph', 'relation'], citations],
    ['mentions', ['expression_id', 'actor', 'type', 'start_at', 'end_at'], mentions],
    ['mandates', [...at, 'mission', 'action', 'until', 'length', 'from_day', 'ceiling', 'authority'], mandates],
    ['acts', [...at, 'type', 'date', 'matter', 'section', 'participants', 'outcome', 'vote', 'meeting', 'meeting_group'], acts],
    ['words', ['expression_id', 'paragraph', 'tokens'], words],
    ['findings', [...at, 'code', 'severity', 'message'], findings],
  ];
}
