// A filing, a table or a word on a filing in, receipts or mistakes on the terminal out.
import { readFile } from 'node:fs/promises';
import { fieldsOf, fromTexts, KINDS, type Kind } from '../../../filings/index.ts';
import {
  accept,
  type Confidentiality,
  fileWith,
  filingOf,
  importFilings,
  isFilingError,
  memberByEmail,
  type Receipt,
  receiptOf,
  redact,
  sendBack,
  viewerOf,
  withdraw,
} from '../../../register/index.ts';
import { ensureThere } from './given-file.ts';
import { openPlace } from './place.ts';

/** What is filed: texts for the fields, or a table. */
export interface FileWish {
  readonly kind: Kind;
  readonly texts: Readonly<Record<string, string>>;
  readonly as: string;
  readonly csv: string | undefined;
  readonly confidentiality: string | undefined;
  readonly sharedWith: readonly string[] | undefined;
  readonly key: string | undefined;
  /** Paths of files that are attached. */
  readonly attached: readonly string[];
  readonly data: string | undefined;
}

/** A word on a filing. */
export interface StepWish {
  readonly step: 'accept' | 'return' | 'withdraw' | 'redact' | 'receipt';
  readonly id: string;
  readonly as: string;
  readonly why: string;
  readonly data: string | undefined;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const told = ({ filing, submitted, entry, sha256 }: Receipt): string =>
  `${filing}  submitted ${submitted}  entry ${entry}  sha256 ${sha256}`;

async function bytesAt(path: string): Promise<Buffer> {
  ensureThere(path);
  return readFile(path);
}

/** Files; gives the exit status, 1 when there are mistakes and nothing was kept. */
export async function file(wish: FileWish): Promise<number> {
  const db = await openPlace(wish.data);
  try {
    const member = await memberByEmail(db, wish.as);
    const common = {
      kind: wish.kind.name,
      ...(wish.confidentiality ? { confidentiality: wish.confidentiality as Confidentiality } : {}),
      ...(wish.sharedWith ? { sharedWith: wish.sharedWith } : {}),
      ...(wish.key ? { key: wish.key } : {}),
    };
    if (!wish.csv) {
      const files = await Promise.all(wish.attached.map(async (path) => ({ name: path, bytes: await bytesAt(path) })));
      const content = fromTexts(wish.kind, wish.texts);
      say(told(await fileWith(db, member, { ...common, content }, files, new Date())));
      return 0;
    }
    const imported = await importFilings(db, member, (await bytesAt(wish.csv)).toString('utf8'), common, new Date());
    if ('receipts' in imported) {
      for (const receipt of imported.receipts) say(told(receipt));
      return 0;
    }
    for (const { row, field, message } of imported.mistakes)
      process.stderr.write(`${wish.csv}, row ${row}${field ? `, ${field}` : ''}: ${message}\n`);
    process.stderr.write('Nothing was filed.\n');
    return 1;
  } catch (error) {
    if (!isFilingError(error)) throw error;
    process.stderr.write(`seized: ${error.message} Nothing was filed. The fields: seized file ${wish.kind.name}\n`);
    return 1;
  } finally {
    await db.close();
  }
}

/** Says a word on a filing, or shows its receipt. */
export async function takeStep({ step, id, as, why, data }: StepWish): Promise<number> {
  const db = await openPlace(data);
  try {
    const [member, at] = [await memberByEmail(db, as), new Date()];
    if (step === 'accept') await accept(db, member, id, at);
    if (step === 'return') await sendBack(db, member, id, why, at);
    if (step === 'withdraw') await withdraw(db, member, id, why, at);
    if (step === 'redact') await redact(db, member, id, null, at);
    const { state } = await filingOf(db, viewerOf(member), id, at);
    say(step === 'receipt' ? told(await receiptOf(db, id)) : `${id}  ${state}`);
    return 0;
  } finally {
    await db.close();
  }
}

/** Lists the kinds. */
export function showKinds(): number {
  for (const { name, sentence } of KINDS) say(`${name.padEnd(24)} ${sentence}`);
  say('\nThe fields of one: seized file KIND');
  return 0;
}

/** Shows the fields of a kind. */
export function showKind(kind: Kind): number {
  say(`${kind.title}. ${kind.sentence}\n`);
  for (const { name, title, type, isRequired, unit, choices } of fieldsOf(kind)) {
    const more = [type === 'text' ? '' : type, unit ?? '', choices.join(' | '), isRequired ? '' : 'may be left out'].filter(
      Boolean,
    );
    say(`  --${name.padEnd(18)} ${title}${more.length ? ` (${more.join('; ')})` : ''}`);
  }
  say(`\n${kind.confidentiality} unless you say otherwise. ${kind.proves}`);
  const example = Object.entries(kind.example).map(
    ([name, value]) => `--${name} "${Array.isArray(value) ? value.join('; ') : String(value)}"`,
  );
  say(`\nExample\n  seized file ${kind.name} --as you@example.org ${example.join(' ')}`);
  return 0;
}
