// The index of the sentences that may end measures: it holds what the languages ask for, else it would not be used, and every question would read all sentences.
import { expect, test } from 'vitest';
import { MAY_END_MEASURES } from '../../../src/languages/index.ts';
import { MIGRATIONS } from '../../../src/register/store/migrate.ts';

test('its words are those of the languages', () => {
  const [, statements] = MIGRATIONS.find(([name]) => name.endsWith('-measures-ending'))!;
  for (const words of MAY_END_MEASURES) expect(statements).toContain(`quote ~* '${words}'`);
});
