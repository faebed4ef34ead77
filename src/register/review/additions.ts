// What the machine missed, as a person names it, in; a word that adds it, resting on words of the text, out.

import { symbolPatternOf } from '../documents/symbols.ts';
import { type Database, type Queries, RegisterError } from '../store/database.ts';
import { iriOfCommitment } from './commitments.ts';
import { FACT_KINDS, factKey } from './facts.ts';
import { keepAdded } from './review.ts';
import { iriNamed, isDay, isText, placeOf, type Stand, type State, standOf } from './reviewed.ts';

/** What is added: a fact or commitment on words of a document, or a match of a document with a commitment. */
export interface Addition {
  readonly what: 'commitment' | 'match' | keyof typeof FACT_KINDS;
  /** The document by IRI or symbol: the one whose words are quoted, or the one that answers. */
  readonly document: string;
  readonly language?: string | undefined;
  /** The words it rests on, exactly as the text has them; of a match they are not needed. */
  readonly quote?: string | undefined;
  /** The commitment that a match meets. */
  readonly commitment?: string | undefined;
  /** The fields: of a commitment `addressee`, `due` (days), `until`, `force`, `action`; of a match `met_on`; of facts those of their kind. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly who: string;
  readonly why: string;
}

const MOST_QUOTE = 5_000;

/**
 * Adds a fact, commitment or match; gives the subject by which it can be reviewed, and the number of the word.
 * @throws RegisterError `not-found` for an unknown document or commitment or words that the text lacks, `wrong-parameter` for a field that does not fit.
 */
export async function add(db: Database, addition: Addition, at: Date): Promise<{ review: number; subject: string }> {
  return db.transaction(async (tx) => {
    const iri = await iriNamed(tx, addition.document, symbolPatternOf(addition.document));
    const { subject, state } = addition.what === 'match' ? await matchOf(tx, iri, addition) : await quotedOf(tx, iri, addition);
    return { review: await keepAdded(tx, { subject, state, who: addition.who, why: addition.why }, at), subject };
  });
}

interface Made {
  readonly subject: string;
  readonly state: State;
}

async function quotedOf(tx: Queries, iri: string, addition: Addition): Promise<Made> {
  const stand = await standOf(tx, iri, addition.language ?? null);
  if (!stand)
    throw new RegisterError(
      'not-found',
      `The register has no text of ${addition.document}${addition.language ? ` in ${addition.language}` : ''}.`,
    );
  const { quote } = addition;
  if (!quote?.trim() || quote.length > MOST_QUOTE)
    throw new RegisterError('wrong-parameter', 'Quote the words on which it rests, exactly as the text has them.');
  const place = placeOf(stand.text, quote, 0);
  if (!place)
    throw new RegisterError(
      'not-found',
      `The text of ${addition.document} in ${stand.language} does not have the words "${quote.slice(0, 80)}". Copy them from it.`,
    );
  return addition.what === 'commitment' ? commitmentOf(tx, iri, stand, place, addition) : factOf(iri, stand, place, addition);
}

function factOf(
  iri: string,
  stand: Stand,
  place: { start_at: number; end_at: number; quote: string },
  { what, values }: Addition,
): Made {
  const kind = FACT_KINDS[what];
  if (!kind)
    throw new RegisterError(
      'wrong-parameter',
      `There is no "${what}" to add: name commitment, match, ${Object.keys(FACT_KINDS).join(', ')}.`,
    );
  checkValues(what, values, kind.fields, [kind.key, ...(what === 'mandate' ? ['action'] : [])]);
  const about = values[kind.key] as string;
  const subject = `${what}:${factKey(iri, stand.language, place.start_at, place.end_at, about)}`;
  return {
    subject,
    state: { ...kind.added, ...(what === 'provision' ? { verb: about, action: place.quote } : {}), ...values, ...place },
  };
}

async function commitmentOf(
  tx: Queries,
  iri: string,
  stand: Stand,
  place: { start_at: number; end_at: number; quote: string },
  { values }: Addition,
): Promise<Made> {
  const fields = {
    addressee: (value: unknown) => isText(value),
    due: (value: unknown) => Array.isArray(value) && value.every(isDay),
    until: isDay,
    force: FACT_KINDS.provision!.fields.force!,
    action: isText,
  };
  checkValues('commitment', values, fields, []);
  const [document] = await tx.query<{ date: string | null }>('select date from documents where iri = $1', [iri]);
  const due = ((values.due as string[] | undefined) ?? []).map((day) => ({ due: day, rule: 'added by a person' }));
  const force = (values.force as string | undefined) ?? 'requests';
  const addressee = (values.addressee as string | undefined)?.trim() ?? null;
  const provision = { ...FACT_KINDS.provision!.added, force, verb: force, action: values.action ?? place.quote, ...place };
  const slug = (addressee ?? 'unknown').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return {
    subject: `commitment:${iri}#${stand.language}${place.start_at}-${place.end_at}/${force}/${slug}`,
    state: {
      addressee,
      addressee_type: null,
      kind: due.length ? 'dated' : 'standing',
      why: null,
      since: document!.date,
      until: values.until ?? null,
      every: null,
      language: stand.language,
      due,
      provision,
    },
  };
}

async function matchOf(tx: Queries, iri: string, { document, commitment, values }: Addition): Promise<Made> {
  if (!commitment) throw new RegisterError('wrong-parameter', 'Name the commitment that the document meets.');
  checkValues('match', values, { met_on: isDay, occurrence: Number.isSafeInteger }, []);
  const [met] = await tx.query<{ symbol: string | null; date: string | null }>(
    'select symbol, date from documents where iri = $1',
    [iri],
  );
  if (!met!.symbol) throw new RegisterError('wrong-parameter', `${document} has no symbol, by which a match is named.`);
  const dues = await tx.query<{ n: number; due: string }>('select n, due from occurrences where commitment_id = $1 order by n', [
    commitment,
  ]);
  const [known] = await tx.query('select 1 from commitments where id = $1', [commitment]);
  if (!known) throw new RegisterError('not-found', `There is no commitment ${commitment} in ${iriOfCommitment(commitment)}.`);
  const metOn = (values.met_on as string | undefined) ?? met!.date;
  const nearest = dues.reduce<{ n: number; days: number }>(
    (best, { n, due }) => {
      const days = Math.abs(Date.parse(due) - Date.parse(metOn ?? due));
      return days < best.days ? { n, days } : best;
    },
    { n: 0, days: Number.POSITIVE_INFINITY },
  );
  const occurrence = (values.occurrence as number | undefined) ?? nearest.n;
  const reasons = { reasons: [{ why: 'a person says so', adds: 1 }], evidence: null };
  return {
    subject: `match:${commitment}|${met!.symbol}`,
    state: { occurrence, score: 1, state: 'counts', met_on: metOn, reasons, filing: null },
  };
}

function checkValues(
  what: string,
  values: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, (value: unknown) => boolean>>,
  needed: readonly string[],
): void {
  const wrong = Object.entries(values).flatMap(([field, value]) => (fields[field]?.(value) ? [] : [field]));
  const missing = needed.filter((field) => values[field] === undefined);
  if (!wrong.length && !missing.length) return;
  const told = [
    wrong.length ? `not right: ${wrong.join(', ')}` : '',
    missing.length ? `missing: ${missing.join(', ')}` : '',
  ].filter(Boolean);
  throw new RegisterError(
    'wrong-parameter',
    `A ${what} has the fields ${Object.keys(fields).join(', ')}; ${told.join('; ')}. Days look like 2013-06-30.`,
  );
}
