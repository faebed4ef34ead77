// A filing that is about to be submitted in, a refusal out when it does not follow from the one whose place it takes.
import { type Content, FilingError, kindOf } from '../../filings/index.ts';
import type { Queries } from '../store/database.ts';

interface Successor {
  readonly kind: string;
  readonly supersedes: string | null;
}

/**
 * Sees to what a kind asks of a filing and the one that it supersedes: no agreement skips a status.
 * @throws FilingError
 */
export async function checkFollows(tx: Queries, { kind, supersedes }: Successor, content: Content): Promise<void> {
  const rule = kindOf(kind)?.follows;
  if (!supersedes || !rule) return;
  const [earlier] = await tx.query<{ content: Content }>('select content from sealed.filings where id = $1', [supersedes]);
  const wrong = rule(earlier!.content, content);
  if (wrong) throw new FilingError(kind, [{ field: '', message: wrong }]);
}
