// Files in, the register with their documents out, batch by batch; a file that cannot be read is told and stops no other.
import { readFileSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Reading } from '../../../facts/index.ts';
import { MAX_BYTES } from '../../../formats/index.ts';
import {
  Abreast,
  type Database,
  type FilePlace,
  heldFiles,
  type Ingest,
  importTable,
  type Kept,
  keepAll,
  keepSourceFile,
  notePlaces,
  RegisterError,
} from '../../../register/index.ts';
import type { Reader } from '../../reader.ts';
import { checksumOfBytes } from '../checksum.ts';
import type { Input } from '../inputs.ts';
import type { Outcome } from '../outcome.ts';
import { type Given, type InputRead, readInputs } from '../read-file.ts';
import { startTally } from '../tally.ts';

/** Whose name stands in the audit chain, which program reads, and what is told on the way. */
export interface Keeping {
  readonly who: string;
  readonly reader: Reader;
  readonly version: string;
  /** True when files that are held already are read all the same, to be shown. */
  readonly readsHeld: boolean;
  readonly onRead: (reading: Reading) => void;
  /** True when the bytes of files are kept in the register; without it, it notes where they lie. */
  readonly keepsFiles?: boolean;
  /** Takes a line about a file that was not kept. */
  readonly say: (line: string) => void;
}

const WORDS: Readonly<Record<Kept['outcome'], string>> = {
  new: 'new',
  'new-expression': 'in a new language',
  'new-version': 'in a new version',
  'new-rendition': 'files of texts known already',
  known: 'known already',
};
const BATCH_FILES = 50; // documents of one transaction: what is acknowledged is kept, whatever happens to the next batch
const SIDE_BY_SIDE = 16; // documents read in one go, between which a server's answers wait
const BATCH_LENGTH = 4_000_000; // characters of text
const TABLE = /\.(?:tsv|json)$/i;
const NO_TABLE: Outcome = {
  is: 'failed',
  code: 'wrong-type',
  message: 'A .tsv file must be the table of meetings: year, file, record, date, press, topic, outcome, symbols, vote.',
};

/** Keeps files in the order in which they come; what one batch keeps is whole before the next is begun. */
export class Keeper {
  private readonly counts = new Map<Kept['outcome'], number>();
  private readonly tables = new Map<string, number>();
  private readonly tally = startTally((line) => this.keeping.say(line));
  private batch: Ingest[] = [];
  private places: FilePlace[] = [];
  private length = 0;
  private readonly abreast = new Abreast<readonly Kept[]>();

  constructor(
    private readonly db: Database,
    private readonly keeping: Keeping,
  ) {}

  /** Reads files into the batch, those left aside that are held already. */
  async add(inputs: readonly Input[]): Promise<void> {
    const files = inputs.map((input) => ({ input, bytes: bytesOf(input) }));
    const held = await this.heldAmong(files.map(({ bytes }) => bytes));
    const group: Given[] = [];
    for (const [i, file] of files.entries()) {
      const sha256 = held[i];
      if (sha256 && !this.keeping.readsHeld) this.know(file.input, sha256);
      else if (!(await this.isTable(file))) group.push(file);
      if (group.length === SIDE_BY_SIDE) await this.read(group.splice(0));
    }
    await this.read(group);
  }

  /** Begins to keep what is in the batch; a server keeps it, and the batch before, while the next one is read. */
  async flush(): Promise<void> {
    const { batch, places } = this;
    this.batch = [];
    this.places = [];
    this.length = 0;
    this.countAll(await this.abreast.begin(batch, () => this.keep(batch).then((kept) => this.note(places).then(() => kept))));
  }

  /** Keeps the rest, and tells what was left out, and after how many files of `stoppedOf` it was stopped. */
  async finish(stoppedOf: number | null = null): Promise<void> {
    await this.flush();
    this.countAll(await this.abreast.end());
    this.tally.close(stoppedOf);
  }

  /** How many files could not be read. */
  get failures(): number {
    return this.tally.failures;
  }

  /** How many documents changed the register. */
  get changes(): number {
    return [...this.counts].reduce((sum, [outcome, count]) => (outcome === 'known' ? sum : sum + count), this.tables.size);
  }

  /** What became of the files, in a line: `12 new, 3 known already, 10,013 meetings`. */
  summary(): string {
    const outcomes = [...this.counts].map(([outcome, count]) => [WORDS[outcome], count] as const);
    const all = [...outcomes, ...this.tables].map(([what, count]) => `${count.toLocaleString('en')} ${what}`);
    return all.join(', ') || 'nothing to keep';
  }

