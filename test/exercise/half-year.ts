// A half-year of cooperation in, played over HTTP on the sample documents; for each of the 28 systems a figure out, to be held against the one made by hand.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join as inFolder } from 'node:path';
import { makeApi, sha256 } from '../../src/faces/api/app.ts';
import { makeReader } from '../../src/faces/reader.ts';
import { type Database, type Member, makeToken, match, openRegister } from '../../src/register/index.ts';
import { plainText } from '../../src/text/index.ts';
import { join, openDesk } from '../register/contract/partner.ts';
import { FIGURES, type Figure } from './figures.ts';
import { STEPS } from './steps.ts';

/** A figure as it came out. */
export interface Outcome extends Figure {
  readonly got: unknown;
}

const BEGIN = new Date('2031-01-02T15:00:00Z');
const PARTNERS = ['secretariat', 'au', 'eu', 'ecowas', 'state:fra', 'state:gha', 'state:rwa'] as const;

/** Plays the half-year on the texts in some folders; gives every figure. */
export async function play(folders: readonly string[]): Promise<Outcome[]> {
  const db = await openRegister({ directory: null });
  let now = BEGIN;
  try {
    const tokens = await tokensOf(db);
    const reader = makeReader();
    const read = async (bytes: Uint8Array, name: string) => {
      const text = new TextDecoder().decode(bytes);
      const source = plainText(text);
      return { source, reading: reader(source, { name, fileSha256: sha256(bytes), sha256: sha256(text) }) };
    };
    const app = makeApi({ db, read, version: '0.1.0', now: () => now });
    const send = async (
      method: string,
      path: string,
      as: string | null,
      body?: string | Uint8Array<ArrayBuffer>,
      type = 'application/json',
    ) => {
      const answer = await app.request(`/api/v1${path}`, {
        method,
        headers: { 'content-type': type, ...(as ? { authorization: `Bearer ${tokens.get(as)!}` } : {}) },
        ...(body === undefined ? {} : { body }),
      });
      const content = (await answer.json()) as Record<string, unknown>;
      if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(content)}`);
      return content;
    };
    for (const path of folders.flatMap((folder) => readdirSync(folder).map((name) => inFolder(folder, name)))) {
      if (path.endsWith('.txt'))
        await send(
          'POST',
          `/documents?name=${basename(path)}`,
          null,
          new Uint8Array(readFileSync(path)),
          'application/octet-stream',
        );
    }
    await match(db);
    const numbers = new Map<string, string>();
    for (const { on, by, kind, content, label, ...wish } of STEPS) {
      now = new Date(`${on}T15:00:00Z`);
      const named = JSON.stringify(content).replace(/@(\w+)/g, (_, other: string) => numbers.get(other)!);
      const body = JSON.stringify({ kind, content: JSON.parse(named), confidentiality: 'public', ...wish });
      const { filing } = await send('POST', '/filings', `${by} filer`, body);
      await send('POST', `/filings/${String(filing)}/accept`, `${by} reviewer`);
      if (label) numbers.set(label, String(filing));
    }
    const outcomes: Outcome[] = [];
    for (const figure of FIGURES) {
      const query = new URLSearchParams({ ...figure.parameters, limit: '1000' });
      const { rows } = await send('GET', `/questions/${figure.question}?${query}`, figure.as ? `${figure.as} filer` : null);
      outcomes.push({ ...figure, got: figure.value(rows as Record<string, unknown>[]) });
    }
    return outcomes;
  } finally {
    await db.close();
  }
}

// A filer and a reviewer for each partner, each with a token of their own.
async function tokensOf(db: Database): Promise<Map<string, string>> {
  const desk: Member = await openDesk(db, BEGIN);
  const tokens = new Map<string, string>();
  for (const organisation of PARTNERS) {
    for (const role of ['filer', 'reviewer'] as const) {
      const member = await join(db, desk, organisation, [role], BEGIN);
      const { token } = await makeToken(db, member, { label: 'exercise', scopes: ['read', 'file', 'review'], days: 366 }, BEGIN);
      tokens.set(`${organisation} ${role}`, token);
    }
  }
  return tokens;
}
