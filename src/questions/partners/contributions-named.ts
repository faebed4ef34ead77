// What documents say that regional organisations do: sentence by sentence, for whom, in which function by its themes, and whether it was filed.
import { z } from 'zod';
import { REGIONAL_ORGANISATIONS, type Row, STATES, symbolPatternOf } from '../../register/index.ts';
import { day, inside, isAmong, name, question } from '../question.ts';
import { filed } from './filed.ts';
import { FUNCTION_OF, isPartners, TELLS } from './named.ts';

export const contributionsNamed = question({
  name: 'contributions-named',
  sentence: 'What do documents say that regional organisations do, and what of it was filed?',
  parameters: z.object({
    organisation: name.optional(),
    situation: name.optional(),
    symbol: name.optional(),
    from: day.optional(),
    to: day.optional(),
  }),
  columns: [
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'document', title: 'Document', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'by', title: 'Organisation', type: 'text' },
    { key: 'force', title: 'Force', type: 'text' },
    { key: 'functions', title: 'Functions, by its themes', type: 'list' },
    { key: 'situations', title: 'States named', type: 'list' },
    { key: 'operations', title: 'Operations named', type: 'list' },
    { key: 'filed', title: 'Filed for it', type: 'text' },
    { key: 'quote', title: 'Words', type: 'text' },
  ],
  calendar: null,
  example: { organisation: 'European Union', from: '2012-01-01' },
  order: ['-date', 'document', 'language', 'n', 'by'],
  // A sentence counts once for each organisation, however often it names it. The sentences of a text are read once, however often it names one.
  query: ({ organisation, situation, symbol, from, to }) => ({
    sql: `with naming as materialized (
         select t.date, t.name as document, t.language, t.version, o.expression_id, o.actor, o.start_at, o.end_at
         from mentions o
         join current_texts t on t.expression_id = o.expression_id
         where o.type = 'regional_organization' and o.actor = any($1) and ($3::text is null or t.name like $3 or t.name = $7)
           and ($4::text is null or t.date >= $4) and ($5::text is null or t.date <= $5)
       ),
       telling as materialized (
         select p.expression_id, p.n, p.force, p.start_at, p.end_at
         from (select distinct expression_id from naming) o join provisions p on p.expression_id = o.expression_id and ${TELLS}
       )
       select distinct o.date, o.document, o.language, o.version, p.expression_id, p.n, o.actor as by, p.force, p.start_at, p.end_at
       from naming o
       join telling p on p.expression_id = o.expression_id and p.start_at <= o.start_at and p.end_at >= o.end_at
       where $2::text is null or exists (
         select 1 from mentions s where s.expression_id = p.expression_id and ${isAmong('s', '$6')} and ${inside('s', 'p')}
           and strpos(lower(s.actor), lower($2)) > 0)`,
    details: `select g.path as paragraph, p.quote, p.themes as functions,
         (select jsonb_agg(distinct s.actor) from mentions s where s.expression_id = p.expression_id and ${isAmong('s', '$6')} and ${inside('s', 'p')}) as situations,
         (select jsonb_agg(distinct s.actor) from mentions s where s.expression_id = p.expression_id and s.type = 'mission' and ${inside('s', 'p')}) as operations,
         (select jsonb_agg(jsonb_build_object('filing', f.filing, 'name', f.name, 'situation', f.situation) order by f.filing)
           from ${filed('operation', 'name text, situation text, began text')} f where f.by = answer.by) as registered
       from provisions p join paragraphs g on g.expression_id = p.expression_id and g.n = p.paragraph
       where p.expression_id = answer.expression_id and p.n = answer.n`,
    values: [
      organisation
        ? REGIONAL_ORGANISATIONS.filter((one) => one.toLowerCase().includes(organisation.toLowerCase()))
        : REGIONAL_ORGANISATIONS,
      situation ?? null,
      symbol ? (symbolPatternOf(symbol) ?? symbol) : null,
      from ?? null,
      to ?? null,
      STATES,
      symbol ?? null,
    ],
  }),
  finish: (row) => {
    const operations = listOf(row.operations).filter(isPartners);
    const situations = listOf(row.situations);
    const registered = (row.registered ?? []) as readonly Registered[];
    const same = registered.filter(({ situation }) => situations.some((one) => one.toLowerCase() === situation.toLowerCase()));
    const functions = [...new Set(listOf(row.functions).flatMap((theme) => FUNCTION_OF[theme] ?? []))];
    const { registered: _, ...rest } = row;
    return {
      ...rest,
      functions,
      situations,
      operations,
      filed: same.map((one) => one.name).join(', ') || 'named in documents only',
      ...(same.length ? { filings: same.map(({ filing }) => filing) } : {}),
    } satisfies Row;
  },
});

interface Registered {
  readonly filing: string;
  readonly name: string;
  readonly situation: string;
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
