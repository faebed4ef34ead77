// Who works with the Council, on what authority and agreement, and what it tells: a row for each system, for the table.
import { IN } from './proof.ts';
import type { System } from './system.ts';

export const PARTNERS: readonly System[] = [
  {
    n: 2,
    name: 'Legal basis',
    asks: 'Which operations and activities rest on which authority today?',
    read: ['activities-without-legal-basis', 'mandates'],
    isFiled: true,
    proofs: [
      [IN.filed, 'the same operations: their legal basis on the day, and who does what where'],
      [IN.mandates, 'operations that are asked to act without an authority: expired since, or none read'],
      [IN.named, 'beyond the authority: 340 of 300, a month longer, ten days too early, and police that it does not speak of'],
    ],
    missing: [],
  },
  {
    n: 4,
    name: 'Liaison and points of contact',
    asks: 'Whom do I call on X at Y?',
    read: ['asked-of'],
    isFiled: true,
    proofs: [[IN.filed, 'contacts: valid, stale after a year, lapsed, and who has named none']],
    missing: [],
  },
  {
    n: 5,
    name: 'Agreements and guidelines',
    asks: 'Which agreement covers this cooperation; what is still being explored?',
    read: ['cited-by'],
    isFiled: true,
    proofs: [
      [IN.cooperation, 'agreements: by party and subject, with those still explored and those expired'],
      [IN.instruments, 'agreements: clauses that only one has; from exploring none is in force at once'],
    ],
    missing: [],
  },
  {
    n: 7,
    name: 'Article 54 information',
    asks: 'Which activities were never notified, how late were the others?',
    read: ['article-54-named'],
    isFiled: true,
    proofs: [
      [IN.filed, 'Article 54: the gap closes with the notice, and the delay is the difference of days in New York'],
      [IN.named, 'operations that documents name count as told of only by a notice'],
    ],
    missing: [],
  },
  {
    n: 27,
    name: 'Lessons and best practices',
    asks: 'What was learnt on X?',
    read: ['search'],
    isFiled: true,
    proofs: [
      [IN.filed, 'lessons are found by theme, phase, organisation and words'],
      [
        IN.instruments,
        'lessons: the same one of two organisations stands once with the evidence of both; an edition comes out again as it was',
      ],
    ],
    missing: [],
  },
  {
    n: 28,
    name: 'Partner ledger',
    asks: 'Who does what where?',
    read: ['contributions-named'],
    isFiled: true,
    proofs: [
      [IN.filed, 'the same operations: their legal basis on the day, and who does what where'],
      [IN.named, 'contributions that documents name stand in the ledger beside what was filed, and cover nothing'],
    ],
    missing: [],
  },
];
