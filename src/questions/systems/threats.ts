// Arms, sanctions, weapons of mass destruction and terrorism: a row for each system, for the table.
import { IN } from './proof.ts';
import type { System } from './system.ts';

export const THREATS: readonly System[] = [
  {
    n: 23,
    name: 'Small arms and embargoes',
    asks: 'Which mandates must trace; which instruments serve which States?',
    read: ['tracing-mandates', 'search'],
    isFiled: true,
    proofs: [
      [IN.cooperation, 'justice, arms and visits: by State, on the day'],
      [
        IN.instruments,
        'weapons: a serial typed otherwise is the same weapon, in the order of days; a break and an unanswered trace are shown',
      ],
      [
        IN.instruments,
        'mandates that deal with small arms: the last words, dropped since, and the instruments of the States named',
      ],
    ],
    missing: [],
  },
  {
    n: 24,
    name: 'Sanctions cooperation',
    asks: 'Which measures are in force on day D; who owes a committee what?',
    read: ['measures', 'asked-of'],
    isFiled: true,
    proofs: [
      [
        IN.instruments,
        'measures: on each day those in force, renewed until a day, suspended, expired or ended by a later decision',
      ],
      [
        IN.instruments,
        'measures that are ended by the name of the State, by the paragraph that lists them, or in a list; a condition ends none',
      ],
      [
        IN.cooperation,
        'sanctions: of three requests two are answered, after a median of 15 days, one is late; others do not learn of it',
      ],
    ],
    missing: [],
  },
  {
    n: 25,
    name: 'Weapons of mass destruction (1540)',
    asks: 'Contacts, assistance and lessons as 4, 10 and 27, filtered; coverage per region.',
    read: ['cited-by'],
    isFiled: true,
    proofs: [
      [IN.instruments, '1540: of the States of Africa one has a contact; what a regional organisation does stands for no region'],
      [IN.filed, 'contacts: valid, stale after a year, lapsed, and who has named none'],
      [IN.cooperation, 'justice, arms and visits: by State, on the day'],
    ],
    missing: [],
  },
  {
    n: 26,
    name: 'Counter-terrorism assistance',
    asks: 'Requests, visits and deliveries with priority and status.',
    read: ['asked-of'],
    isFiled: true,
    proofs: [
      [IN.cooperation, 'justice, arms and visits: by State, on the day'],
      [
        IN.filed,
        'assistance: need 10 trainers, offers 6 and 3: 9 matched, 1 unmet; a delivery lowers both; nothing crosses subject, unit or place',
      ],
    ],
    missing: [],
  },
];
