// Who sent a letter is taken out of the item that is named after it.
import { expect, test } from 'vitest';
import { withoutSender } from '../../../src/languages/index.ts';

test.each([
  [
    'Letter dated 4 July 2031 from the Permanent Representative of Averland to the United Nations addressed to the President of the Security Council',
    'Letter dated 4 July 2031 addressed to the President of the Security Council',
  ],
  ['Letter, 12 May 2031, from Averland (S/2031/310)', 'Letter, 12 May 2031, (S/2031/310)'],
  [
    'Telegram of 5 May 2031 from Averland (The arrest of ships of Exaria)',
    'Telegram of 5 May 2031 (The arrest of ships of Exaria)',
  ],
])('%s', (item, expected) => expect(withoutSender(item).replace(/\s+/g, ' ').trim()).toBe(expected));

test.each(['Application from Averland to become a party to the Statute', 'Threats from the north', 'The situation in Exaria'])(
  '%s stays',
  (item) => expect(withoutSender(item)).toBe(item),
);
