// The documents of a matter (or all of a time): by their title or agenda item, by the meeting that adopted them, by the library's index to proceedings.
import { z } from 'zod';
import { day, name, question } from './question.ts';

export const documents = question({
  name: 'documents',
  sentence: 'Which documents belong to a matter?',
  parameters: z.object({ matter: name.optional(), kind: name.optional(), from: day.optional(), to: day.optional() }),
  columns: [
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'document', title: 'Document', type: 'text' },
    { key: 'kind', title: 'Kind', type: 'text' },
    { key: 'title', title: 'Title', type: 'text' },
    { key: 'why', title: 'Known from', type: 'text' },
    { key: 'quote', title: 'Words', type: 'text' },
  ],
  calendar: { day: 'date', summary: (row) => `${row.document}: ${row.quote}`, uid: (row) => `document/${row.document}` },
  example: { matter: 'Cyprus', from: '2012-01-01' },
  order: ['-date', 'document'],
  query: ({ matter, kind, from, to }) => ({
    sql: `with found as (
         select d.id, 1 as place, 'its title' as why, d.title as words from documents d where strpos(lower(d.title), lower($1)) > 0
         union all
         select d.id, 2, 'its agenda item', d.agenda_item from documents d where strpos(lower(d.agenda_item), lower($1)) > 0
         union all
         select d.id, 2, 'its subjects', s.subject from documents d cross join lateral jsonb_array_elements_text(d.subjects) s (subject)
         where strpos(lower(s.subject), lower($1)) > 0
         union all
         select d.id, 3, t.record || ' of ' || coalesce(t.date, 'an unknown day'), t.topic
         from meetings t join meeting_outcomes o on o.record = t.record join documents d on d.symbol = o.symbol
         where strpos(lower(t.topic), lower($1)) > 0
         union all
         select d.id, 4, p.source, p.subject from proceedings p join documents d on d.symbol = p.symbol where strpos(lower(p.subject), lower($1)) > 0
         union all
         select d.id, 5, 'the register', coalesce(d.title, d.symbol) from documents d where $1::text is null
       ),
       best as (select distinct on (id) * from found order by id, place, why, words)
       select d.date, coalesce(d.symbol, d.iri) as document, d.kind, d.title, b.why, b.words as quote
       from best b join documents d on d.id = b.id
       where ($2::text is null or d.kind = $2) and ($3::text is null or d.date >= $3) and ($4::text is null or d.date <= $4)`,
    values: [matter ?? null, kind ?? null, from ?? null, to ?? null],
  }),
});
