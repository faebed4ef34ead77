// `npm run soak [-- TRIES [SEED]]`: five principals try every question and route against filings that they may not see; exit status 1 when one learns anything.
import { load } from './compile.mjs';
import { prepare } from './setup.mjs';

const BATCH = 500; // tries between two lines of progress

const tries = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);

await prepare();
const { leaksOf, makeWorld, trespassesOf } = await load('test/property/confidentiality.ts');
const world = await makeWorld(seed);
const found = [];
for (let done = 0; done < tries; done += BATCH) {
  const share = Math.min(BATCH, tries - done);
  found.push(...(await leaksOf(world, share, seed + done)), ...(await trespassesOf(world, Math.ceil(share / 10), seed + done)));
  console.log(`${done + share} of ${tries} requests, ${found.length} leaks`);
}
await world.close();
for (const leak of found.slice(0, 20)) console.error(leak);
process.exitCode = found.length ? 1 : 0;
