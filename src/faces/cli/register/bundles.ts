// Keys and bundles of filings in files or at the address of another register in, a register that has taken them over out; or the other way round.
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import {
  type BundleWish,
  cardOf,
  type Database,
  distrust,
  exportBundle,
  importBundle,
  RegisterError,
  registerNamed,
  registersOf,
  type Taken,
  type Trust,
  trust,
} from '../../../register/index.ts';
import { download } from './download.ts';
import { ensureNew, ensureThere } from './given-file.ts';
import { openPlace } from './place.ts';

/** Which register, and in whose name. */
export interface Place {
  readonly data: string | undefined;
  readonly who: string;
}

const MOST_BYTES = 64 * 2 ** 20;
const MOST_CARD = 100_000;
const MOST_MS = 120_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function inRegister(data: string | undefined, work: (db: Database) => Promise<number>): Promise<number> {
  const db = await openPlace(data);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

/** Writes the public key of this register, to standard output without a file. */
export const writeCard = (file: string | undefined, name: string | undefined, { data, who }: Place): Promise<number> =>
  inRegister(data, async (db) => {
    const card = `${JSON.stringify(await cardOf(db, who, new Date(), name), null, 2)}\n`;
    if (!file) process.stdout.write(card);
    else {
      await write(file, card);
      say(`the public key of this register is in ${file}: give it to others`);
    }
    return 0;
  });

/** Trusts the key in a file. */
export const trustCard = (file: string, wish: Omit<Trust, 'card'>, { data, who }: Place): Promise<number> =>
  inRegister(data, async (db) => {
    if (wish.address && !URL.canParse(wish.address))
      throw new RegisterError('wrong-parameter', `${wish.address} is no address. One looks like https://register.example.org.`);
    await trust(db, { ...wish, card: await read(file, MOST_CARD) }, who, new Date());
    const { kid } = await registerNamed(db, wish.name);
    say(`${wish.name} is trusted with the key ${kid}. Compare it with what they say is theirs.`);
    return 0;
  });

/** Trusts a register no longer. */
export const endTrust = (name: string, { data, who }: Place): Promise<number> =>
  inRegister(data, async (db) => {
    await distrust(db, name, who, new Date());
    say(`${name} is trusted no longer. What came from it stays.`);
    return 0;
  });

/** Lists the registers that are known. */
export const showRegisters = ({ data }: Place): Promise<number> =>
  inRegister(data, async (db) => {
    for (const { name, is_own, ended_at, speaks_for, kid } of await registersOf(db)) {
      const standing = is_own
        ? 'this register'
        : ended_at
          ? 'trusted no longer'
          : `speaks for ${speaks_for?.join(', ') ?? 'all that have no members here'}`;
      say(`${name.padEnd(24)} ${kid}  ${standing}`);
    }
    return 0;
  });

/** Writes a signed bundle; an existing file is never overwritten. */
export const writeBundle = (file: string, wish: BundleWish, { data, who }: Place): Promise<number> =>
  inRegister(data, async (db) => {
    const bundle = await exportBundle(db, wish, who, new Date());
    await write(file, `${JSON.stringify(bundle, null, 1)}\n`);
    say(`${(bundle.document.filings as readonly unknown[]).length} filings for ${wish.organisation ?? 'everybody'} in ${file}`);
    return 0;
  });

/** Takes over the bundle in a file; the exit status is 1 when something was left out. */
export const readBundle = (file: string, { data, who }: Place): Promise<number> =>
  inRegister(data, async (db) => tell(await importBundle(db, await read(file, MOST_BYTES), { who, at: new Date() })));

/**
 * Asks a trusted register for its bundle over HTTP and takes it over.
 * @param token of a member there, whose organisation the bundle is for
 */
export const pullBundle = (name: string, token: string | undefined, { data, who }: Place): Promise<number> =>
  inRegister(data, async (db) => {
    const { address } = await registerNamed(db, name);
    if (!address)
      throw new RegisterError(
        'wrong-parameter',
        `No address of ${name} is known: seized exchange trust ${name} FILE --address https://….`,
      );
    if (!token)
      throw new RegisterError(
        'wrong-parameter',
        `Put the token of a member of ${name} into SEIZED_EXCHANGE_TOKEN; a list of commands shows arguments, not that.`,
      );
    const { bytes, status } = await download(
      new URL('/api/v1/exchange/bundle', address).href,
      { mostBytes: MOST_BYTES, mostMs: MOST_MS },
      { authorization: `Bearer ${token}` },
    );
    const text = Buffer.from(bytes).toString('utf8');
    if (status !== 200) throw new RegisterError('unreachable', `${name} gave no bundle (${status}): ${detailOf(text)}`);
    return tell(await importBundle(db, jsonOf(text, name), { who, at: new Date(), from: name }));
  });

function tell({ register, added, changed, known, leftOut }: Taken): number {
  for (const line of leftOut) process.stderr.write(`seized: left out: ${line}\n`);
  say(`from ${register}: ${added} new, ${changed} changed, ${known} known already`);
  return leftOut.length ? 1 : 0;
}

function detailOf(text: string): string {
  try {
    return String((JSON.parse(text) as { detail?: unknown }).detail ?? 'it does not say why');
  } catch {
    return 'what answers there is no register';
  }
}

async function write(file: string, text: string): Promise<void> {
  ensureNew(file);
  await writeFile(file, text, { flag: 'wx', mode: 0o600 });
}

async function read(file: string, most: number): Promise<unknown> {
  if (file !== '-') ensureThere(file);
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of file === '-' ? process.stdin : createReadStream(file)) {
    size += (piece as Buffer).length;
    if (size > most)
      throw new RegisterError(
        'wrong-parameter',
        `${file} is larger than ${most} bytes, which is the most. Ask for less with --since.`,
      );
    pieces.push(piece as Buffer);
  }
  return jsonOf(Buffer.concat(pieces).toString('utf8'), file);
}

function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RegisterError('wrong-parameter', `${where} holds no JSON: it was damaged or is something else. Nothing was kept.`);
  }
}
