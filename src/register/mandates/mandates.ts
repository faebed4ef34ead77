// A register in, the chains of its missions' mandates out: the deeds that its resolutions hold, each with its place.

import type { Queries, Row } from '../store/database.ts';
import { attributed, type BodyDeed, isUnnamed, UNNAMED_PATTERN } from './attribution.ts';
import { type Chain, chainOf, type Founding } from './chains.ts';
import { MISSIONS, missionOf } from './missions.ts';

/** A deed with its place: the text (`expression`, `language`, `version`), where it stands there (UTF-16), and its number in the document. */
export interface PlacedDeed extends BodyDeed {
  readonly ceiling: { readonly military: number | null; readonly police: number | null } | null;
  readonly expression: number;
  readonly n: number;
}

/** A mission with the deeds done to its mandate, in the order of adoption, and the chain they make. */
export interface MissionChain {
  readonly mission: string;
  readonly deeds: readonly PlacedDeed[];
  readonly chain: Chain;
}

interface DeedRow extends Row {
  readonly document_id: number;
  readonly language: string;
}

interface FoundDeeds extends Row {
  readonly deeds: readonly (PlacedDeed & DeedRow)[];
}

// A document that is held in several languages counts once, by the first of them that tells of mandates.
const LANGUAGES = ['en', 'fr', 'es', 'zh', 'ru', 'ar'];

// All deeds are one value: of a thousand rows the embedded engine reads that in half the time. The deeds of a decision are looked up by
// themselves (offset 0): joined, all others would be read as well.
const deedsWhere = (isWanted: string): string => `
  select coalesce(json_agg(deed order by date, document_id, expression, n), '[]') as deeds from (
    select d.mission, m.action, m.until, m.length, m.from_day as "from", m.ceiling, m.n, d.expression_id as expression, d.language, d.document_id,
      d.symbol as document, d.date
    from decisions d
    cross join lateral (
      select * from mandates o where o.expression_id = d.expression_id and o.mission = d.mission and o.authority = d.symbol offset 0
    ) m
    where d.is_own and d.date >= $1 and d.date <= $2 and ${isWanted}
  ) deed`;

const DEEDS = deedsWhere('true');

// Each name of a mission once, by the index: of most there are many deeds.
const NAMES = `
  with recursive names (mission) as (
    (select mission from mandates order by mission limit 1)
    union all
    select (select m.mission from mandates m where m.mission > n.mission order by m.mission limit 1) from names n where n.mission is not null
  )`;

// Matching the pattern with every deed takes longer than all the rest.
const DEEDS_OF_MISSIONS = `${NAMES}
  ${deedsWhere('d.mission = any(array(select mission from names where mission = any($3) or mission ~ $4))')}`;

const CITED = `
  select d.symbol as document, json_agg(c.target order by c.n, c.expression_id) as targets
  from documents d
  join expressions e on e.document_id = d.id and e.is_current
  join citations c on c.expression_id = e.id and c.target like 'S/RES/%'
  where d.symbol = any($1)
  group by d.symbol`;

// With whose mandates a cited resolution dealt: more than one, and an unnamed body stays open.
const BESIDE = `
  select distinct d.symbol as document, m.mission
  from documents d
  join expressions e on e.document_id = d.id and e.is_current
  join mandates m on m.expression_id = e.id and m.authority = d.symbol
  where d.symbol = any($1)`;

