// A register in, the same with the planner's figures of it made anew out, once it has grown since they were made.
import type { Database } from './database.ts';

const GROWN = 1.1; // a tenth more documents than when the figures were made

// The entries that statements left, each replaced by its sum; who counts at the same moment sees the ones or the other.
const summed = (table: string, of: string): string => `
  with taken as (delete from ${table} returning ${of}, count)
  insert into ${table} select ${of}, sum(count) from taken group by ${of} having sum(count) <> 0`;
const SUMS = [
  summed('commitment_counts', 'kind, why, review'),
  summed('occurrence_counts', 'due, superseded_on'),
  summed('holding_counts', 'what, language'),
];

/**
 * Makes the figures from which both engines plan their queries, and tidies what was written: the words of search into their index, the
 * counts of commitments, of their days and of documents into their sums, and the pages that need not be looked at when an index tells all. The embedded engine never
 * does so by itself, a server only after a while; without it the first questions after an ingest take seconds.
 */
export async function gatherStatistics(db: Database): Promise<void> {
  const [documents] = await db.query<{ known: number; held: number }>(
    "select reltuples::float8 as known, (select count(*) from documents)::float8 as held from pg_class where oid = 'documents'::regclass",
  );
  if (documents!.held <= Math.max(0, documents!.known) * GROWN) return;
  for (const sum of SUMS) await db.query(sum);
  await db.script('vacuum (analyze)');
}
