// A register in, the same with the planner's figures of it made anew out, once it has grown since they were made.
import type { Database } from './database.ts';

const GROWN = 1.1; // a tenth more documents than when the figures were made

// The entries that statements left, each replaced by its sum; who counts at the same moment sees the ones or the other.
const SUM_COUNTS = `
  with taken as (delete from commitment_counts returning kind, why, review, count)
  insert into commitment_counts select kind, why, review, sum(count) from taken group by kind, why, review having sum(count) <> 0`;

/**
 * Makes the figures from which both engines plan their queries, and tidies what was written: the words of search into their index, the
 * counts of commitments into their sums, and the pages that need not be looked at when an index tells all. The embedded engine never
 * does so by itself, a server only after a while; without it the first questions after an ingest take seconds.
 */
export async function gatherStatistics(db: Database): Promise<void> {
  const [documents] = await db.query<{ known: number; held: number }>(
    "select reltuples::float8 as known, (select count(*) from documents)::float8 as held from pg_class where oid = 'documents'::regclass",
  );
  if (documents!.held <= Math.max(0, documents!.known) * GROWN) return;
  await db.query(SUM_COUNTS);
  await db.script('vacuum (analyze)');
}
