// The activities of regional organisations, and whether and when the Council was informed of each.
import { z } from 'zod';
import { name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

/** Every activity that a regional organisation registered or told of, with the first notice of it; `late` in days, negative when before. */
export const ACTIVITIES = `
  activities as (
    select 1 as source, p.organisation, p.by, p.name as activity, p.began, p.filing, p.quote
    from ${filed('operation', 'name text, began text')} p
    join organisations o on o.id = p.organisation and o.type = 'regional_organization'
    union all
    select 2, n.organisation, n.by, n.activity, n.began, n.filing, n.quote
    from ${filed('article-54-notice', 'activity text, began text')} n
  ),
  known as (
    select distinct on (organisation, lower(activity)) organisation, by, activity, began, filing, quote
    from activities order by organisation, lower(activity), source, began, filing
  ),
  notices as (
    select distinct on (organisation, lower(activity)) organisation, activity, told_on, filing, quote
    from ${filed('article-54-notice', 'activity text')} n
    order by organisation, lower(activity), told_on, filing
  ),
  told as (
    select k.organisation, k.by, k.activity, k.began, n.told_on as informed, n.told_on::date - k.began::date as late,
      coalesce(n.filing, k.filing) as filing, coalesce(n.quote, k.quote) as quote,
      case when n.filing is null or n.filing = k.filing then jsonb_build_array(k.filing) else jsonb_build_array(k.filing, n.filing) end as filings
    from known k
    left join notices n on n.organisation = k.organisation and lower(n.activity) = lower(k.activity)
  )`;

export const article54 = question({
  name: 'article-54',
  sentence: 'Of which activities of regional organisations was the Council never informed, and how late of the others?',
  parameters: z.object({ organisation: name.optional() }),
  columns: [
    { key: 'by', title: 'Organisation', type: 'text' },
    { key: 'activity', title: 'Activity', type: 'text' },
    { key: 'began', title: 'Since', type: 'day' },
    { key: 'informed', title: 'Council informed', type: 'day' },
    { key: 'late', title: 'Days after', type: 'number' },
    { key: 'status', title: 'Status', type: 'text' },
  ],
  calendar: null,
  example: {},
  order: ['by', 'began', 'activity', 'filing'],
  query: ({ organisation }) => ({
    sql: `with ${ACTIVITIES}
       select by, activity, began, informed, late, filing, filings, quote,
         case when informed is null then 'never notified' when late <= 0 then 'notified in advance' else 'notified' end as status
       from told where ${holds('by', '$1')}`,
    values: [organisation ?? null],
  }),
});
