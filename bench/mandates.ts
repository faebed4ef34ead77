// The chain of every mission of data/missions.json that a resolution up to 2100 set up: its deeds, its end, and what does not fit.
import { existsSync, readFileSync } from 'node:fs';
import { makeReader } from '../src/faces/reader.ts';
import type { Reading } from '../src/facts/index.ts';
import { readBytes } from '../src/formats/index.ts';
import { attributed, type BodyDeed, type Chain, chainOf, type Flaw, MISSIONS } from '../src/register/index.ts';
import { table } from './table.ts';
import { ABSENT, CORPUS, filesOf } from './texts.ts';

export const name = 'mandates';

const LAST = 2100;
const FLAWS: readonly Flaw[] = ['hole', 'overlap', 'contradiction', 'shortened', 'end not read'];

const numberOf = (symbol: string): number => Number(/^S\/RES\/(\d+)/.exec(symbol)?.[1] ?? Infinity);
const fileNumber = (path: string): number => Number(/S_RES_(\d+)_/.exec(path)?.[1]);

async function readings(): Promise<Reading[]> {
  const reader = makeReader();
  const paths = filesOf('scres-en').sort((a, b) => fileNumber(a) - fileNumber(b));
  const found: Reading[] = [];
  for (const path of paths)
    found.push(reader(await readBytes(readFileSync(path), path), { name: path, fileSha256: '', sha256: '' }));
  return found.filter(({ document: { symbol, date } }) => symbol && date);
}

const deedsOf = ({ document: { symbol, date }, mandates }: Reading): BodyDeed[] =>
  mandates.map(({ mission, action, until, for: length, from }) => ({
    document: symbol!,
    date: date!,
    mission,
    action,
    until,
    length,
    from,
  }));

async function chains(): Promise<readonly (readonly [mission: (typeof MISSIONS)[number], first: string | null, chain: Chain])[]> {
  const all = await readings();
  const dates = new Map(all.map(({ document }) => [document.symbol!, document.date!]));
  const cited = new Map(all.map(({ document, citations }) => [document.symbol!, citations.map(({ target }) => target)]));
  const deeds = attributed(all.flatMap(deedsOf), (document) => cited.get(document) ?? []);
  return MISSIONS.filter(({ by, established }) => by === 'un' && established && numberOf(established) <= LAST).map((mission) => {
    const own = deeds.filter((deed) => deed.mission === mission.key);
    const date = dates.get(mission.established!);
    return [mission, own[0]?.document ?? null, chainOf(own, date ? { document: mission.established!, date } : null, mission.end)];
  });
}

export async function run(): Promise<string> {
  if (!existsSync(CORPUS)) return ABSENT;
  const found = await chains();
  const count = (chain: Chain, flaw: Flaw) => chain.misfits.filter((one) => one.flaw === flaw).length;
  const rows = found.map(([{ key, established }, first, chain]) => {
    const last = chain.periods.at(-1);
    return [
      key,
      established!,
      first ?? '–',
      `${chain.periods.length}`,
      last ? `${last.document}: ${last.ends ?? last.rule}${last.isLast ? ' (ended)' : ''}` : '–',
      ...FLAWS.map((flaw) => `${count(chain, flaw)}`),
    ];
  });
  const misfits = found.flatMap(([{ key }, , chain]) =>
    chain.misfits.map((one) => [key, one.flaw, one.from, one.to, one.message]),
  );
  const begun = found.filter(([{ established }, first]) => first === established).length;
  const periods = found.reduce((all, [, , chain]) => all + chain.periods.length, 0);
  const sums = FLAWS.map((flaw) => `${flaw}: ${found.reduce((all, [, , chain]) => all + count(chain, flaw), 0)}`);
  return [
    `${found.length} missions were set up by resolutions up to ${LAST}; ${begun} chains begin with a deed read in that very resolution, ${periods} periods in all. What does not fit: ${sums.join(', ')}. Why is told in docs/accuracy.md.`,
    table(['mission', 'set up by', 'first read', 'periods', 'last', ...FLAWS], rows),
    `What does not fit:\n\n${table(['mission', 'what', 'from', 'to', 'words'], misfits)}`,
  ].join('\n\n');
}
