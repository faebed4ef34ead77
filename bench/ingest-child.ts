// A folder and where a register lies (a directory or a server's address) in; keeps each file and says so on standard output as soon
// as it is kept. Killed by bench/kill.ts. With a third word nobody asks how much room the disk has, as if it filled up unseen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReader } from '../src/faces/reader.ts';
import { readBytes } from '../src/formats/index.ts';
import { Abreast, type Database, type Ingest, keepAll, openRegister } from '../src/register/index.ts';
import { openEmbedded } from '../src/register/store/embedded.ts';
import { migrate } from '../src/register/store/migrate.ts';

const BATCH = 10;
const [folder, place, isBlind] = process.argv.slice(2) as [string, string, string | undefined];

async function openBlindly(directory: string): Promise<Database> {
  const db = await openEmbedded(directory, () => Number.POSITIVE_INFINITY);
  await migrate(db);
  return db;
}

const db = isBlind
  ? await openBlindly(place)
  : await openRegister(place.startsWith('postgresql:') ? { address: place } : { directory: place });
const reader = makeReader();
const batch: Ingest[] = [];
const abreast = new Abreast<void>(); // as seized ingest does

async function keep(ingests: readonly Ingest[]): Promise<void> {
  const kept = await keepAll(db, ingests);
  process.stdout.write(
    kept
      .map(({ iri }, i) => `${iri}\t${ingests[i]!.reading.provisions.length}\t${ingests[i]!.reading.paragraphs.length}\n`)
      .join(''),
  );
}

for (const name of readdirSync(folder).sort()) {
  const source = await readBytes(readFileSync(join(folder, name)), name);
  const reading = reader(source, { name, fileSha256: name, sha256: name });
  batch.push({ reading, source, reader: 'bench', who: 'bench', at: new Date() });
  if (batch.length < BATCH) continue;
  const ingests = batch.splice(0);
  await abreast.begin(ingests, () => keep(ingests));
}
await abreast.end();
await db.close();
