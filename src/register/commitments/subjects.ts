// Pairs in, those whose answer is about something of which the document that asks knows nothing out.
import { isOfficesAlone, MONTHS } from '../../languages/index.ts';
import type { Matters } from '../lists/matters.ts';
import type { Queries } from '../store/database.ts';
import type { Pair } from './pairs.ts';
import type { Telling } from './reports.ts';

const CHUNK = 200; // documents whose texts are looked at together
const SHORT = 4; // letters: shorter words tell nothing
const WORD = new RegExp(`\\p{L}{${SHORT},}`, 'gu');
const NO_SUBJECT = new Set([...MONTHS.map((month) => month.toLowerCase()), 'dated']);

/**
 * Finds the pairs of which at least half of the telling words of the subject stand nowhere in the document that asks, or whose subject
 * is another item of the agenda than that document's; of several subjects that are told of one answer, of each.
 */
export async function strangersAmong(
  tx: Queries,
  pairs: readonly Pair[],
  tellings: readonly Telling[],
  matters: Matters,
): Promise<Set<Pair>> {
  const subjects = subjectsOf(tellings);
  const byDocument = new Map<number, Pair[]>();
  for (const pair of pairs) {
    if (pair.isNamed || !subjects.has(pair.telling.report)) continue;
    const list = byDocument.get(pair.documentId);
    if (list) list.push(pair);
    else byDocument.set(pair.documentId, [pair]);
  }
  const strangers = new Set<Pair>();
  const documents = [...byDocument.keys()];
  for (let at = 0; at < documents.length; at += CHUNK) {
    const texts = await tx.query<{ document_id: number; text: string }>(
      "select document_id, string_agg(text, ' ') as text from expressions where is_current and document_id = any($1) group by document_id",
      [documents.slice(at, at + CHUNK)],
    );
    for (const { document_id, text } of texts) {
      const plain = plainOf(text);
      for (const pair of byDocument.get(document_id)!)
        if (
          subjects
            .get(pair.telling.report)!
            .every(
              (words) =>
                isStrange(words, plain) ||
                isElsewhere(words, pair, matters) ||
                isOfficesAlone(words.join(' '), pair.request.action),
            )
        )
          strangers.add(pair);
    }
  }
  return strangers;
}

// What each answer is said to be about, as lists of telling words.
function subjectsOf(tellings: readonly Telling[]): Map<string, string[][]> {
  const subjects = new Map<string, string[][]>();
  for (const { report, subject } of tellings) {
    const words = subject ? wordsOf(subject) : [];
    if (words.length) subjects.set(report, [...(subjects.get(report) ?? []), words]);
  }
  return subjects;
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

// A text in another script than the subject's can tell nothing of it.
function isStrange(words: readonly string[], plain: string): boolean {
  if (isHan(words[0]!) !== isHan(plain)) return false;
  return words.filter((word) => !plain.includes(word)).length * 2 >= words.length;
}

//   Women, Peace and Security, of a document on the agenda item Children and armed conflict
function isElsewhere(words: readonly string[], { documentId, bond }: Pair, matters: Matters): boolean {
  const { agenda, states } = matters.of(documentId);
  if (bond === 'mission' || !agenda.size) return false;
  const subject = new Set(words);
  const isNamed = [...states].some((state) => (plainOf(state).match(WORD) ?? []).some((word) => subject.has(word)));
  if (isNamed || words.some((word) => agenda.has(word))) return false;
  return matters.agendas.some((item) => [...item].every((word) => subject.has(word)));
}

// his mission of good offices in Cyprus → mission, good, offices, cyprus      难民问题 → 难民, 民问, 问题
function wordsOf(subject: string): string[] {
  const plain = plainOf(subject);
  if (isHan(plain)) return [...new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)))];
  return [...new Set(plain.match(WORD) ?? [])].filter((word) => !NO_SUBJECT.has(word));
}

const plainOf = (text: string): string => (isHan(text) ? text.replace(/\s+/g, '') : text.replace(/\s+/g, ' ')).toLowerCase();
