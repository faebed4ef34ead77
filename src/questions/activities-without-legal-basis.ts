// Operations that the Council's documents still name while no authority read in the register covers them: gaps, and what has expired.
import { z } from 'zod';
import {
  areAllHeld,
  evidenceOf,
  MISSIONS,
  type MissionChain,
  mandateChains,
  missionOf,
  NOT_ALL_HELD,
  type Queries,
  type Row,
  stateOn,
} from '../register/index.ts';
import { isMeant } from './mandate-ends.ts';
import { day, days, name, question } from './question.ts';

// The last resolution of a time that asks something of an operation; what only extends or sets its mandate is no request to act.
const SEEN = `
  with last as (
    select distinct on (c.addressee) c.addressee, d.symbol as document, d.date, p.expression_id, p.n
    from commitments c
    join current_texts d on d.expression_id = c.expression_id and d.kind = 'resolution'
    join provisions p on p.expression_id = c.expression_id and p.n = c.provision
    where c.addressee = any($1) and d.date <= $2 and d.date >= $3
      and not exists (select 1 from mandates m where m.expression_id = p.expression_id and m.start_at = p.start_at)
    order by c.addressee, d.date desc, d.document_id desc, p.n
  )
  select l.addressee, l.document, l.date, e.id as expression, e.language, e.version, p.quote, p.start_at, p.end_at, g.path as paragraph
  from last l
  join provisions p on p.expression_id = l.expression_id and p.n = l.n
  join expressions e on e.id = p.expression_id
  left join paragraphs g on g.expression_id = p.expression_id and g.n = p.paragraph`;

const DAY = 86_400_000;

export const activitiesWithoutLegalBasis = question({
  name: 'activities-without-legal-basis',
  sentence: 'Which operations are active on a day without an authority of the Council that the register can show?',
  parameters: z.object({ on: day, within: days.default(365), mission: name.optional() }),
  columns: [
    { key: 'mission', title: 'Operation', type: 'text' },
    { key: 'standing', title: 'Authority', type: 'text' },
    { key: 'since', title: 'Since', type: 'day' },
    { key: 'authority', title: 'Last authority', type: 'text' },
    { key: 'authority_paragraph', title: 'Its paragraph', type: 'text' },
    { key: 'seen', title: 'Asked to act on', type: 'day' },
    { key: 'document', title: 'In', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'quote', title: 'Words', type: 'text' },
  ],
  calendar: null,
  example: { on: '1995-06-01' },
  order: ['mission'],
  rows: (db, { on, within, mission }) => uncovered(db, on, within, mission),
});

async function uncovered(db: Queries, on: string, within: number, typed: string | undefined): Promise<Row[]> {
  const from = new Date(Date.parse(on) - within * DAY).toISOString().slice(0, 10);
  const seen = await db.query<Row & { addressee: string; date: string }>(SEEN, [MISSIONS.map(({ name }) => name), on, from]);
  const active = seen
    .map((act) => ({ act, key: missionOf(act.addressee)?.key ?? act.addressee }))
    .filter(({ key }) => isMeant(key, typed));
  const found = await mandateChains(db, { missions: active.map(({ key }) => key), to: on });
  const chains = new Map(found.map((one) => [one.mission, one]));
  const open = active.flatMap(({ act, key }) => {
    const gap = gapOf(chains.get(key), on, act.date);
    return gap ? [{ act, key, gap }] : [];
  });
  const words = await evidenceOf(
    db,
    open.flatMap(({ gap }) => (gap.deed ? [gap.deed] : [])),
  );
  const rows: Row[] = [];
  for (const { act, key, gap } of open) {
    const { addressee: _, date, ...seenIn } = act;
    const { deed, standing, ...rest } = gap;
    const last = deed ? words.shift() : null;
    const isSure = !rest.authority || (await areAllHeld(db, rest.authority, on));
    const told = isSure ? standing : `${standing}; ${NOT_ALL_HELD}`;
    rows.push({ mission: key, standing: told, ...rest, authority_paragraph: last?.paragraph ?? null, seen: date, ...seenIn });
  }
  return rows;
}

// What was asked while the authority still held is no activity without it.
function gapOf(found: MissionChain | undefined, on: string, seen: string) {
  const state = found ? stateOn(found.chain, on) : null;
  const period = state?.period ?? null;
  if (!state || !period || state.standing === 'not yet begun')
    return { standing: 'none read', since: null, authority: null, deed: null };
  if (state.standing === 'in force' || seen <= period.ends!) return null;
  const deed = period.deed === null ? null : found!.deeds[period.deed]!;
  return { standing: `${state.standing} since ${period.ends}`, since: period.ends, authority: period.document, deed };
}
