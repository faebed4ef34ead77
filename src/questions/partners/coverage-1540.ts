// How far resolution 1540 (2004) is served in each region: States with a point of contact, requests and offers of help, lessons.
import { z } from 'zod';
import type { Queries, Row } from '../../register/index.ts';
import { day, name, question } from '../question.ts';
import { filed } from './filed.ts';
import { regionOf, STATES_OF_REGIONS } from './regions.ts';

interface Served extends Row {
  readonly what: 'contact' | 'request' | 'offer' | 'lesson';
  readonly organisation: string;
  readonly filing: string;
  readonly quote: string;
}

const OTHERS = 'organisations of no one region';

export const coverage1540 = question({
  name: 'coverage-1540',
  sentence: 'How far is resolution 1540 (2004) served in each region?',
  parameters: z.object({ on: day, region: name.optional() }),
  columns: [
    { key: 'region', title: 'Region', type: 'text' },
    { key: 'states', title: 'States', type: 'number' },
    { key: 'contacts', title: 'States with a contact', type: 'number' },
    { key: 'share', title: 'Per cent', type: 'number' },
    { key: 'requests', title: 'Requests', type: 'number' },
    { key: 'offers', title: 'Offers', type: 'number' },
    { key: 'lessons', title: 'Lessons', type: 'number' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['region'],
  rows: async (db, { on, region }) => {
    const served = await servedOn(db, on);
    const rows = [...STATES_OF_REGIONS].map(([one, states]) =>
      rowOf(
        one,
        states.length,
        served.filter(({ organisation }) => regionOf(organisation) === one),
      ),
    );
    const others = served.filter(({ organisation }) => regionOf(organisation) === null);
    const all = others.length ? [...rows, rowOf(OTHERS, null, others)] : rows;
    return region ? all.filter((row) => String(row.region).toLowerCase().includes(region.toLowerCase())) : all;
  },
});

function rowOf(region: string, states: number | null, served: readonly Served[]): Row {
  const count = (what: Served['what']): number => served.filter((one) => one.what === what).length;
  const contacts = new Set(served.filter(({ what }) => what === 'contact').map(({ organisation }) => organisation)).size;
  return {
    region,
    states,
    contacts,
    share: states === null ? null : Math.round((1000 * contacts) / states) / 10,
    requests: count('request'),
    offers: count('offer'),
    lessons: count('lesson'),
    filings: served.map(({ filing }) => filing),
    quote: served.map(({ quote }) => quote).join('; ') || null,
  };
}

// Valid contacts, requests that are still to be met, offers that still hold, and all lessons on non-proliferation.
const servedOn = (db: Queries, on: string): Promise<Served[]> =>
  db.query<Served>(
    `select 'contact' as what, organisation, filing, quote from ${filed('point-of-contact', 'subject text, valid_from text, valid_until text')} c
     where strpos(subject, '1540') > 0 and valid_from <= $1 and coalesce(valid_until, '9999') >= $1
     union all
     select 'request', organisation, filing, quote from ${filed('assistance-request', 'subject text, needed_by text')} r where strpos(subject, '1540') > 0 and needed_by >= $1
     union all
     select 'offer', organisation, filing, quote from ${filed('assistance-offer', 'subject text, available_from text, available_until text')} o
     where strpos(subject, '1540') > 0 and available_from <= $1 and available_until >= $1
     union all
     select 'lesson', organisation, filing, quote from ${filed('lesson', 'theme text')} l where theme = 'non-proliferation'
     order by 1, 3`,
    [on],
  );
