// Words, phrases or a symbol in, the paragraphs and documents that hold them out: the best first, each with the words around the first hit.
import { z } from 'zod';
import { foldVariants, spellingsOf } from '../languages/index.ts';
import { missionOf, queryOf, type Row, symbolPatternOf } from '../register/index.ts';
import { day, name, question } from './question.ts';

const MOST_RANKED = 500; // ranking reads every hit: of words that stand everywhere the newest are ranked
const SNIPPET = 240;

export const search = question({
  name: 'search',
  sentence: 'Where does a text say this?',
  parameters: z.object({
    words: name,
    symbol: name.optional(),
    kind: name.optional(),
    actor: name.optional(),
    mission: name.optional(),
    force: name.optional(),
    language: z.enum(['zh', 'en']).optional(),
    from: day.optional(),
    to: day.optional(),
  }),
  columns: [
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'document', title: 'Document', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'language', title: 'Language', type: 'text' },
    { key: 'snippet', title: 'Words', type: 'text' },
  ],
  calendar: {
    day: 'date',
    summary: (row) => `${row.document}: ${row.snippet}`,
    uid: (row) => `words/${row.expression}/${row.n}`,
  },
  example: { words: 'small arms' },
  order: ['-rank', '-date', 'id', 'expression', 'n'],
  // A document that is meant by its symbol comes first; the hits in words follow by how well and how densely they match.
  query: ({ words, symbol, kind, actor, mission, force, language, from, to }) => {
    const bodies = mission === undefined ? null : [mission, ...namesOf(mission)].map((one) => one.toLowerCase());
    return {
      sql: `with texts as (
         select m.expression_id from actor_names a join mentions m on m.actor = a.name where strpos(lower(a.name), lower($6)) > 0
       ),
       fields as (
         select expression_id from mandates where lower(mission) = any($10)
         union select m.expression_id from actor_names a join mentions m on m.actor = a.name where lower(a.name) = any($10)
       ),
       hits as (
         select w.expression_id, w.paragraph, w.tokens, t.date, t.document_id
         from words w
         join current_texts t on t.expression_id = w.expression_id
         where w.tokens @@ $1::tsquery
           and ($2::text is null or t.kind = $2) and ($3::text is null or t.language = $3)
           and ($4::text is null or t.date >= $4) and ($5::text is null or t.date <= $5) and ($9::text is null or t.symbol like $9)
           and ($6::text is null or w.expression_id in (select expression_id from texts))
           and ($7::text is null or exists (select 1 from provisions p where p.expression_id = w.expression_id and p.paragraph = w.paragraph and p.force = $7))
           and ($10::text[] is null or w.expression_id in (select expression_id from fields))
         order by t.date desc nulls last, t.document_id, w.paragraph limit ${MOST_RANKED}
       ),
       found as (
         select expression_id, paragraph, round(ts_rank(tokens, $1::tsquery, 1)::numeric, 6) as rank from hits
         union all
         select t.expression_id, 1, 10 from documents d join current_texts t on t.document_id = d.id where $8::text is not null and d.symbol like $8
       ),
       best as (select expression_id, paragraph, max(rank) as rank from found group by expression_id, paragraph)
       select t.date, t.name as document, t.language, t.version, b.rank, t.document_id as id, b.expression_id as expression, b.paragraph as n
       from best b
       join current_texts t on t.expression_id = b.expression_id`,
      details:
        'select g.path as paragraph, g.quote, g.start_at, g.end_at from paragraphs g where g.expression_id = answer.expression and g.n = answer.n',
      values: [
        queryOf(words, foldVariants, spellingsOf) ?? '',
        kind ?? null,
        language ?? null,
        from ?? null,
        to ?? null,
        actor ?? null,
        force ?? null,
        symbolPatternOf(words),
        symbol === undefined ? null : (symbolPatternOf(symbol) ?? symbol),
        bodies,
      ],
    };
  },
  finish: (row, { words }) => ({ ...row, snippet: snippetOf(row, wantedOf(words)) }),
});

// The names by which mandates and texts call a mission.
function namesOf(mission: string): string[] {
  const known = missionOf(mission);
  return known ? [known.key, known.name] : [];
}

// What was looked for, term by term, as it may stand in a text: "small arms" piracy* -troops → small arms, piracy
const wantedOf = (words: string): string[] =>
  (words.match(/-?["“「『《][^"”」』》]+["”」』》]|\S+/gu) ?? [])
    .filter((term) => !term.startsWith('-'))
    .flatMap((term) => spellingsOf(plain(term.replace(/["“”「」『』《》*]/gu, ''))))
    .filter(Boolean);

const plain = (text: string): string =>
  foldVariants(text).normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

// The words around the first of those searched for, cut at the ends with an ellipsis.
function snippetOf({ quote }: Row, wanted: readonly string[]): string {
  const text = String(quote)
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ');
  const folded = plain(text);
  const places = wanted.map((one) => folded.indexOf(one)).filter((at) => at >= 0);
  const place = places.length ? Math.min(...places) : 0;
  const start = Math.max(0, wordStart(text, place - SNIPPET / 3));
  const end = Math.min(text.length, start + SNIPPET);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

// The nearest beginning of a word from here on.
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + SNIPPET / 6 ? at : space + 1;
}
