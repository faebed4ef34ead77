// A reading in, the few values out that a row of the table and the overview need.
import type { LanguageCode, ProvisionFact, Reading } from '../../facts/index.ts';
import { isLasting } from '../../languages/index.ts';

/** Something that somebody has to do by a date; what only lasts until a date (a mandate, an embargo) is not due then. */
export interface Due {
  readonly date: string;
  readonly who: string;
  readonly what: string;
  readonly isReport: boolean;
  readonly document: string;
}

/** One document in a few values. */
export interface Digest {
  readonly name: string;
  readonly kind: string;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly language: LanguageCode;
  readonly provisions: number;
  readonly commitments: number;
  readonly reports: number;
  readonly citations: number;
  readonly mandates: number;
  readonly acts: number;
  readonly findings: number;
  readonly due: readonly Due[];
}

const KINDS: Readonly<Record<string, string>> = { other: 'document' };

/** Says a kind of document in words: `presidential statement`. */
export const kindInWords = (kind: string): string => KINDS[kind] ?? kind.replaceAll('_', ' ');

/** Says who must act; "nobody named" when the text leaves it open. */
export const addresseesOf = (provision: ProvisionFact): string =>
  provision.addressees.map(({ name }) => name).join(', ') || 'nobody named';

/** Sums up a reading. */
export function digestOf(reading: Reading): Digest {
  const { document, source } = reading;
  const commitments = reading.provisions.filter(({ commitment }) => commitment);
  return {
    name: source.name,
    kind: document.kind,
    symbol: document.symbol,
    date: document.date,
    language: source.language,
    provisions: reading.provisions.length,
    commitments: commitments.length,
    reports: commitments.filter(({ reporting }) => reporting).length,
    citations: new Set(reading.citations.map(({ target }) => target)).size,
    mandates: reading.mandates.length,
    acts: reading.acts.length,
    findings: reading.findings.length,
    due: commitments.flatMap((provision) => {
      const { deadline } = provision;
      const date = deadline?.date;
      if (!date || isLasting(deadline.text)) return [];
      const document = reading.document.symbol ?? source.name;
      return [{ date, who: addresseesOf(provision), what: provision.action, isReport: provision.reporting, document }];
    }),
  };
}
