// What any database of the register must do: run on the embedded one and on a server.
import type { Database } from '../../src/register/index.ts';
import { describeExchange } from './contract/exchange.ts';
import { describeGrowth } from './contract/growth.ts';
import { describeLanguages } from './contract/languages.ts';
import { describeMandates } from './contract/mandates.ts';
import { describeOneResolution } from './contract/one-resolution.ts';
import { describePlaces } from './contract/places.ts';
import { describeQuestions } from './contract/questions.ts';
import { describeReview } from './contract/review.ts';
import { describeSafety } from './contract/safety.ts';
import { describeSearch } from './contract/search.ts';
import { describeSuperseded } from './contract/superseded.ts';

/** Describes the contract for one kind of database; `open` gives an empty register. */
export function describeRegister(kind: string, open: () => Promise<Database>): void {
  describeOneResolution(kind, open);
  describeSafety(kind, open);
  describeReview(kind, open);
  describeLanguages(kind, open);
  describeMandates(kind, open);
  describeQuestions(kind, open);
  describePlaces(kind, open);
  describeSearch(kind, open);
  describeSuperseded(kind, open);
  describeExchange(kind, open);
  describeGrowth(kind, open);
}