  // The checksum of each file that is held, or null.
  private async heldAmong(all: readonly (Uint8Array | null)[]): Promise<(string | null)[]> {
    const sums = all.map((bytes) => (bytes ? checksumOfBytes(bytes) : ''));
    const held = await heldFiles(this.db, sums);
    return sums.map((sum) => (held.has(sum) ? sum : null));
  }

  private know(input: Input, sha256: string): void {
    this.tally.add(input, { is: 'read', digest: null });
    this.place(input, sha256);
    this.count('known');
  }

  private async isTable({ input, bytes }: Given): Promise<boolean> {
    return bytes !== null && TABLE.test(input.name) && this.keptAsTable(input, bytes);
  }

  private async read(group: readonly Given[]): Promise<void> {
    const reads = await readInputs(group, null, this.keeping.reader);
    for (const [i, read] of reads.entries()) {
      this.put(group[i]!.input, read);
      if (this.batch.length >= BATCH_FILES || this.length >= BATCH_LENGTH) await this.flush();
    }
    await setImmediate(); // what a server answers meanwhile is taken
  }

  private put(input: Input, read: InputRead): void {
    if (read.is !== 'read') {
      this.tally.add(input, read);
      return;
    }
    const { reading, source } = read;
    this.tally.add(input, { is: 'read', digest: null });
    this.keeping.onRead(reading);
    this.place(input, reading.source.fileSha256);
    this.batch.push({ reading, source, reader: `seized ${this.keeping.version}`, who: this.keeping.who, at: new Date() });
    this.length += source.text.length;
  }

  // A table that is damaged is told like any other file.
  private async keptAsTable(input: Input, bytes: Uint8Array): Promise<boolean> {
    try {
      const table = await importTable(
        this.db,
        Buffer.from(bytes).toString('utf8'),
        basename(input.name),
        this.keeping.who,
        new Date(),
      );
      if (!table && !input.name.toLowerCase().endsWith('.tsv')) return false;
      if (!table) {
        this.tally.add(input, input.isNamed ? NO_TABLE : { is: 'skipped', what: '.tsv', why: 'type' });
        return true;
      }
      this.tally.add(input, { is: 'read', digest: null });
      this.tables.set(table.what, (this.tables.get(table.what) ?? 0) + table.kept);
      const [first] = table.leftOut;
      if (first)
        this.keeping.say(`seized: ${input.name}: ${table.leftOut.length} rows left out (the first: ${first.line}, ${first.why})`);
    } catch (error) {
      if (!(error instanceof RegisterError && error.code === 'wrong-parameter')) throw error;
      this.tally.add(input, { is: 'failed', code: error.code, message: error.message });
    }
    return true;
  }

  // A document that the database does not take is told, and its neighbours are kept without it; when it takes none of them, it is the
  // database that is ill, and that stops the work.
  private async keep(batch: readonly Ingest[]): Promise<readonly Kept[]> {
    if (!batch.length) return [];
    try {
      return await keepAll(this.db, batch);
    } catch (error) {
      if (error instanceof RegisterError) throw error;
      const kept: Kept[] = [];
      const refused: (readonly [name: string, why: string])[] = [];
      for (const ingest of batch) {
        try {
          kept.push(...(await keepAll(this.db, [ingest])));
        } catch (cause) {
          refused.push([ingest.reading.source.name, (cause as Error).message]);
        }
      }
      if (batch.length > 1 && !kept.length) throw error;
      for (const [name, why] of refused) this.refuse(name, why);
      return kept;
    }
  }

  private place({ name }: Input, sha256: string): void {
    if (name !== '-') this.places.push({ sha256, path: realpathSync(name) });
  }

  // Where files lie is noted after they are kept; of one that was not taken the place alone counts for nothing.
  private async note(places: readonly FilePlace[]): Promise<void> {
    await notePlaces(this.db, places, new Date());
    if (this.keeping.keepsFiles) for (const { path } of places) await keepSourceFile(this.db, readFileSync(path));
  }

  private refuse(name: string, why: string): void {
    const message = `It was read, but the register did not take it: ${why}`;
    this.tally.add({ name, size: 0, isNamed: true, problem: null }, { is: 'failed', code: 'not-kept', message });
  }

  private countAll(batches: readonly (readonly Kept[])[]): void {
    for (const { outcome } of batches.flat()) this.count(outcome);
  }

  private count(outcome: Kept['outcome']): void {
    this.counts.set(outcome, (this.counts.get(outcome) ?? 0) + 1);
  }
}

// Null when there is nothing to read or it is too much; the reading says why.
function bytesOf(input: Input): Uint8Array | null {
  if (input.problem || input.size > MAX_BYTES || input.name === '-') return null;
  try {
    return readFileSync(input.name);
  } catch {
    return null;
  }
}
