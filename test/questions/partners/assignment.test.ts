// Sharing offers out among needs: as much as can be met, nothing twice, whole units whole; held against a search of every way on small cases.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign, leftOf, type Side } from '../../../src/questions/partners/assignment.ts';

const side =
  (prefix: string) =>
  (quantities: readonly number[]): Side[] =>
    quantities.map((quantity, i) => ({ id: `${prefix}${i}`, quantity }));

// The greatest quantity that any sharing out meets, by trying all of them unit by unit.
function best(needs: readonly number[], offers: readonly number[], fits: readonly (readonly boolean[])[], at = 0): number {
  if (at === needs.length * offers.length) return 0;
  const [i, j] = [Math.floor(at / offers.length), at % offers.length];
  let most = 0;
  for (let units = fits[i]![j] ? Math.min(needs[i]!, offers[j]!) : 0; units >= 0; units--) {
    const left = (all: readonly number[], k: number) => all.map((value, n) => (n === k ? value - units : value));
    most = Math.max(most, units + best(left(needs, i), left(offers, j), fits, at + 1));
  }
  return most;
}

const cases = fc.integer({ min: 1, max: 3 }).chain((n) =>
  fc.integer({ min: 1, max: 3 }).chain((m) =>
    fc.record({
      needs: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: n, maxLength: n }),
      offers: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: m, maxLength: m }),
      fits: fc.array(fc.array(fc.boolean(), { minLength: m, maxLength: m }), { minLength: n, maxLength: n }),
    }),
  ),
);

test('meets as much as can be met, in whole units, and never gives a thing twice', () => {
  fc.assert(
    fc.property(cases, ({ needs, offers, fits }) => {
      const [wanted, given] = [side('n')(needs), side('o')(offers)];
      const shares = assign(wanted, given, (need, offer) => (fits[Number(need.slice(1))]![Number(offer.slice(1))] ? 0.5 : null));
      expect(shares.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(best(needs, offers, fits));
      expect(shares.filter(({ quantity }) => !Number.isInteger(quantity))).toEqual([]);
      expect(
        [...wanted.map((one) => leftOf(one, shares, 'need')), ...given.map((one) => leftOf(one, shares, 'offer'))].filter(
          (left) => left < 0,
        ),
      ).toEqual([]);
      for (const { need, offer } of shares) expect(fits[Number(need.slice(1))]![Number(offer.slice(1))]).toBe(true);
    }),
    { seed: 4, numRuns: 150 },
  );
});

test('when not all can be met, what matters more comes first, but never at the price of meeting less', () => {
  const worth = (need: string) => (need === 'n1' ? 1 : 0.3);
  expect(assign(side('n')([5, 5]), side('o')([5]), worth)).toEqual([{ need: 'n1', offer: 'o0', quantity: 5 }]);
  const narrow = assign(side('n')([2, 2]), side('o')([2, 2]), (need, offer) => (need === 'n1' ? 1 : offer === 'o0' ? 0.1 : null));
  expect(narrow.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(4);
});

test('parts of a quantity stay exact, and nothing fits nothing', () => {
  const shares = assign(side('n')([0.3]), side('o')([0.1, 0.1]), () => 1);
  expect(leftOf({ id: 'n0', quantity: 0.3 }, shares, 'need')).toBe(0.1);
  expect(assign(side('n')([1]), side('o')([1]), () => null)).toEqual([]);
  expect(assign([], [], () => 1)).toEqual([]);
});
