// The lines of an export in, the register with those documents and what people said of them out; what it has already is left as it is.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Reading } from '../../facts/index.ts';
import { match } from '../commitments/matching.ts';
import { heldFiles } from '../documents/held.ts';
import { type Ingest, keepAll } from '../documents/keep.ts';
import type { KeptSource, RereadInfo } from '../documents/reread.ts';
import { keepAdded, review, undo } from '../review/review.ts';
import { type Database, RegisterError } from './database.ts';
import { EXPORT_SCHEMA } from './export.ts';

/** What came of an import. */
export interface Imported {
  readonly documents: number;
  /** Texts that were here already. */
  readonly known: number;
  readonly reviews: number;
  /** What was left out, each with the reason. */
  readonly leftOut: readonly string[];
}

const file = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().max(4000),
  media_type: z.string().max(200),
});
const mark = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  kind: z.enum(['paragraph', 'heading', 'table', 'footnote', 'furniture']),
});
const expressionLine = z.object({
  language: z.string().max(20),
  version: z.number().int().min(1),
  media_type: z.string().max(200),
  text: z.string(),
  marks: z.array(mark),
  files: z.array(file).min(1),
});
const documentLine = z.object({ type: z.literal('document'), iri: z.string(), expressions: z.array(expressionLine) });
const reviewLine = z.object({
  type: z.literal('review'),
  id: z.number().int(),
  subject: z.string().max(4000),
  action: z.enum(['accept', 'correct', 'reject', 'add', 'undo']),
  field: z.string().nullable(),
  after: z.unknown(),
  snapshot: z.record(z.string(), z.unknown()).nullable(),
  who: z.string(),
  why: z.string(),
  at: z.string(),
  undoes: z.number().int().nullable(),
});
const lineOf = z.discriminatedUnion('type', [documentLine, reviewLine]);

const BATCH = 50; // texts of one transaction

type DocumentLine = z.infer<typeof documentLine>;
type ReviewLine = z.infer<typeof reviewLine>;

/**
 * Takes over the documents of an export: their texts are read anew by this reader, so that every fact here rests on its words, and what
 * people said is said again in their names. Doing it twice changes nothing more.
 * @throws RegisterError `wrong-parameter` when the lines are no export.
 */
export async function importLines(
  db: Database,
  lines: AsyncIterable<string> | Iterable<string>,
  read: (source: KeptSource) => Reading,
  info: RereadInfo,
): Promise<Imported> {
  const reviews: ReviewLine[] = [];
  const leftOut: string[] = [];
  let waiting: Ingest[] = [];
  let [documents, known, n] = [0, 0, 0];
  const flush = async () => {
    await keepAll(db, waiting);
    waiting = [];
  };
  try {
    for await (const text of lines) {
      n++;
      if (n === 1) checkHead(text);
      else if (text) {
        const line = parse(text, n);
        if (line.type === 'review') reviews.push(line);
        else {
          const ingests = await ingestsOf(db, line, read, info, leftOut);
          if (ingests.length) documents++;
          else known++;
          waiting.push(...ingests);
          if (waiting.length >= BATCH) await flush();
        }
      }
    }
  } finally {
    await flush(); // what stood before a damaged line as well
  }
  if (n === 0) throw new RegisterError('wrong-parameter', 'The export is empty.');
  if (documents) await match(db);
  return { documents, known, reviews: await sayAgain(db, reviews, leftOut), leftOut };
}

async function ingestsOf(
  db: Database,
  { iri, expressions }: DocumentLine,
  read: (source: KeptSource) => Reading,
  { reader, who, at }: RereadInfo,
  leftOut: string[],
): Promise<Ingest[]> {
  const held = await heldFiles(
    db,
    expressions.flatMap(({ files }) => files.map(({ sha256 }) => sha256)),
  );
  return [...expressions]
    .sort((a, b) => a.version - b.version)
    .flatMap(({ language, version, text, marks, media_type, files }) => {
      const fresh = files.filter(({ sha256 }) => !held.has(sha256));
      if (!fresh.length) return [];
      try {
        if (marks.some(({ start, end }) => start > end || end > text.length))
          throw new Error('its marks lie outside of its text');
        const source = { text, marks, mediaType: media_type };
        const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
        const reading = read({ ...source, name: fresh[0]!.name, fileSha256: fresh[0]!.sha256, sha256 });
        return fresh.map((one) => ({
          reading: {
            ...reading,
            source: { ...reading.source, name: one.name, mediaType: one.media_type, fileSha256: one.sha256 },
          },
          source,
          reader,
          who,
          at,
        }));
      } catch (error) {
        leftOut.push(`${iri} (${language}, version ${version}): ${(error as Error).message}`);
        return [];
      }
    });
}

// Each word once, in its order; an undoing names a word by the number that it has here.
async function sayAgain(db: Database, reviews: readonly ReviewLine[], leftOut: string[]): Promise<number> {
  const numbers = new Map<number, number>();
  let said = 0;
  for (const line of reviews) {
    const at = new Date(line.at);
    const [known] = await db.query<{ id: number }>(
      'select id from reviews where subject = $1 and action = $2 and at = $3 and who = $4',
      [line.subject, line.action, at.toISOString(), line.who],
    );
    try {
      if (!known) said++;
      numbers.set(line.id, known?.id ?? (await say(db, line, numbers, at)));
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
      said--;
      leftOut.push(`the word of ${line.who} on ${line.subject}: ${error.message}`);
    }
  }
  return said;
}

function say(db: Database, line: ReviewLine, numbers: ReadonlyMap<number, number>, at: Date): Promise<number> {
  const { subject, action, field, after, snapshot, who, why, undoes } = line;
  if (action === 'undo') return undo(db, numbers.get(undoes ?? 0) ?? 0, who, why, at);
  if (action === 'add') return db.transaction((tx) => keepAdded(tx, { subject, state: snapshot ?? {}, who, why }, at));
  return review(db, { subject, action, field: field ?? undefined, value: after, who, why }, at);
}

function checkHead(text: string): void {
  const head = jsonOf(text, 1) as { schema?: unknown } | null;
  if (head?.schema === EXPORT_SCHEMA) return;
  const hint = head?.schema === 'seized/backup@1' ? ' It is a backup: fill an empty register with it (seized restore).' : '';
  throw new RegisterError('wrong-parameter', `This is no export of a register: its first line does not say so.${hint}`);
}

function parse(text: string, n: number): DocumentLine | ReviewLine {
  const line = lineOf.safeParse(jsonOf(text, n));
  if (line.success) return line.data;
  const [issue] = line.error.issues;
  throw damaged(n, `${issue?.path.join('.')}: ${issue?.message}`);
}

function jsonOf(text: string, n: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged(n, `it is not JSON (${text.slice(0, 60)})`);
  }
}

const damaged = (n: number, why: string): RegisterError =>
  new RegisterError(
    'wrong-parameter',
    `Line ${n} of the export is damaged: ${why}. What stood before it was imported; get the file again and import it, which does nothing twice.`,
  );
