// The whole shared corpus in a register, and what its matches are worth: subjects of the index, pairs read by hand, phrases that name the request.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { makeReader } from '../src/faces/reader.ts';
import { FormatError, readBytes } from '../src/formats/index.ts';
import { UnreadableError } from '../src/reading/index.ts';
import { type Database, type Ingest, importTable, keepAll, match, openRegister } from '../src/register/index.ts';
import { table } from './table.ts';
import { ABSENT, filesOf } from './texts.ts';

export const name = 'matching';

const FOLDERS = ['seeds', 'zh', 'scprst-en', 'sg-reports', 'pkm2026', 'scres-en'];
const PAIRS = 'bench/pairs.tsv';
const AT = new Date('2031-01-01T00:00:00Z');
const BATCH = 50;
const LIST = 160; // characters behind a phrase in which "respectively" may follow
const SILENT = 'it asks for no report';
const SHOWN = 30; // misses that are listed

// Says that a report answers something, apart from the rules of the reader; bodies that were set up pursuant to something are left out.
const SYMBOL = String.raw`S\/(?:(?:19|20)\d{2}\/\d+|\d{4,5})`;
const LINK =
  '(?:pursuant to|in pursuance of|in accordance with|in response to|in compliance with|(?:requested|called for|required) (?:in|by|under))';
const WHERE = String.raw`(?: the request (?:contained )?in)?(?: paragraphs? \d+(?: \(\w+\))*(?: (?:and|of|to) \d+(?: \(\w+\))*)*,?(?: of)?)?(?: the)?(?: Security)?(?: Council)?(?:'s)? [Rr]esolutions? (?<requests>\d{1,4} \(\d{4}\)(?:(?:,|,? and) \d{1,4} \(\d{4}\))*)`;
const BETWEEN = String.raw`(?:,| |both|dated|of|on|by|to|as|the|Secretary-General|Security|Council|submitted|prepared|presented|provided|issued|\d{1,2} [A-Z][a-z]+ \d{4}|\("[^")]{1,40}"\)){0,14}?`;
const PHRASES: readonly RegExp[] = [
  //   report ... (S/22660) submitted pursuant to paragraph 26 of resolution 687 (1991)
  new RegExp(String.raw`\breports?\b[^.;]{0,200}?\((?<report>${SYMBOL})[^)]{0,30}\)${BETWEEN} ${LINK}${WHERE}`, 'g'),
  //   report submitted ... in accordance with paragraph 3 of resolution 1111 (1997) (S/1997/935)
  new RegExp(String.raw`\breports? (?:[\w-]+ ){0,12}?${LINK}${WHERE}(?: of \d{1,2} \w+ \d{4})?,? \(?(?<report>${SYMBOL})`, 'g'),
];
const SET_UP = /\b(?:established|appointed|created|set up|constituted|extended|renewed)\b/;
const HELD =
  /[Tt]he present report is submitted (?:pursuant to|in accordance with|in response to)[^.;]{0,80}?resolutions?\s+(\d{1,4} \(\d{4}\))/;

/** A phrase that names the request that a report answers. */
export interface Phrase {
  readonly told: string;
  readonly report: string;
  /** One of them is answered, when several are named. */
  readonly requests: readonly string[];
}

/** Reads the phrases from the texts alone. */
export async function phrasesOf(db: Database): Promise<Phrase[]> {
  const texts = await db.query<{ symbol: string; kind: string; text: string }>(
    "select d.symbol, d.kind, e.text from documents d join expressions e on e.document_id = d.id and e.is_current and e.language = 'en' where d.symbol is not null order by d.date, d.symbol",
  );
  const found = new Map<string, Phrase>();
  const add = (told: string, report: string, list: string) => {
    const requests = (list.match(/\d{1,4} \(\d{4}\)/g) ?? []).map((one) => `S/RES/${one}`);
    const key = `${report} ${requests.join()}`;
    if (!found.has(key)) found.set(key, { told, report, requests });
  };
  for (const { symbol, kind, text } of texts) {
    const plain = text.replace(/\s+/g, ' ');
    for (const pattern of PHRASES)
      for (const match of plain.matchAll(pattern)) {
        const isList = plain.slice(match.index, match.index + match[0].length + LIST).includes('respectively'); // which is which is not told here
        if (!isList && !SET_UP.test(match[0])) add(symbol, match.groups!.report!, match.groups!.requests!);
      }
    const held = kind === 'report' ? HELD.exec(plain.slice(0, 6000)) : null;
    if (held) add(symbol, symbol, held[1]!);
  }
  return [...found.values()];
}

