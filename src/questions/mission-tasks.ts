// A mission and a day in, the tasks that the Council had given it until then out, each with its words.
import type { Queries, Row } from '../register/index.ts';

const SHORTEST_LEAD = 8; // characters of a lead-in that says something

// A task is what a resolution decides, authorizes or asks of the mission; the items of a list below it are tasks of their own. What
// only changes the mandate (extends it, sets a ceiling) is told by the chain. The tasks given since the last list of them are current.
const TASKS = `
  with given as (
    select d.date, d.symbol as document, p.expression_id as expression, d.language, d.version, p.paragraph, p.n, p.action, p.quote, p.start_at, p.end_at,
      -- where the paragraph ends with its list: at the next one that is neither an item nor a heading inside the list
      coalesce((
        select min(h.n) from paragraphs h
        where h.expression_id = p.expression_id and h.n > p.paragraph and h.level = 0 and h.role <> 'heading'
      ), p.paragraph + 1) as next
    from commitments c
    join current_texts d on d.expression_id = c.expression_id
    join provisions p on p.expression_id = c.expression_id and p.n = c.provision
    where c.addressee = $1 and d.kind = 'resolution' and d.date <= $2 and p.force in ('decides', 'authorizes', 'requests')
      and not exists (select 1 from mandates m where m.expression_id = p.expression_id and m.start_at = p.start_at)
  ),
  items as (
    select given.n as task, given.expression, i.n, i.quote, i.start_at, i.end_at, i.path
    from given join paragraphs i on i.expression_id = given.expression and i.n > given.paragraph and i.n < given.next and i.level > 0
  ),
  -- how the first item of a list begins: (a), or its first words
  opened as (
    select distinct on (expression, task) expression, task, left(split_part(regexp_replace(quote, '[[:space:]]+', ' ', 'g'), ' ', 1), 12) as opens
    from items order by expression, task, n
  ),
  -- the lead-in alone where the items follow as tasks of their own; one that says nothing without them ("to:") keeps them
  told as (
    select given.*, greatest(strpos(action, ': ' || opens), strpos(action, ':' || opens), strpos(action, '：' || opens)) - 1 as lead
    from given left join opened on opened.expression = given.expression and opened.task = given.n
  ),
  listed as (select max(given.date) as date from given join items on items.expression = given.expression and items.task = given.n),
  current as (select told.* from told, listed where listed.date is null or told.date >= listed.date)
  select date, document, expression, language, version, case when lead >= ${SHORTEST_LEAD} then left(action, lead) else action end as says, quote, start_at, end_at,
    (select g.path from paragraphs g where g.expression_id = current.expression and g.n = current.paragraph) as paragraph, n, 0 as item
  from current
  union all
  select c.date, c.document, c.expression, c.language, c.version, regexp_replace(i.quote, '[[:space:]]+', ' ', 'g'), i.quote, i.start_at, i.end_at, i.path, c.n, i.n
  from current c join items i on i.expression = c.expression and i.task = c.n
  order by date, document, n, item
  limit 300`;

/** Gives the tasks of a mission (by its official English name) that hold on an ISO day, in the order they were given. */
export const tasksOf = (db: Queries, mission: string, on: string): Promise<Row[]> => db.query(TASKS, [mission, on]);
