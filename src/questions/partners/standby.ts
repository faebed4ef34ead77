// What missions need and what is kept ready: which offer fills which gap in time, and what stays uncovered; no unit fills two gaps.
import { z } from 'zod';
import type { Queries, Row } from '../../register/index.ts';
import { day, name, question } from '../question.ts';
import { assign, leftOf } from './assignment.ts';
import { filed } from './filed.ts';

interface Requirement extends Row {
  readonly filing: string;
  readonly mission: string;
  readonly capability: string;
  readonly units: number;
  readonly within_days: number;
  readonly sustained_days: number | null;
  readonly tasks: readonly string[] | null;
  readonly needed_from: string;
  readonly quote: string;
}

interface Offer extends Row {
  readonly filing: string;
  readonly by: string;
  readonly capability: string;
  readonly units: number;
  readonly readiness_days: number;
  readonly sustainment_days: number;
  readonly caveats: readonly string[] | null;
  readonly available_from: string;
  readonly available_until: string | null;
  readonly quote: string;
}

const plain = (text: string): string => text.trim().toLowerCase();

//   a caveat "no riot control" excludes the task "riot control"
const excludes = (caveats: readonly string[], tasks: readonly string[]): boolean =>
  caveats.some((caveat) => tasks.some((task) => plain(caveat).replace(/^no /, '') === plain(task)));

const fits = (need: Requirement, offer: Offer): boolean =>
  plain(need.capability) === plain(offer.capability) &&
  offer.readiness_days <= need.within_days &&
  offer.sustainment_days >= (need.sustained_days ?? 0) &&
  offer.available_from <= need.needed_from &&
  (offer.available_until ?? '9999') >= need.needed_from &&
  !excludes(offer.caveats ?? [], need.tasks ?? []);

export const standby = question({
  name: 'standby',
  sentence: 'Which standing offer fills which gap of a mission in time, and what stays uncovered?',
  parameters: z.object({ on: day, mission: name.optional() }),
  columns: [
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'capability', title: 'Capability', type: 'text' },
    { key: 'needed', title: 'Units needed', type: 'number' },
    { key: 'needed_from', title: 'From', type: 'day' },
    { key: 'within_days', title: 'Within days', type: 'number' },
    { key: 'by', title: 'Offered by', type: 'text' },
    { key: 'units', title: 'Units', type: 'number' },
    { key: 'readiness_days', title: 'Ready in days', type: 'number' },
    { key: 'uncovered', title: 'Uncovered', type: 'number' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['needed_from', 'mission', 'capability', 'need', '-units', 'offer'],
  rows: async (db, { on, mission }) => rowsOf(...(await sidesOf(db, on)), mission ?? null),
});

async function sidesOf(db: Queries, on: string): Promise<[Requirement[], Offer[]]> {
  const needs = await db.query<Requirement>(
    `select * from ${filed('mission-requirement', 'mission text, capability text, units integer, within_days integer, sustained_days integer, tasks jsonb, needed_from text')} n
     where needed_from >= $1 order by needed_from, filing`,
    [on],
  );
  const offers = await db.query<Offer>(
    `select * from ${filed('standby-capability', 'capability text, units integer, readiness_days integer, sustainment_days integer, caveats jsonb, available_from text, available_until text')} o
     where coalesce(available_until, '9999') >= $1 order by filing`,
    [on],
  );
  return [needs, offers];
}

// All gaps are filled together, also when one mission is asked about: else the same unit would be promised to each.
function rowsOf(needs: readonly Requirement[], offers: readonly Offer[], mission: string | null): Row[] {
  const [needOf, offerOf] = [new Map(needs.map((one) => [one.filing, one])), new Map(offers.map((one) => [one.filing, one]))];
  const side = ({ filing, units }: Requirement | Offer) => ({ id: filing, quantity: units });
  const shares = assign(needs.map(side), offers.map(side), (need, offer) => {
    const [wanted, given] = [needOf.get(need)!, offerOf.get(offer)!];
    return fits(wanted, given) ? 1 / (1 + given.readiness_days) : null;
  });
  return needs
    .filter((need) => mission === null || plain(need.mission).includes(plain(mission)))
    .flatMap((need): Row[] => {
      const { capability, units: needed, needed_from, within_days } = need;
      const head = { mission: need.mission, capability, needed, needed_from, within_days, need: need.filing };
      const uncovered = leftOf(side(need), shares, 'need');
      const filled = shares.filter((share) => share.need === need.filing);
      if (!filled.length)
        return [
          {
            ...head,
            by: null,
            units: 0,
            readiness_days: null,
            uncovered,
            offer: null,
            filings: [need.filing],
            quote: need.quote,
          },
        ];
      return filled.map(({ offer, quantity }) => {
        const { by, readiness_days, quote } = offerOf.get(offer)!;
        return {
          ...head,
          by,
          units: quantity,
          readiness_days,
          uncovered,
          offer,
          filings: [need.filing, offer],
          quote: `${need.quote}; ${quote}`,
        };
      });
    });
}