const matched = (db: Database, state: string) =>
  db.query<{ report: string; asking: string; paragraph: string }>(
    `select distinct r.symbol as report, d.symbol as asking, g.path as paragraph
     from matches m join documents r on r.id = m.document_id
     join commitments c on c.id = m.commitment_id join documents d on d.id = c.document_id
     join provisions p on p.expression_id = c.expression_id and p.n = c.provision
     join paragraphs g on g.expression_id = c.expression_id and g.n = p.paragraph
     where m.state = $1 order by 1, 2, 3`,
    [state],
  );

/** Of the phrases whose asking resolution is in the register, how many yield a match that counts; lists the others. */
export async function recallOf(db: Database): Promise<string> {
  const known = new Set(
    (await db.query<{ symbol: string }>('select d.symbol from documents d join expressions e on e.document_id = d.id')).map(
      ({ symbol }) => symbol,
    ),
  );
  const phrases = (await phrasesOf(db)).filter(({ requests }) => requests.some((one) => known.has(one)));
  const keysOf = async (state: string) => new Set((await matched(db, state)).map(({ report, asking }) => `${report} ${asking}`));
  const [counts, proposed] = [await keysOf('counts'), await keysOf('proposed')];
  const isIn = (pairs: ReadonlySet<string>, { report, requests }: Phrase) =>
    requests.some((one) => pairs.has(`${report} ${one}`));
  const missed = phrases.filter((one) => !isIn(counts, one));
  const asking = new Set(
    (
      await db.query<{ symbol: string }>(
        'select distinct d.symbol from commitments c join documents d on d.id = c.document_id join provisions p on p.expression_id = c.expression_id and p.n = c.provision where p.reporting',
      )
    ).map(({ symbol }) => symbol),
  );
  const rows = missed.map((one) => [
    one.told,
    one.report,
    one.requests.join(', '),
    isIn(proposed, one) ? 'proposed' : one.requests.some((symbol) => asking.has(symbol)) ? 'not shown' : SILENT,
  ]);
  const silent = rows.filter(([, , , state]) => state === SILENT).length;
  const found = phrases.length - missed.length;
  return `${phrases.length} pairs of a report and one or more resolutions of the register are named in such phrases; ${found} yield a match that counts (${percent(found, phrases.length)}; ${percent(found, phrases.length - silent)} of those whose resolution asks for a report at all). The others:\n\n${table(['told in', 'report', 'request', 'state'], rows.slice(0, SHOWN))}`;
}

/** The verdicts of pairs.tsv (report, request, paragraph, verdict, why) beside the state that each pair has now. */
export async function precisionOf(db: Database): Promise<string> {
  if (!existsSync(PAIRS)) return 'No pairs are written down.';
  const states = new Map<string, string>();
  for (const state of ['proposed', 'counts'])
    for (const { report, asking, paragraph } of await matched(db, state)) states.set(`${report} ${asking} ${paragraph}`, state);
  const tally = new Map<string, { right: number; wrong: number; doubtful: number }>();
  const wrong: string[][] = [];
  for (const line of readFileSync(PAIRS, 'utf8').trim().split('\n').slice(1)) {
    const [report, request, paragraph, verdict, why] = line.split('\t') as [
      string,
      string,
      string,
      'right' | 'wrong' | 'doubtful',
      string,
    ];
    const state = states.get(`${report} ${request} ${paragraph}`) ?? 'not shown';
    const row = tally.get(state) ?? { right: 0, wrong: 0, doubtful: 0 };
    row[verdict]++;
    tally.set(state, row);
    if (verdict === 'wrong' && state === 'counts') wrong.push([report, `${request}, ${paragraph}`, why ?? '']);
  }
  const rows = ['counts', 'proposed', 'not shown'].map((state) => {
    const { right, wrong, doubtful } = tally.get(state) ?? { right: 0, wrong: 0, doubtful: 0 };
    return [state, String(right), String(doubtful), String(wrong), percent(right, right + wrong + doubtful)];
  });
  return `${table(['state now', 'right', 'doubtful', 'wrong', 'right of all'], rows)}\n\nWrong ones that count:\n\n${table(['report', 'request', 'why wrong'], wrong)}`;
}

