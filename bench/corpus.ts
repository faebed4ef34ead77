// The whole shared corpus in, its readings and a register filled with them and with its tables out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReader } from '../src/faces/reader.ts';
import { FormatError, readBytes } from '../src/formats/index.ts';
import { UnreadableError } from '../src/reading/index.ts';
import { type Database, type Ingest, importTable, isTable, keepAll, match } from '../src/register/index.ts';
import { CORPUS } from './texts.ts';

const FOLDERS = ['seeds', 'zh', 'scres-en', 'scprst-en', 'sg-reports', 'pkm2026'];
const SESSIONS = Array.from({ length: 9 }, (_, i) => 60 + i);
const TABLES = ['meetings/meetings-1946-2022.tsv', ...SESSIONS.map((session) => `index-to-proceedings/S${session}.json`)];
const AT = new Date('2031-01-01T00:00:00Z');
const BATCH = 50;

/** Reads every document of the corpus; null when it is not here. */
export async function readCorpus(): Promise<Ingest[] | null> {
  if (!existsSync(CORPUS)) return null;
  const reader = makeReader();
  const ingests: Ingest[] = [];
  for (const file of FOLDERS.flatMap((folder) =>
    readdirSync(join(CORPUS, folder))
      .sort()
      .map((one) => join(CORPUS, folder, one)),
  )) {
    try {
      const source = await readBytes(readFileSync(file), file);
      const reading = reader(source, { name: file, fileSha256: file, sha256: file });
      ingests.push({ reading, source, reader: 'bench', who: 'bench', at: AT });
    } catch (error) {
      if (!(error instanceof FormatError || error instanceof UnreadableError)) throw error; // scans are said to be scans
    }
  }
  return ingests;
}

/** Keeps the readings, imports the tables of meetings and the index to proceedings, and matches. */
export async function fill(db: Database, ingests: readonly Ingest[]): Promise<void> {
  for (let at = 0; at < ingests.length; at += BATCH) await keepAll(db, ingests.slice(at, at + BATCH));
  for (const table of TABLES) {
    const text = readFileSync(join(CORPUS, table), 'utf8');
    if (isTable(text)) await importTable(db, text, table, 'bench', AT);
  }
  await match(db);
}
