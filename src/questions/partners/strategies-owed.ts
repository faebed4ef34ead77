// The strategies of prevention that documents ask for, with the one that was filed for each, or that none was.
import { z } from 'zod';
import { topicFinder } from '../../languages/index.ts';
import { day, name, PROVISION, question } from '../question.ts';
import { filed } from './filed.ts';

const STRATEGY = topicFinder('strategy').pattern;

export const strategiesOwed = question({
  name: 'strategies-owed',
  sentence: 'Which strategies of prevention were asked of whom, and was one filed?',
  parameters: z.object({ on: day, by: name.optional(), from: day.optional() }),
  columns: [
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'document', title: 'Asked in', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'addressee', title: 'Of whom', type: 'text' },
    { key: 'force', title: 'Force', type: 'text' },
    { key: 'action', title: 'What', type: 'text' },
    { key: 'strategy', title: 'Strategy', type: 'text' },
    { key: 'owner', title: 'Owner', type: 'text' },
    { key: 'reviewed', title: 'Reviewed', type: 'day' },
    { key: 'status', title: 'Status', type: 'text' },
  ],
  calendar: null,
  example: { on: '2013-06-30', from: '2012-01-01' },
  order: ['-date', 'id', 'strategy_filing'],
  // A strategy answers the document that it names, and the paragraph if it names one. What is asked for is told by the theme of prevention and the word.
  query: ({ on, by, from }) => ({
    sql: `with owing as materialized (
         select p.expression_id, p.n, p.paragraph, d.document_id, d.date, d.symbol, d.name
         from provisions p join current_texts d on d.expression_id = p.expression_id
         where p.themes ? 'prevention' and p.quote ~* $4 and d.date <= $1 and ($3::text is null or d.date >= $3)
       )
       select d.date, d.name as document, c.addressee, c.id, c.expression_id, c.provision, s.title as strategy, s.owner, s.reviewed, s.filing as strategy_filing,
         case when s.filing is null then '[]'::jsonb else jsonb_build_array(s.filing) end as filings,
         case when s.filing is null then 'owed: none was filed' when s.reviewed < (($1::date - interval '12 months')::date)::text then 'stale: not reviewed for a year' else 'in force' end as status
       from owing d
       join commitments c on c.document_id = d.document_id and c.expression_id = d.expression_id and c.provision = d.n and c.review is distinct from 'rejected'
       join paragraphs g on g.expression_id = d.expression_id and g.n = d.paragraph
       left join ${filed('prevention-strategy', 'title text, owner text, reviewed text, asked_in text, paragraph text')} s
         on s.asked_in = d.symbol and (s.paragraph is null or s.paragraph = g.path) and s.reviewed <= $1
       where ($2::text is null or strpos(lower(c.addressee), lower($2)) > 0)
         and (c.superseded_on is null or c.superseded_on > $1)`,
    details: PROVISION,
    values: [on, by ?? null, from ?? null, STRATEGY],
  }),
});
