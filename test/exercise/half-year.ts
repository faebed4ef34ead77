// A half-year of cooperation in, played over HTTP on its documents; for each of the 28 systems a figure out, to be held against the one made by hand.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { makeApi } from '../../src/faces/api/app.ts';
import { makeReadKept } from '../../src/faces/cli/register/read-kept.ts';
import { makeReader } from '../../src/faces/reader.ts';
import { type Database, importMeetings, keepAll, type Member, makeToken, match, openRegister } from '../../src/register/index.ts';
import { join, openDesk } from '../register/contract/partner.ts';
import type { Figure, Scenario } from './scenario.ts';

/** A figure as it came out. */
export interface Outcome extends Figure {
  readonly got: unknown;
}

type Read = ReturnType<typeof makeReadKept>;

const BATCH = 50;
const noon = (day: string): Date => new Date(`${day}T15:00:00Z`);

/** Plays a half-year; gives every figure. */
export async function play({ begins, files, meetings, partners, steps, figures }: Scenario): Promise<Outcome[]> {
  const db = await openRegister({ directory: null });
  const first = noon(begins);
  let now = first;
  try {
    const read = makeReadKept(makeReader());
    await keepFiles(db, read, files, first);
    for (const path of meetings) await importMeetings(db, readFileSync(path, 'utf8'), basename(path), 'exercise', first);
    await match(db);
    const tokens = await tokensOf(db, partners, first);
    const app = makeApi({ db, read, version: '0.1.0', now: () => now });
    const send = async (method: string, path: string, as: string | null, body?: string) => {
      const answer = await app.request(`/api/v1${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...(as ? { authorization: `Bearer ${tokens.get(as)!}` } : {}) },
        ...(body === undefined ? {} : { body }),
      });
      const content = (await answer.json()) as Record<string, unknown>;
      if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(content)}`);
      return content;
    };
    const numbers = new Map<string, string>();
    for (const { on, by, kind, content, label, ...wish } of steps) {
      now = noon(on);
      const named = JSON.stringify(content).replace(/@(\w+)/g, (_, other: string) => numbers.get(other)!);
      const body = JSON.stringify({ kind, content: JSON.parse(named), confidentiality: 'public', ...wish });
      const { filing } = await send('POST', '/filings', `${by} filer`, body);
      await send('POST', `/filings/${String(filing)}/accept`, `${by} reviewer`);
      if (label) numbers.set(label, String(filing));
    }
    const outcomes: Outcome[] = [];
    for (const figure of figures) {
      const query = new URLSearchParams({ ...figure.parameters, limit: '1000' });
      const { rows } = await send('GET', `/questions/${figure.question}?${query}`, figure.as ? `${figure.as} filer` : null);
      outcomes.push({ ...figure, got: figure.value(rows as Record<string, unknown>[]) });
    }
    return outcomes;
  } finally {
    await db.close();
  }
}

// The documents are read and kept as `seized ingest` does.
async function keepFiles(db: Database, read: Read, files: readonly string[], at: Date): Promise<void> {
  for (let from = 0; from < files.length; from += BATCH) {
    const batch = [];
    for (const path of files.slice(from, from + BATCH))
      batch.push({
        ...(await read(new Uint8Array(readFileSync(path)), basename(path))),
        reader: 'exercise',
        who: 'exercise',
        at,
      });
    await keepAll(db, batch);
  }
}

// A filer and a reviewer for each partner, each with a token of their own.
async function tokensOf(db: Database, partners: readonly string[], at: Date): Promise<Map<string, string>> {
  const desk: Member = await openDesk(db, at);
  const tokens = new Map<string, string>();
  for (const organisation of partners) {
    for (const [role, does] of [
      ['filer', 'file'],
      ['reviewer', 'review'],
    ] as const) {
      const member = await join(db, desk, organisation, [role], at);
      const { token } = await makeToken(db, member, { label: 'exercise', scopes: ['read', does], days: 366 }, at);
      tokens.set(`${organisation} ${role}`, token);
    }
  }
  return tokens;
}
