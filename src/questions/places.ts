// The States that the matters before the Council name, with those matters, their meetings and the missions in force on a day: what a map shows.
import { z } from 'zod';
import { withoutSender } from '../languages/index.ts';
import {
  MISSIONS,
  mandateChains,
  missionOf,
  type NamedState,
  type Queries,
  type Row,
  stateOn,
  statesNamedIn,
} from '../register/index.ts';
import { MATTERS } from './matters.ts';
import { day, name, question } from './question.ts';

interface MatterRow extends Row {
  readonly matter: string;
  readonly documents: number;
  readonly meetings: number;
  readonly last: string;
}

interface Place {
  readonly state: NamedState;
  readonly matters: MatterRow[];
  readonly missions: string[];
}

// A mission stands where its official name says: United Nations Mission in Liberia. One whose name says no State is on no map.
const PLACED = MISSIONS.filter(({ name }) => statesNamedIn(name).length > 0).map(({ key }) => key);

export const places = question({
  name: 'places',
  sentence: 'Which States do the matters before the Council name?',
  parameters: z.object({ on: day, from: day.optional(), state: name.optional() }),
  columns: [
    { key: 'state', title: 'State named', type: 'text' },
    { key: 'code', title: 'Code', type: 'text' },
    { key: 'matters', title: 'Matters', type: 'list' },
    { key: 'meetings', title: 'Meetings', type: 'number' },
    { key: 'documents', title: 'Documents', type: 'number' },
    { key: 'last', title: 'Last', type: 'day' },
    { key: 'missions', title: 'Missions in force', type: 'list' },
  ],
  calendar: null,
  example: { on: '2013-06-01', from: '2010-01-01' },
  order: ['state'],
  rows: async (db, { on, from, state }) => {
    const matters = await db.query<MatterRow>(MATTERS, [null, from ?? null, on]);
    const found = placesOf(matters, await missionsInForce(db, on));
    return found
      .filter((place) => !state || isMeant(place.state, state))
      .map(({ state: { name, code }, matters: about, missions }) => ({
        state: name,
        code,
        matters: about.map(({ matter }) => matter),
        meetings: sumOf(about, 'meetings'),
        documents: sumOf(about, 'documents'),
        last: about.reduce<string | null>((last, one) => (last && last > one.last ? last : one.last), null),
        missions,
        quote: about.map(({ matter }) => matter).join('; ') || null,
      }));
  },
});

const isMeant = ({ name, code }: NamedState, typed: string): boolean =>
  code === typed.toUpperCase() || name.toLowerCase().includes(typed.toLowerCase());

const sumOf = (matters: readonly MatterRow[], key: 'meetings' | 'documents'): number =>
  matters.reduce((sum, one) => sum + Number(one[key]), 0);

async function missionsInForce(db: Queries, on: string): Promise<string[]> {
  const chains = await mandateChains(db, { missions: PLACED, to: on });
  return chains.filter(({ chain }) => stateOn(chain, on).standing === 'in force').map(({ mission }) => mission);
}

function placesOf(matters: readonly MatterRow[], missions: readonly string[]): Place[] {
  const byCode = new Map<string, Place>();
  const at = (state: NamedState): Place => {
    const known = byCode.get(state.code) ?? { state, matters: [], missions: [] };
    byCode.set(state.code, known);
    return known;
  };
  const inOrder = [...matters].sort((a, b) => (a.matter < b.matter ? -1 : 1));
  for (const row of inOrder) for (const state of statesNamedIn(withoutSender(row.matter))) at(state).matters.push(row);
  for (const mission of missions) for (const state of statesNamedIn(missionOf(mission)!.name)) at(state).missions.push(mission);
  return [...byCode.values()];
}
