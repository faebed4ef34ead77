// Every sentence of an operative paragraph that extends something, by what it extends; those that extend a mandate beside what was read.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { makeReader } from '../src/faces/reader.ts';
import type { Reading } from '../src/facts/index.ts';
import { readBytes } from '../src/formats/index.ts';
import { table } from './table.ts';

export const name = 'extensions';

const FOLDER = '../shared/corpus/scres-en';
const EXTENDS = /\b(?:extend(?:s|ed|ing)?|extension|renew(?:s|ed|ing|al)?|prolong(?:s|ed|ing|ation)?)\b/i;
const OFFICE = /\bterms? of (?:office|service|appointment)\b|\bjudges?\b|\bprosecutor\b/i;
const BODY =
  /\b(?:mandates?|stationing|authori[sz]ation|Force|Mission|Operation|Group of Experts|Panel|Monitoring|Team|Observers?|presence|deployment|UN[A-Z]{2,}|MI[A-Z]{3,}|ON[A-Z]{2,})\b/;
const MEASURES =
  /\b(?:measures?|provisions?|prohibitions?|embargo|exemptions?|restrictions?|sanctions|freeze|period of|deadline|arrangements?|programme)\b/;
const OWN = new Set(['decides', 'authorizes']);

type Class = 'mandate' | 'measures' | 'term of office' | 'not the Council’s own' | 'other';

interface Sentence {
  readonly symbol: string;
  readonly text: string;
  readonly is: Class;
  readonly read: string;
}

/** Classes by the words alone, apart from the rules of the reader. */
export function classOf(force: string, text: string): Class {
  if (!OWN.has(force)) return 'not the Council’s own';
  if (/authori[sz]es? the Secretary-General|to consider|not be extended|extended beyond|in considering/i.test(text.slice(0, 240)))
    return 'other';
  const place = text.search(EXTENDS);
  if (place > 160 && !/\bmandates?\b.{0,200}\b(?:shall|should) be (?:extend|renew)/.test(text)) return 'other'; // something else is decided
  const isPassive = /\b(?:be|is|are) (?:further )?(?:extend|renew|prolong)/i.test(text);
  const object = isPassive ? text.slice(0, place) : text.slice(place).slice(0, 140);
  if (OFFICE.test(object)) return 'term of office';
  const body = object.search(BODY);
  const measures = object.search(MEASURES);
  if (measures >= 0 && (body < 0 || measures < body)) return 'measures';
  return body >= 0 ? 'mandate' : 'other';
}

async function sentences(): Promise<Sentence[]> {
  const reader = makeReader();
  const found: Sentence[] = [];
  for (const file of readdirSync(FOLDER).sort()) {
    const source = await readBytes(readFileSync(`${FOLDER}/${file}`), file);
    found.push(...sentencesOf(reader(source, { name: file, fileSha256: '', sha256: '' })));
  }
  return found;
}

function sentencesOf(reading: Reading): Sentence[] {
  const roles = new Map(reading.paragraphs.map(({ id, role }) => [id, role]));
  return reading.provisions.flatMap((provision) => {
    const text = provision.evidence.quote.replace(/\s+/g, ' ');
    if (roles.get(provision.paragraph) !== 'operative' || !EXTENDS.test(text)) return [];
    const mandates = reading.mandates.filter(({ evidence }) => evidence.start === provision.evidence.start);
    const read = mandates
      .map((one) => `${one.mission} ${one.until ?? one.for ?? (one.action === 'adjust' ? 'adjusted' : 'no end')}`)
      .join('; ');
    return [{ symbol: reading.document.symbol ?? '?', text, is: classOf(provision.force, text), read }];
  });
}

export async function run(): Promise<string> {
  if (!existsSync(FOLDER)) return 'The shared corpus is not here.';
  const all = await sentences();
  const counts = new Map<Class, number>();
  for (const { is } of all) counts.set(is, (counts.get(is) ?? 0) + 1);
  const open = all.filter(({ is, read }) => is === 'mandate' && (!read || read.includes('no end')));
  const beyond = all.filter(({ is, read }) => is !== 'mandate' && read);
  const rows = (list: readonly Sentence[]) =>
    table(
      ['resolution', 'words', 'read'],
      list.map((one) => [one.symbol, one.text.slice(0, 110).replaceAll('|', '/'), one.read || '–']),
    );
  return [
    `${all.length} provisions of operative paragraphs speak of extending: ${[...counts].map(([is, count]) => `${count} ${is}`).join(', ')}.`,
    `Of those classed as mandates by their words alone, ${open.length} gave no mandate with an end:\n\n${rows(open)}`,
    `Mandates read where the words alone say otherwise: ${beyond.length}\n\n${rows(beyond)}`,
  ].join('\n\n');
}
