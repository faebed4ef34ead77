// The Council's membership year by year in (JSON: year → members), terms of States out: years without a break are one row.
import { record } from '../store/audit.ts';
import { type Database, insertMany } from '../store/database.ts';
import { jsonOf, type TableImport } from './meetings.ts';

const FIRST_YEAR = /^\ufeff?\s*\{\s*"\d{4}"\s*:\s*\{[^{}]{0,2000}/;

interface Seat {
  readonly code: string;
  readonly state: string;
  readonly permanent: boolean;
  readonly region: string | null;
  readonly year: number;
}

/** Tells whether a text is the table of membership, by its first year. */
export const isMembership = (text: string): boolean => FIRST_YEAR.test(text) && /"members"\s*:/.test(text.slice(0, 5000));

/**
 * Imports the membership: a JSON object of years, each with `members`: `{name, iso3, permanent, regional_group}`. The table replaces
 * one of the same source; members that cannot be used are given with their place, counted from 1 over all years.
 */
export async function importMembership(db: Database, text: string, source: string, who: string, at: Date): Promise<TableImport> {
  const leftOut: { line: number; why: string }[] = [];
  const seats: Seat[] = [];
  for (const [i, { year, member }] of membersOf(text, source).entries()) {
    const seat = seatOf(year, member);
    if (typeof seat === 'string') leftOut.push({ line: i + 1, why: `${year}: ${seat}` });
    else seats.push(seat);
  }
  const terms = termsOf(seats).map((term) => ({ ...term, source }));
  await db.transaction(async (tx) => {
    await tx.query('delete from membership where source = $1', [source]);
    const columns = ['code', 'from_day', 'to_day', 'state', 'permanent', 'region', 'source'];
    await insertMany(tx, 'membership', columns, terms, 'on conflict do nothing');
    const details = { rows: terms.length, leftOut: leftOut.length };
    await record(tx, { who, what: 'import-membership', subject: source, details }, at);
  });
  return { kept: terms.length, leftOut };
}

function membersOf(text: string, source: string): { year: string; member: unknown }[] {
  const years = jsonOf(text, source) as Record<string, { members?: unknown } | null>;
  return Object.entries(years).flatMap(([year, table]) =>
    Array.isArray(table?.members) ? table.members.map((member: unknown) => ({ year, member })) : [{ year, member: null }],
  );
}

function seatOf(year: string, member: unknown): Seat | string {
  if (!/^\d{4}$/.test(year)) return 'is no year';
  if (typeof member !== 'object' || member === null) return 'has no list of members';
  const { name, iso3, permanent, regional_group } = member as Record<string, unknown>;
  if (typeof name !== 'string' || !name.trim()) return 'a member without a name';
  if (typeof iso3 !== 'string' || !/^[A-Z]{3}$/.test(iso3)) return `${name}: no code of three letters`;
  const region = typeof regional_group === 'string' ? regional_group : null;
  return { code: iso3, state: name.trim(), permanent: permanent === true, region, year: Number(year) };
}

//   1969, 1970, 1985 → 1969-01-01 to 1970-12-31, 1985-01-01 to 1985-12-31; the name is the one of the last year
function termsOf(seats: readonly Seat[]) {
  const terms: (Omit<Seat, 'year'> & { from_day: string; to_day: string; last: number })[] = [];
  const open = new Map<string, (typeof terms)[number]>();
  for (const { year, ...seat } of [...seats].sort((a, b) => a.year - b.year)) {
    const to_day = `${year}-12-31`;
    const term = open.get(seat.code);
    if (term && year - term.last <= 1) {
      Object.assign(term, seat, { to_day, last: year, region: seat.region ?? term.region });
    } else {
      const begun = { ...seat, from_day: `${year}-01-01`, to_day, last: year };
      open.set(seat.code, begun);
      terms.push(begun);
    }
  }
  return terms;
}
