// A mission and a day in, what it may do then, until when and under which paragraphs, with its whole chain and what does not fit in it, out.
import { z } from 'zod';
import {
  areAllHeld,
  evidenceOf,
  isOneBody,
  type MissionChain,
  mandateChain,
  missionOf,
  NOT_ALL_HELD,
  type Period,
  type Queries,
  type Row,
  type State,
  stateOn,
} from '../register/index.ts';
import { tasksOf } from './mission-tasks.ts';
import { day, name, question } from './question.ts';

// What the end of a period rests on, in words.
const ENDS: Readonly<Record<Period['rule'], string>> = {
  printed: 'the end is printed',
  'from the day printed': 'counted from the day printed',
  'after the end before': 'counted from the end before',
  'from adoption': 'counted from the adoption',
  'from what follows': 'counted back from the document that follows',
  open: 'no end is set',
  event: 'ends with an event',
  'not read': 'no end could be read',
  list: 'known by the list of missions; its end was not read',
  closed: 'no document sets an end; the list of missions tells the month',
};

// The rows of the state come first, then the chain as it grew.
const PLACES: ReadonlyMap<string, number> = new Map([
  ['state', 0],
  ['ceiling', 1],
  ['task', 2],
]);
const CHAIN_PLACE = 3;

export const mission = question({
  name: 'mission',
  sentence: 'What may a mission do on a day, until when, and under which paragraphs?',
  parameters: z.object({ mission: name, on: day.optional() }),
  columns: [
    { key: 'what', title: 'What', type: 'text' },
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'until', title: 'Until', type: 'day' },
    { key: 'says', title: 'Says', type: 'text' },
    { key: 'document', title: 'Document', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'quote', title: 'Words', type: 'text' },
  ],
  calendar: null,
  example: { mission: 'UNDOF', on: '1990-01-01' },
  order: ['place', 'date', 'number'],
  rows: async (db, { mission: wanted, on }) => {
    const found = await mandateChain(db, wanted);
    if (!found) return [];
    const rows = await doubted(db, [...(on ? stateRows(found, on) : []), ...chainRows(found, on ?? '9999-12-31')]);
    const words = await evidenceOf(
      db,
      rows.flatMap(({ deed }) => (deed === null ? [] : [found.deeds[deed]!])),
    );
    const placed = rows.map(({ deed, ...row }) => ({ ...row, ...(deed === null ? {} : words.shift()) }));
    const tasks = on ? await currentTasks(db, found, on) : [];
    return [...placed, ...tasks].map((row, number) => ({ ...row, number }));
  },
});

interface Line extends Row {
  readonly deed: number | null;
  /** After which resolution, and until which ISO day, no other is known that carries the mandate on. */
  readonly silent?: { readonly after: string; readonly until: string };
}

const line = (what: string, deed: number | null, rest: Row & Pick<Line, 'silent'>): Line => ({
  place: PLACES.get(what) ?? CHAIN_PLACE,
  what,
  deed,
  ...rest,
});

function stateRows({ mission: key, deeds, chain }: MissionChain, on: string): Line[] {
  const state = stateOn(chain, on);
  const { standing, period } = state;
  if (!period) return [line('state', null, { date: on, until: null, says: `${key}: ${standing}`, document: null })];
  const says = `${key}: ${saying(state)} (${ENDS[period.rule]})`;
  const silent = standing === 'expired' ? { silent: { after: period.document, until: on } } : {};
  const first = line('state', period.deed, { date: on, until: period.ends, says, document: period.document, ...silent });
  const latest = (kind: 'military' | 'police') =>
    deeds.findLastIndex(({ ceiling, date }) => date <= on && ceiling !== null && ceiling[kind] !== null);
  const ceilings = (['military', 'police'] as const).flatMap((kind) => {
    const deed = latest(kind);
    if (deed < 0 || standing !== 'in force') return [];
    const { document, date, ceiling } = deeds[deed]!;
    return [line('ceiling', deed, { date, until: null, says: `${kind}: ${ceiling![kind]}`, document })];
  });
  return [first, ...ceilings];
}

// Where a resolution that carried the mandate on may not be held, the register says so.
async function doubted(db: Queries, lines: readonly Line[]): Promise<Line[]> {
  const told: Line[] = [];
  for (const { silent, ...row } of lines) {
    const isSure = !silent || (await areAllHeld(db, silent.after, silent.until));
    const says = isSure ? row.says : String(row.says).replace(/[.)]$/, (end) => `; ${NOT_ALL_HELD}${end}`);
    told.push({ ...row, says });
  }
  return told;
}

const saying = ({ standing, period }: State): string => {
  if (standing === 'expired') return `expired since ${period!.ends}`;
  if (standing === 'ended') return `ended on ${period!.ends}`;
  return standing === 'not yet begun' ? `begins on ${period!.begins}` : standing;
};

function chainRows({ mission: key, deeds, chain }: MissionChain, on: string): Line[] {
  const founding = chain.periods.filter(({ deed, since }) => deed === null && since <= on);
  const periods = new Map(chain.periods.map((period) => [period.deed, period]));
  const lines = deeds.map((deed, i) => {
    const period = periods.get(i);
    const says = [deed.action, deed.length && `for ${deed.length}`, period && ENDS[period.rule], ceilingOf(deed.ceiling)];
    const until = period ? period.ends : deed.until;
    return line(deed.action, i, { date: deed.date, until, says: says.filter(Boolean).join('; '), document: deed.document });
  });
  const misfits = (isOneBody(key) ? chain.misfits : []).map(({ flaw, deed, to, message }) => {
    const before = chain.periods[chain.periods.findIndex((period) => period.deed === deed) - 1];
    const silent = flaw === 'hole' && before ? { silent: { after: before.document, until: to } } : {};
    return line(flaw, deed, { date: deeds[deed]!.date, until: to, says: message, document: deeds[deed]!.document, ...silent });
  });
  return [
    ...founding.map(({ document, since, rule }) =>
      line('establish', null, { date: since, until: null, says: ENDS[rule], document }),
    ),
    ...[...lines, ...misfits].filter(({ date }) => String(date) <= on),
  ];
}

const ceilingOf = (ceiling: MissionChain['deeds'][number]['ceiling']): string | null =>
  ceiling &&
  (['military', 'police'] as const).flatMap((kind) => (ceiling[kind] === null ? [] : [`${kind}: ${ceiling[kind]}`])).join(', ');

async function currentTasks(db: Queries, found: MissionChain, on: string): Promise<Row[]> {
  if (stateOn(found.chain, on).standing !== 'in force') return [];
  const tasks = await tasksOf(db, missionOf(found.mission)?.name ?? found.mission, on);
  return tasks.map((task) => ({ place: PLACES.get('task'), what: 'task', until: null, ...task }));
}