/** Which deeds are looked at: of these missions, adopted in this time (ISO days, inclusive); by default all. */
export interface Scope {
  readonly missions?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/** Gives the chain of every mission and body whose mandate the register's resolutions deal with, by name. */
export async function mandateChains(
  db: Queries,
  { missions, from = '1946-01-01', to = '9999-12-31' }: Scope = {},
): Promise<MissionChain[]> {
  const [found] = missions
    ? await db.query<FoundDeeds>(DEEDS_OF_MISSIONS, [from, to, missions, UNNAMED_PATTERN])
    : await db.query<FoundDeeds>(DEEDS, [from, to]);
  const byMission = new Map<string, PlacedDeed[]>();
  for (const deed of await withMissions(db, inOneLanguage(found!.deeds))) {
    const known = byMission.get(deed.mission);
    if (known) known.push(deed);
    else byMission.set(deed.mission, [deed]);
  }
  const wanted = missions ?? [...byMission.keys()];
  const founded = await foundings(db, wanted);
  return wanted
    .filter((mission) => byMission.has(mission) || founded.has(mission))
    .map((mission) => {
      const deeds = byMission.get(mission) ?? [];
      return { mission, deeds, chain: chainOf(deeds, founded.get(mission) ?? null, missionOf(mission)?.end ?? null) };
    })
    .sort((a, b) => (a.mission < b.mission ? -1 : 1));
}

async function withMissions(db: Queries, deeds: readonly (PlacedDeed & DeedRow)[]): Promise<PlacedDeed[]> {
  const open = [...new Set(deeds.filter(({ mission }) => isUnnamed(mission)).map(({ document }) => document))];
  if (!open.length) return attributed(deeds, () => []);
  const citing = await db.query<{ document: string; targets: readonly string[] }>(CITED, [open]);
  const cited = new Map(citing.map(({ document, targets }) => [document, targets]));
  const beside = await db.query<{ document: string; mission: string }>(BESIDE, [[...new Set([...cited.values()].flat())]]);
  return attributed(deeds, (document) => cited.get(document) ?? [], beside);
}

/** Gives every name that a chain may have: of the list of missions, and as mandates print it. */
export async function chainNames(db: Queries): Promise<string[]> {
  const printed = await db.query<{ mission: string }>(`${NAMES} select mission from names where mission is not null`);
  return [...MISSIONS.map(({ key }) => key), ...printed.map(({ mission }) => missionOf(mission)?.key ?? mission)];
}

/** Gives the chain of one mission, named in any way that the list of missions knows or as mandates print it; null when there is none. */
export async function mandateChain(db: Queries, name: string): Promise<MissionChain | null> {
  const [found] = await mandateChains(db, { missions: [missionOf(name)?.key ?? name] });
  return found ?? null;
}

function inOneLanguage(deeds: readonly (PlacedDeed & DeedRow)[]): (PlacedDeed & DeedRow)[] {
  const rank = ({ language }: DeedRow): number => (LANGUAGES.indexOf(language) + LANGUAGES.length + 1) % (LANGUAGES.length + 1);
  const first = new Map<number, DeedRow>();
  for (const deed of deeds) {
    const known = first.get(deed.document_id);
    if (!known || rank(deed) < rank(known)) first.set(deed.document_id, deed);
  }
  return deeds.filter((deed) => first.get(deed.document_id)!.language === deed.language);
}

// The resolution that set a mission up counts from its own day, which only the register knows.
async function foundings(db: Queries, missions: readonly string[]): Promise<Map<string, Founding>> {
  const symbols = new Map<string, string>();
  for (const name of missions) {
    const mission = missionOf(name);
    if (mission?.by === 'un' && mission.established) symbols.set(name, mission.established);
  }
  const held = await db.query<{ symbol: string; date: string }>(
    'select symbol, date from documents where symbol = any($1) and date is not null',
    [[...symbols.values()]],
  );
  const dates = new Map(held.map(({ symbol, date }) => [symbol, date]));
  return new Map(
    [...symbols].flatMap(([name, document]) => {
      const date = dates.get(document);
      return date ? [[name, { document, date }] as const] : [];
    }),
  );
}

/** The words of deeds with their paragraph, in the order asked for: what answers print and lead to. Each is looked up (limit 1), no other is read. */
export async function evidenceOf(db: Queries, deeds: readonly Pick<PlacedDeed, 'expression' | 'n'>[]): Promise<Row[]> {
  if (!deeds.length) return [];
  const rows = await db.query<Row & { expression: number; n: number }>(
    `select m.expression_id as expression, m.n, e.language, e.version, m.quote, m.start_at, m.end_at,
       (select g.path from paragraphs g
        where g.expression_id = m.expression_id and g.start_at <= m.start_at and g.end_at >= m.end_at order by g.n limit 1) as paragraph
     from unnest($1::bigint[], $2::int[]) as asked (expression, n)
     cross join lateral (select * from mandates d where d.expression_id = asked.expression and d.n = asked.n limit 1) m
     join expressions e on e.id = m.expression_id`,
    [deeds.map(({ expression }) => expression), deeds.map(({ n }) => n)],
  );
  const known = new Map(rows.map((row) => [`${row.expression} ${row.n}`, row]));
  return deeds.map(({ expression, n }) => known.get(`${expression} ${n}`) ?? {});
}
