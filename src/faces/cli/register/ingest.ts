// Paths in, the register with their documents out; a file that cannot be read is told and stops no other.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { FormatError, isKnownType, MAX_BYTES } from '../../../formats/index.ts';
import { UnreadableError } from '../../../reading/index.ts';
import { type Database, importMeetings, isMeetingTable, type Kept, keep, match } from '../../../register/index.ts';
import { makeReader } from '../../reader.ts';
import { type Input, listInputs } from '../inputs.ts';
import { openPlace } from './place.ts';
import { makeReadKept } from './read-kept.ts';

/** What an ingest was asked for. */
export interface IngestWish {
  readonly paths: readonly string[];
  readonly data: string | undefined;
  readonly who: string;
}

interface Tally {
  readonly outcomes: Map<Kept['outcome'] | 'left out' | 'failed', number>;
  hasNamedFailure: boolean;
}

type Keeper = (input: Input) => Promise<Kept['outcome'] | 'left out'>;

/** Keeps every file, each in a transaction of its own, then matches; gives the exit status. */
export async function ingest(wish: IngestWish, version: string): Promise<number> {
  const inputs = listInputs(wish.paths);
  const db = await openPlace(wish.data);
  try {
    const tally: Tally = { outcomes: new Map(), hasNamedFailure: false };
    const keeper = makeKeeper(db, wish.who, version);
    const showsProgress = process.stderr.isTTY;
    for (const [i, input] of inputs.entries()) {
      if (showsProgress && i % 20 === 0) process.stderr.write(`\r${i} of ${inputs.length} files`);
      await keepOne(input, keeper, tally);
    }
    if (showsProgress) process.stderr.write('\r\x1b[K');
    const matched = await match(db);
    const parts = [...tally.outcomes].map(([outcome, count]) => `${count} ${outcome.replaceAll('-', ' ')}`);
    process.stdout.write(
      `${parts.join(', ') || 'nothing to keep'}; ${matched.counts} matches count, ${matched.proposed} are proposed\n`,
    );
    return tally.hasNamedFailure ? 1 : 0;
  } finally {
    await db.close();
  }
}

async function keepOne(input: Input, keeper: Keeper, tally: Tally): Promise<void> {
  const count = (outcome: Kept['outcome'] | 'left out' | 'failed') =>
    tally.outcomes.set(outcome, (tally.outcomes.get(outcome) ?? 0) + 1);
  try {
    count(await keeper(input));
  } catch (error) {
    const isExpected =
      error instanceof FormatError ||
      error instanceof UnreadableError ||
      typeof (error as NodeJS.ErrnoException).code === 'string';
    if (!isExpected) throw error;
    const isOtherLanguage = error instanceof UnreadableError && error.code === 'unsupported-language';
    if (isOtherLanguage && !input.isNamed) {
      count('left out');
      return;
    }
    count('failed');
    tally.hasNamedFailure ||= input.isNamed;
    process.stderr.write(`${input.name}: ${(error as Error).message}\n`);
  }
}

function makeKeeper(db: Database, who: string, version: string): Keeper {
  const read = makeReadKept(makeReader());
  return async (input) => {
    if (input.problem) throw new FormatError('damaged', input.problem.message);
    const isTable = input.name.endsWith('.tsv');
    if (!isTable && !input.isNamed && !isKnownType(input.name)) return 'left out';
    if (input.size > MAX_BYTES)
      throw new FormatError('too-large', `The file is larger than ${MAX_BYTES / 2 ** 20} MiB. Split it.`);
    const bytes = await readFile(input.name);
    if (isTable) return keepTable(db, bytes.toString('utf8'), input, who);
    const { reading, source } = await read(bytes, input.name);
    return (await keep(db, { reading, source, reader: `seized ${version}`, who, at: new Date() })).outcome;
  };
}

async function keepTable(db: Database, text: string, input: Input, who: string): Promise<'new' | 'left out'> {
  if (!isMeetingTable(text)) {
    if (input.isNamed)
      throw new FormatError(
        'wrong-type',
        'A .tsv file must be the table of meetings: year, file, record, date, press, topic, outcome, symbols, vote.',
      );
    return 'left out';
  }
  const { kept, leftOut } = await importMeetings(db, text, basename(input.name), who, new Date());
  process.stdout.write(`${kept} meetings${leftOut.length ? `, ${leftOut.length} rows without a record left out` : ''}\n`);
  return 'new';
}
