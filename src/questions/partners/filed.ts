// A kind of filing and its fields in, the SQL out by which questions read what is accepted and may be seen.

/** From which register the filing `f` came, its entry there and the key that signed it, in words; empty for one of this register. */
export const ORIGIN = `coalesce((
      select ', from the register ' || g.name || ' (entry ' || coalesce(g.receipt->>'entry', 'not told') || ' there, signed with the key ' || g.key || ')'
      from origins g where g.filing = f.id
    ), '')`;

/**
 * The accepted filings of a kind as a table in brackets: `filing`, `organisation` (its id), `by` (its name), `told_on` (the day in New York
 * on which it was submitted), `quote` (in words, as evidence; of a filing from another register also which, its receipt and the key that signed it), and the fields, declared as columns: `mission text, personnel integer`.
 * What it gives is what the viewer of the transaction may see; no question has to see to that.
 */
export const filed = (kind: string, fields: string): string => `(
  select f.id as filing, f.organisation, o.name as by, ((f.submitted_at at time zone 'America/New_York')::date)::text as told_on,
    'Filing ' || f.id || ' (${kind}) of ' || o.name || ${ORIGIN} as quote, c.*
  from filings f
  join organisations o on o.id = f.organisation
  cross join lateral jsonb_to_record(f.content) as c (${fields})
  where f.kind = '${kind}' and f.state = 'accepted')`;

/** Narrows a text column to words that it holds, in any case, unless the parameter is null. */
export const holds = (column: string, parameter: string): string =>
  `(${parameter}::text is null or strpos(lower(${column}), lower(${parameter})) > 0)`;

/** Narrows a place to a matter that names it, in any case: Exaria, to "exa" and to "The situation in Exaria" alike. */
export const concerns = (column: string, parameter: string): string =>
  `(${holds(column, parameter)} or strpos(' ' || lower(${parameter}) || ' ', ' ' || lower(${column}) || ' ') > 0)`;
