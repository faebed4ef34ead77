// A folder and a register's directory in; keeps each file and says so on standard output as soon as it is kept. Killed by bench/kill.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReader } from '../src/faces/reader.ts';
import { readBytes } from '../src/formats/index.ts';
import { type Ingest, keepAll, openRegister } from '../src/register/index.ts';

const BATCH = 10;
const [folder, directory] = process.argv.slice(2) as [string, string];
const reader = makeReader();
const db = await openRegister({ directory });
const batch: Ingest[] = [];
for (const name of readdirSync(folder).sort()) {
  const bytes = readFileSync(join(folder, name));
  const source = await readBytes(bytes, name);
  const reading = reader(source, { name, fileSha256: name, sha256: name });
  batch.push({ reading, source, reader: 'bench', who: 'bench', at: new Date() });
  if (batch.length < BATCH) continue;
  const kept = await keepAll(db, batch);
  process.stdout.write(
    kept.map(({ iri }, i) => `${iri}\t${batch[i]!.reading.provisions.length}\t${batch[i]!.reading.paragraphs.length}\n`).join(''),
  );
  batch.length = 0;
}
await db.close();
