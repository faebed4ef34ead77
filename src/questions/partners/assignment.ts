// What is needed and what is offered in, the best way to share it out: as much as can be met, then what matters most; nothing is given twice.
import { solve } from 'yalps';

/** Somebody who needs, or gives, a quantity of something. */
export interface Side {
  readonly id: string;
  readonly quantity: number;
}

/** That much of an offer goes to a need. */
export interface Share {
  readonly need: string;
  readonly offer: string;
  readonly quantity: number;
}

const DIGITS = 1e6;
const TOLERANCE = 1e-7;

/**
 * Shares offers out among needs. `worth` tells how well a pair fits (0 to 1), or null when it does not fit at all. Whole quantities give
 * whole shares. It is a transportation problem, solved twice as a linear programme: first for the greatest quantity met, then, at that
 * quantity, for the greatest worth.
 */
export function assign(
  needs: readonly Side[],
  offers: readonly Side[],
  worth: (need: string, offer: string) => number | null,
): Share[] {
  const pairs = needs.flatMap((need) =>
    offers.flatMap((offer) => {
      const value = worth(need.id, offer.id);
      return value === null ? [] : [{ need: need.id, offer: offer.id, value, name: `${need.id}→${offer.id}` }];
    }),
  );
  if (!pairs.length) return [];
  const limits = [
    ...needs.map(({ id, quantity }) => [`need ${id}`, { max: quantity }] as const),
    ...offers.map(({ id, quantity }) => [`offer ${id}`, { max: quantity }] as const),
  ];
  const variables = pairs.map(
    ({ name, need, offer, value }) => [name, { [`need ${need}`]: 1, [`offer ${offer}`]: 1, quantity: 1, worth: value }] as const,
  );
  const most = solve({ direction: 'maximize', objective: 'quantity', constraints: limits, variables }).result;
  const best = solve({
    direction: 'maximize',
    objective: 'worth',
    constraints: [...limits, ['quantity', { min: most - TOLERANCE * Math.max(1, most) }] as const],
    variables,
  });
  const byName = new Map(pairs.map((pair) => [pair.name, pair]));
  return best.variables.flatMap(([name, value]) => {
    const { need, offer } = byName.get(String(name))!;
    const quantity = Math.round(value * DIGITS) / DIGITS;
    return quantity > 0 ? [{ need, offer, quantity }] : [];
  });
}

/** What is left of a side after the shares. */
export const leftOf = ({ id, quantity }: Side, shares: readonly Share[], side: 'need' | 'offer'): number =>
  Math.round((quantity - shares.filter((share) => share[side] === id).reduce((sum, share) => sum + share.quantity, 0)) * DIGITS) /
  DIGITS;