/** The share of counting pairs of 2005 to 2013 that the index to proceedings files under one subject. */
export async function subjectsOf(db: Database): Promise<string> {
  const [row] = await db.query<{ pairs: number; filed: number; together: number }>(
    `with pairs as (
       select distinct r.symbol as report, d.symbol as asking from matches m join documents r on r.id = m.document_id
       join commitments c on c.id = m.commitment_id join documents d on d.id = c.document_id where m.state = 'counts' and r.kind = 'report'
     ), filed as (
       select p.*, exists (select 1 from proceedings a join proceedings b on b.subject = a.subject where a.symbol = p.report and b.symbol = p.asking) as together
       from pairs p where exists (select 1 from proceedings a where a.symbol = p.report) and exists (select 1 from proceedings b where b.symbol = p.asking)
     ) select (select count(*) from pairs) as pairs, count(*) as filed, count(*) filter (where together) as together from filed`,
  );
  return `${row!.pairs} pairs of a report and a resolution or statement count; the index has both of ${row!.filed}; ${row!.together} stand under one subject (${percent(row!.together, row!.filed)}).`;
}

const percent = (part: number, whole: number): string => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '-');

async function timed(db: Database, documents: number): Promise<string[]> {
  const began = performance.now();
  const { counts, proposed } = await match(db);
  return [String(documents), String(counts), String(proposed), `${((performance.now() - began) / 1000).toFixed(1)} s`];
}

async function readAll(): Promise<Ingest[]> {
  const reader = makeReader();
  const ingests: Ingest[] = [];
  for (const file of FOLDERS.flatMap((folder) => filesOf(folder))) {
    try {
      const source = await readBytes(readFileSync(file), basename(file));
      const reading = reader(source, { name: file, fileSha256: file, sha256: file });
      ingests.push({ reading, source, reader: 'bench', who: 'bench', at: AT });
    } catch (error) {
      if (!(error instanceof FormatError || error instanceof UnreadableError)) throw error; // scans are said to be scans
    }
  }
  return ingests;
}

export async function run(): Promise<string> {
  const ingests = await readAll();
  if (!ingests.length) return ABSENT;
  const db = await openRegister({ directory: null });
  try {
    const tables = async (folder: string) => {
      for (const file of filesOf(folder)) await importTable(db, readFileSync(file, 'utf8'), basename(file), 'bench', AT);
    };
    await tables('meetings');
    const growth: string[][] = [];
    const steps = [4, 2, 1].map((part) => Math.floor(ingests.length / part));
    let kept = 0;
    for (const step of steps) {
      for (; kept < step; kept += BATCH) await keepAll(db, ingests.slice(kept, Math.min(kept + BATCH, step)));
      kept = step;
      growth.push(await timed(db, step));
    }
    await tables('index-to-proceedings');
    const blind = await subjectsOf(db);
    growth.push([...(await timed(db, kept)).map((cell, i) => (i ? cell : `${cell} and the index`))]);
    return [
      table(['documents', 'matches that count', 'proposed', 'time of matching'], growth),
      `**One subject.** Matched without the index: ${blind} Matched with it: ${await subjectsOf(db)}`,
      `**Pairs read by hand** (bench/pairs.tsv, seeded samples of what counted and of what was proposed):\n\n${await precisionOf(db)}`,
      `**Phrases that name the request** ("submitted pursuant to paragraph N of resolution X", found by a pattern of their own): ${await recallOf(db)}`,
    ].join('\n\n');
  } finally {
    await db.close();
  }
}
