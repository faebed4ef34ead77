// Operations that go beyond what the decision they name allows: another function, more people, an earlier or a later day.
import { z } from 'zod';
import { mandateChain, missionOf, type Queries, type Row } from '../../register/index.ts';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';
import { FUNCTION_OF } from './named.ts';

// The decision that an operation names as its authority, as it was read: its day and the themes of its provisions.
const OPERATIONS = `
  select p.name, p.by, p.situation, p.function, p.began, coalesce(p.ended, '') as ended, p.personnel, p.authority, p.authorised_until, p.filing, p.quote as filed_quote,
    d.date as adopted, e.id as expression,
    (select jsonb_agg(distinct t.theme) from provisions v cross join lateral jsonb_array_elements_text(v.themes) t (theme) where v.expression_id = e.id) as themes
  from ${filed('operation', 'name text, situation text, function text, began text, ended text, authority text, authorised_until text, personnel integer')} p
  left join documents d on d.symbol = p.authority
  left join lateral (select id from expressions where document_id = d.id and is_current order by language = 'en' desc, language limit 1) e on true
  where p.authority is not null and p.began <= $1 and coalesce(p.ended, '9999') >= $1 and ${holds('p.situation', '$2')}`;

interface Operation extends Row {
  readonly name: string;
  readonly function: string;
  readonly began: string;
  readonly personnel: number | null;
  readonly authority: string;
  readonly authorised_until: string | null;
  readonly adopted: string | null;
  readonly expression: number | null;
  readonly themes: readonly string[] | null;
  readonly filing: string;
  readonly filed_quote: string;
}

export const beyondAuthority = question({
  name: 'beyond-authority',
  sentence: 'Which operations go beyond the decision that they name as their authority, and in what?',
  parameters: z.object({ on: day, situation: name.optional() }),
  columns: [
    { key: 'name', title: 'Operation', type: 'text' },
    { key: 'by', title: 'Organisation', type: 'text' },
    { key: 'situation', title: 'Situation', type: 'text' },
    { key: 'authority', title: 'Authority', type: 'text' },
    { key: 'beyond', title: 'Goes beyond in', type: 'text' },
    { key: 'filed', title: 'Filed', type: 'text' },
    { key: 'allowed', title: 'Allowed', type: 'text' },
    { key: 'basis', title: 'How it is known', type: 'text' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['name', 'filing', 'beyond'],
  rows: async (db, { on, situation }) => {
    const operations = await db.query<Operation>(OPERATIONS, [on, situation ?? null]);
    const found = await Promise.all(operations.map((one) => excessesOf(db, one, on)));
    return found.flat();
  },
});

// What a decision that was not read allows is not known, and nothing goes beyond it.
async function excessesOf(db: Queries, operation: Operation, on: string): Promise<Row[]> {
  const { name: called, by, situation, authority, filing, filed_quote: quote, adopted, expression } = operation;
  if (!expression || !adopted) return [];
  const row = (beyond: string, told: string, allowed: string, basis: string): Row => ({
    name: called,
    by,
    situation,
    authority,
    beyond,
    filed: told,
    allowed,
    basis,
    filing,
    filings: [filing],
    quote,
  });
  const functions = [...new Set((operation.themes ?? []).flatMap((theme) => FUNCTION_OF[theme] ?? []))].sort();
  const deed = await deedOf(db, called, authority);
  const until = deed?.until ?? null;
  const told = operation.authorised_until;
  const ceiling = deed?.ceiling ?? null;
  return [
    ...(operation.began < adopted ? [row('first day', operation.began, adopted, 'stated: the day of the decision')] : []),
    ...(until && told && told > until ? [row('last day', told, until, 'stated: the end of the mandate')] : []),
    ...(until && (!told || told >= on) && on > until ? [row('time', on, until, 'stated: the end of the mandate')] : []),
    ...(ceiling && operation.personnel && operation.personnel > ceiling
      ? [row('strength', String(operation.personnel), String(ceiling), 'stated: the ceiling of the mandate')]
      : []),
    ...(functions.includes(operation.function) || !(operation.function in THEMED)
      ? []
      : [row('function', operation.function, functions.join(', ') || 'none', 'inferred: by the themes of the decision')]),
  ];
}

// The functions that themes stand for; of the others nothing can be told.
const THEMED: Readonly<Record<string, true>> = Object.fromEntries(Object.values(FUNCTION_OF).map((one) => [one, true]));

// What the decision sets of the mandate of this operation.
async function deedOf(
  db: Queries,
  called: string,
  authority: string,
): Promise<{ until: string | null; ceiling: number | null } | null> {
  const found = await mandateChain(db, missionOf(called)?.key ?? called);
  if (!found) return null;
  const own = found.deeds.flatMap((deed, i) => (deed.document === authority ? [{ deed, i }] : []));
  const period = found.chain.periods.findLast(({ deed }) => own.some(({ i }) => i === deed));
  const ceilings = own.flatMap(({ deed: { ceiling } }) => (ceiling ? [(ceiling.military ?? 0) + (ceiling.police ?? 0)] : []));
  return { until: period?.ends ?? null, ceiling: ceilings.at(-1) || null };
}
