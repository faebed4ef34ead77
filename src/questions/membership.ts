// Who sat in the Council on a day, in which years a State did, and whose term ends, from the imported table of membership.
import { z } from 'zod';
import { knownOrganisation, RegisterError, statesNamedIn } from '../register/index.ts';
import { day, days, name, question } from './question.ts';

// Seats that went on under another code: China's (the table has the Republic of China until 1971) and the Soviet Union's, which Russia continued.
const CONTINUED: Readonly<Record<string, string>> = { CHN: 'TWN', RUS: 'SUN' };

// As Article 23 of the Charter names it; other States are called as the lists call them today, former ones as the table does.
const NAMES: Readonly<Record<string, string>> = { TWN: 'Republic of China', SUN: 'Union of Soviet Socialist Republics' };

const GROUPS = {
  african: 'African States',
  asia_pacific: 'Asia-Pacific States',
  eastern_european: 'Eastern European States',
  latin_american_caribbean: 'Latin American and Caribbean States',
  western_european_others: 'Western European and other States',
};

export const membership = question({
  name: 'membership',
  sentence: 'Who sat in the Council, from when to when, and whose term ends?',
  parameters: z.object({ on: day.optional(), within: days.optional(), member: name.optional() }),
  columns: [
    { key: 'state', title: 'Member', type: 'text' },
    { key: 'seat', title: 'Seat', type: 'text' },
    { key: 'from_day', title: 'From', type: 'day' },
    { key: 'ends', title: 'Term ends', type: 'day' },
    { key: 'known_until', title: 'The table tells until', type: 'day' },
    { key: 'group', title: 'Group', type: 'text' },
  ],
  calendar: {
    day: 'ends',
    summary: (row) => `Term of ${row.state} in the Council ends`,
    uid: (row) => `membership/${row.code}/${row.from_day}`,
  },
  example: { on: '2013-06-01' },
  order: ['from_day', 'code'],
  // A permanent seat has no end, nor has a term of which the table holds only its own last year: what comes after is not known.
  query: ({ on, within, member }) => {
    if (within !== undefined && !on)
      throw new RegisterError(
        'wrong-parameter',
        'membership: within: tell the day from which the days count, as in --on 2013-06-01.',
      );
    const codes = member === undefined ? [] : statesNamedIn(member).map(({ code }) => code);
    return {
      sql: `with terms as (
           select m.*, max(to_day) over (partition by source) as last from membership m
         ),
         told as (
           select t.*, case when permanent or (to_day = last and left(from_day, 4) = left(last, 4)) then null else to_day end as ends from terms t
         )
         select code, state, case when permanent then 'permanent' else 'elected' end as seat, from_day, ends, to_day as known_until,
           coalesce($5::jsonb->>region, region) as "group", source,
           concat_ws(', ', state, code, 'years ' || left(from_day, 4) || ' to ' || left(to_day, 4)) || ' (' || source || ')' as quote
         from told
         where ($1::text is null or (from_day <= $1 and to_day >= $1)) and ($2::int is null or ends <= ($1::date + $2::int)::text)
           and ($3::text is null or code = any($4) or strpos(lower(state), lower($3)) > 0)`,
      values: [
        on ?? null,
        within ?? null,
        member ?? null,
        [...codes, ...codes.flatMap((code) => CONTINUED[code] ?? [])],
        JSON.stringify(GROUPS),
      ],
    };
  },
  finish: (row) => {
    const code = String(row.code);
    return { ...row, state: NAMES[code] ?? knownOrganisation(`state:${code.toLowerCase()}`)?.name ?? row.state };
  },
});
