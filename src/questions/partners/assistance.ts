// Requests for help and offers of it: which offer meets which request, which requests stay unmet and which offers without a taker.
import { z } from 'zod';
import { AFRICAN_ORGANIZATIONS } from '../../facts/index.ts';
import type { Queries, Row } from '../../register/index.ts';
import { day, name, question } from '../question.ts';
import { assign, leftOf } from './assignment.ts';
import { filed } from './filed.ts';

interface Help extends Row {
  readonly filing: string;
  readonly by: string;
  readonly subject: string;
  readonly form: string;
  readonly unit: string;
  /** What is left of it after deliveries. */
  readonly quantity: number;
  readonly quote: string;
}

interface Request extends Help {
  readonly needed_by: string;
  readonly place: string;
  readonly organisation: string;
  readonly priority: 'high' | 'middle' | 'low';
}

interface Offer extends Help {
  readonly available_from: string;
  readonly places: readonly string[] | null;
}

const WORTH = { high: 0.9, middle: 0.6, low: 0.3 } as const;
const AFRICAN = 0.1; // of two requests of one priority an African organisation's comes first, and never before a higher priority
const plain = (text: string): string => text.trim().toLowerCase();
const isSame = (a: Help, b: Help, key: 'subject' | 'form' | 'unit'): boolean => plain(a[key]) === plain(b[key]);

const isAfrican = ({ organisation }: Request): boolean => AFRICAN_ORGANIZATIONS.includes(organisation);

const fits = (request: Request, offer: Offer): boolean =>
  isSame(request, offer, 'subject') &&
  isSame(request, offer, 'form') &&
  isSame(request, offer, 'unit') &&
  offer.available_from <= request.needed_by &&
  (!offer.places?.length || offer.places.some((place) => plain(place) === plain(request.place)));

export const assistance = question({
  name: 'assistance',
  sentence: 'Which requests for assistance have no offer, which offers no taker, and which fit together?',
  parameters: z.object({ on: day, subject: name.optional() }),
  columns: [
    { key: 'what', title: 'What', type: 'text' },
    { key: 'subject', title: 'Subject', type: 'text' },
    { key: 'form', title: 'Form', type: 'text' },
    { key: 'requested_by', title: 'Requested by', type: 'text' },
    { key: 'needed_by', title: 'Needed by', type: 'day' },
    { key: 'priority', title: 'Priority', type: 'text' },
    { key: 'african', title: 'African organisation', type: 'text' },
    { key: 'offered_by', title: 'Offered by', type: 'text' },
    { key: 'quantity', title: 'Quantity', type: 'number' },
    { key: 'unit', title: 'Unit', type: 'text' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['subject', 'what', 'needed_by', 'request', 'offer'],
  rows: async (db, { on, subject }) => {
    const rows = rowsOf(await requestsOf(db), await offersOf(db, on));
    return subject ? rows.filter((row) => plain(String(row.subject)).includes(plain(subject))) : rows;
  },
});

// What was delivered lowers the request by that much, and the offer that it names.
const delivered = (key: 'request' | 'offer'): string =>
  `coalesce((select sum(d.quantity) from ${filed('assistance-delivery', 'request text, offer text, quantity numeric')} d where d.${key} = h.filing), 0)`;

const requestsOf = (db: Queries): Promise<Request[]> =>
  db.query<Request>(
    `select filing, organisation, by, subject, form, unit, needed_by, place, priority, quote, quantity - ${delivered('request')} as quantity
     from ${filed('assistance-request', 'subject text, form text, quantity numeric, unit text, needed_by text, place text, priority text')} h
     where quantity > ${delivered('request')} order by filing`,
  );

const offersOf = (db: Queries, on: string): Promise<Offer[]> =>
  db.query<Offer>(
    `select filing, by, subject, form, unit, available_from, places, quote, quantity - ${delivered('offer')} as quantity
     from ${filed('assistance-offer', 'subject text, form text, quantity numeric, unit text, available_from text, available_until text, places jsonb')} h
     where available_until >= $1 and quantity > ${delivered('offer')} order by filing`,
    [on],
  );

function rowsOf(requests: readonly Request[], offers: readonly Offer[]): Row[] {
  const [requestOf, offerOf] = [
    new Map(requests.map((one) => [one.filing, one])),
    new Map(offers.map((one) => [one.filing, one])),
  ];
  const side = ({ filing, quantity }: Help) => ({ id: filing, quantity });
  const shares = assign(requests.map(side), offers.map(side), (request, offer) => {
    const [wanted, given] = [requestOf.get(request)!, offerOf.get(offer)!];
    return fits(wanted, given) ? WORTH[wanted.priority] + (isAfrican(wanted) ? AFRICAN : 0) : null;
  });
  return [
    ...shares.map(({ need, offer, quantity }) => rowOf('match', quantity, requestOf.get(need)!, offerOf.get(offer)!)),
    ...requests.map((request) => rowOf('unmet', leftOf(side(request), shares, 'need'), request, null)),
    ...offers.map((offer) => rowOf('no taker', leftOf(side(offer), shares, 'offer'), null, offer)),
  ].filter(({ quantity }) => Number(quantity) > 0);
}

function rowOf(what: string, quantity: number, request: Request | null, offer: Offer | null): Row {
  const { subject, form, unit } = (request ?? offer)!;
  const sides = [request, offer].filter((one) => one !== null);
  return {
    what,
    subject,
    form,
    unit,
    quantity,
    requested_by: request?.by ?? null,
    needed_by: request?.needed_by ?? null,
    priority: request?.priority ?? null,
    african: request && isAfrican(request) ? 'yes' : null,
    offered_by: offer?.by ?? null,
    request: request?.filing ?? null,
    offer: offer?.filing ?? null,
    filings: sides.map(({ filing }) => filing),
    quote: sides.map((one) => one.quote).join('; '),
  };
}
