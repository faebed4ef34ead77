// The rows of a zone in, its body and the footnotes below it out.
import { raised } from '../counting.ts';
import type { Row } from './line.ts';
import { textOf } from './line.ts';

/** A footnote with the rows it is printed on. `label` is null when it goes on from the page before. */
export interface Note {
  readonly label: string | null;
  readonly rows: readonly Row[];
}

const RULE = /^[_—–]{5,}$|^[-_]{8,}$/;
const MARKER = /^(?:[⁰¹²³⁴-⁹]{1,3}|\*{1,3}|[†‡]|\d{1,3}\/)(?=\s|\p{L}|["“(])/u;
const MARKER_AFTER_RULE = /^(?:[⁰¹²³⁴-⁹]{1,3}|\*{1,3}|[†‡]|\d{1,3}\/?|[a-z]\/?)(?=\s|\p{Lu}|\p{Lo}|["“(《])/u;
const SMALL = 0.93;

/** Parts footnotes from the body of a zone. `bodySize` is the size most of the document is set in. */
export function notesOf(rows: readonly Row[], bodySize: number): { body: readonly Row[]; notes: readonly Note[] } {
  const rule = rows.findLastIndex((row) => RULE.test(textOf(row)));
  if (rule >= 0) {
    const below = rows.slice(rule + 1);
    const isNotes =
      below.length > 0 && (MARKER_AFTER_RULE.test(textOf(below[0]!)) || below.every((row) => row.size < bodySize * SMALL));
    if (isNotes) return { body: withoutRules(rows.slice(0, rule)), notes: split(below, MARKER_AFTER_RULE) };
  }
  let from = rows.length;
  while (from > 0 && rows[from - 1]!.size < bodySize * SMALL) from--;
  const first = rows.findIndex(
    (row, i) => i >= from && (MARKER.test(textOf(row)) || isReferredTo(textOf(row), rows.slice(0, from))),
  );
  if (first < 0) return { body: withoutRules(rows), notes: [] };
  return { body: withoutRules(rows.slice(0, first)), notes: split(rows.slice(first), MARKER_AFTER_RULE) };
}

// A figure that is not raised below, but is above.
const isReferredTo = (text: string, body: readonly Row[]): boolean => {
  const figure = /^\d{1,3}(?=\s?[\p{Lu}\p{Lo}"“(《])/u.exec(text)?.[0];
  return figure !== undefined && body.some((row) => raisedIn(textOf(row)).includes(raised(figure)));
};

const raisedIn = (text: string): string[] => text.match(/[⁰¹²³⁴-⁹]+/g) ?? [];

const withoutRules = (rows: readonly Row[]): Row[] => rows.filter((row) => !RULE.test(textOf(row)));

function split(rows: readonly Row[], marker: RegExp): Note[] {
  const notes: { label: string | null; rows: Row[] }[] = [];
  for (const row of rows) {
    const label = marker.exec(textOf(row))?.[0] ?? null;
    if (label || !notes.length) notes.push({ label, rows: [row] });
    else notes.at(-1)!.rows.push(row);
  }
  return notes;
}
