// Paths in, the register with their documents out; a file that cannot be read is told and stops no other.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { FormatError, isKnownType, MAX_BYTES } from '../../../formats/index.ts';
import { UnreadableError } from '../../../reading/index.ts';
import { type Database, type Ingest, importTable, type Kept, keepAll, match, RegisterError } from '../../../register/index.ts';
import { makeReader } from '../../reader.ts';
import { type Input, listInputs } from '../inputs.ts';
import { startProgress } from '../progress.ts';
import { openPlace } from './place.ts';
import { makeReadKept } from './read-kept.ts';

/** What an ingest was asked for. */
export interface IngestWish {
  readonly paths: readonly string[];
  readonly data: string | undefined;
  readonly who: string;
}

type Outcome = Kept['outcome'] | 'left out' | 'failed';

const BATCH_FILES = 50; // documents of one transaction: what is acknowledged is kept, whatever happens to the next batch
const BATCH_LENGTH = 4_000_000; // characters of text

/** Keeps every file, in batches of one transaction each, then matches; gives the exit status. */
export async function ingest(wish: IngestWish, version: string): Promise<number> {
  const inputs = listInputs(wish.paths);
  const db = await openPlace(wish.data);
  const progress = startProgress(
    inputs.length,
    inputs.reduce((sum, { size }) => sum + size, 0),
  );
  try {
    const keeper = new Keeper(db, wish.who, version);
    for (const input of inputs) {
      await keeper.add(input);
      progress.advance(input.size);
    }
    await keeper.flush();
    await keeper.settle();
    progress.end();
    const matched = await match(db);
    process.stdout.write(`${keeper.summary()}; ${matched.counts} matches count, ${matched.proposed} are proposed\n`);
    return keeper.hasNamedFailure ? 1 : 0;
  } finally {
    progress.end();
    await db.close();
  }
}

// Holds the readings of one batch until they are kept together.
class Keeper {
  hasNamedFailure = false;
  private readonly outcomes = new Map<Outcome, number>();
  private readonly read = makeReadKept(makeReader());
  private batch: Ingest[] = [];
  private keeping: Promise<readonly Outcome[] | Error> = Promise.resolve([]);
  private length = 0;

  constructor(
    private readonly db: Database,
    private readonly who: string,
    private readonly version: string,
  ) {}

  /** Reads a file into the batch; one that cannot be read is told and counted. */
  async add(input: Input): Promise<void> {
    try {
      const isTable = /\.(?:tsv|json)$/i.test(input.name);
      if (input.problem) throw new FormatError('damaged', input.problem.message);
      if (!isTable && !input.isNamed && !isKnownType(input.name)) return this.count('left out');
      if (input.size > MAX_BYTES)
        throw new FormatError('too-large', `The file is larger than ${MAX_BYTES / 2 ** 20} MiB. Split it.`);
      const bytes = await readFile(input.name);
      const table = isTable ? await keepTable(this.db, bytes.toString('utf8'), input, this.who) : null;
      if (table) return this.count(table);
      const { reading, source } = await this.read(bytes, input.name);
      this.batch.push({ reading, source, reader: `seized ${this.version}`, who: this.who, at: new Date() });
      this.length += source.text.length;
    } catch (error) {
      this.refuse(input, error);
    }
    if (this.batch.length >= BATCH_FILES || this.length >= BATCH_LENGTH) await this.flush();
  }

  /** Begins to keep what is in the batch, after the batch before is kept; a server keeps it while the next one is read. */
  async flush(): Promise<void> {
    const { batch } = this;
    this.batch = [];
    this.length = 0;
    await this.settle();
    this.keeping = keepAll(this.db, batch).then(
      (kept) => kept.map(({ outcome }) => outcome),
      (error: Error) => error,
    );
  }

  /** Waits for the batch that is being kept. */
  async settle(): Promise<void> {
    const result = await this.keeping;
    this.keeping = Promise.resolve([]);
    if (result instanceof Error) throw result;
    for (const outcome of result) this.count(outcome);
  }

  summary(): string {
    return (
      [...this.outcomes].map(([outcome, count]) => `${count} ${outcome.replaceAll('-', ' ')}`).join(', ') || 'nothing to keep'
    );
  }

  private count(outcome: Outcome): void {
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
  }

  private refuse(input: Input, error: unknown): void {
    const isExpected =
      error instanceof FormatError ||
      error instanceof UnreadableError ||
      (error instanceof RegisterError && error.code === 'wrong-parameter') ||
      typeof (error as NodeJS.ErrnoException).code === 'string';
    if (!isExpected) throw error;
    const isLeftOut = error instanceof UnreadableError && error.code === 'unsupported-language' && !input.isNamed;
    this.count(isLeftOut ? 'left out' : 'failed');
    if (isLeftOut) return;
    this.hasNamedFailure ||= input.isNamed;
    process.stderr.write(`${input.name}: ${(error as Error).message}\n`);
  }
}

// Null when the file is no table but may be a document.
async function keepTable(db: Database, text: string, input: Input, who: string): Promise<'new' | 'left out' | null> {
  const table = await importTable(db, text, basename(input.name), who, new Date());
  if (!table && !input.name.toLowerCase().endsWith('.tsv')) return null;
  if (!table && input.isNamed)
    throw new FormatError(
      'wrong-type',
      'A .tsv file must be the table of meetings: year, file, record, date, press, topic, outcome, symbols, vote.',
    );
  if (!table) return 'left out';
  const first = table.leftOut[0];
  const leftOut = first ? `, ${table.leftOut.length} left out (the first: ${first.line}, ${first.why})` : '';
  process.stdout.write(`${input.name}: ${table.kept} ${table.what}${leftOut}\n`);
  return 'new';
}
