// Troops, means, help and money that are asked for and offered: a row for each system, for the table.
import { IN } from './proof.ts';
import type { System } from './system.ts';

export const CAPACITIES: readonly System[] = [
  {
    n: 9,
    name: 'Standby capabilities and rapid deployment',
    asks: 'Who can fill this gap in N days?',
    read: [],
    isFiled: true,
    proofs: [
      [IN.filed, 'standby: two battalions in sixty days, none allotted twice, late and excluded ones not at all'],
      [IN.capacities, 'a deployment: 5 + 30 + 20 days by sea decide it; by air may be late by 43; without the sea 45 are left'],
      [IN.assignment, 'meets as much as can be met, in whole units, and never gives a thing twice'],
    ],
    missing: [],
  },
  {
    n: 10,
    name: 'Capacity building and assistance',
    asks: 'Which requests have no offer, which offers no taker?',
    read: ['asked-of'],
    isFiled: true,
    proofs: [
      [
        IN.capacities,
        'of two equal requests the African organisation comes first, never before a higher priority; its share is 3 of 4 given',
      ],
      [
        IN.filed,
        'assistance: need 10 trainers, offers 6 and 3: 9 matched, 1 unmet; a delivery lowers both; nothing crosses subject, unit or place',
      ],
      [IN.assignment, 'when not all can be met, what matters more comes first, but never at the price of meeting less'],
    ],
    missing: [],
  },
  {
    n: 11,
    name: 'Contributor pool',
    asks: 'Who contributes what to which mission, how concentrated is it, which pledges lapsed?',
    read: [],
    isFiled: true,
    proofs: [
      [IN.filed, 'contributors: shares and concentration; pledges: fulfilled, open and lapsed, each person counted once'],
      [IN.capacities, 'the pool: whose only battalion is deployed has none free, and has again when the deployment ends'],
    ],
    missing: [],
  },
  {
    n: 12,
    name: 'Financing',
    asks: "How predictable is this mission's money?",
    read: ['figures'],
    isFiled: true,
    proofs: [
      [IN.filed, 'financing: sums by source and currency, never across; 12 a month and 30 paid last two and a half months'],
      [
        IN.capacities,
        'a facility: 100 set aside, 40 and 25 paid out leave 35, which is three and a half months at 10; 36 more are refused',
      ],
    ],
    missing: [],
  },
];
