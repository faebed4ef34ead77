// Warning, mediation, prevention and peacebuilding: a row for each system, for the table.
import { IN } from './proof.ts';
import type { System } from './system.ts';

export const PREVENTION: readonly System[] = [
  {
    n: 13,
    name: 'Early warning and response',
    asks: 'What rose since last week, who was told, what followed within N days?',
    read: ['warnings-named'],
    isFiled: true,
    proofs: [
      [IN.filed, 'alerts rise, are answered after days, and are seen by their organisation alone'],
      [IN.named, 'indicators: a planted rise warns from the day it crosses, a flat series never'],
      [IN.named, 'warnings that documents give, with the alert that came days before'],
    ],
    missing: [],
  },
  {
    n: 14,
    name: 'Mediation, good offices, confidence building',
    asks: 'Who mediates where, with what result; where do two tracks compete?',
    read: ['mediation-named'],
    isFiled: true,
    proofs: [
      [IN.cooperation, 'mediation: two open tracks of one situation with different leads compete, closed ones do not'],
      [IN.named, 'mediation that documents name, with the track that was filed for it'],
    ],
    missing: [],
  },
  {
    n: 15,
    name: 'Prevention strategies',
    asks: 'Which strategy is owed or stale?',
    read: ['asked-of', 'strategies-owed'],
    isFiled: true,
    proofs: [
      [IN.cooperation, 'strategies: late, stale, complete'],
      [IN.named, 'strategies that were asked for: owed until one is filed that names the document'],
    ],
    missing: [],
  },
  {
    n: 20,
    name: 'Peacebuilding coherence',
    asks: 'Which missions lack a link, which gaps are open since when?',
    read: ['peacebuilding-named'],
    isFiled: true,
    proofs: [
      [
        IN.cooperation,
        'peacebuilding: 40 of 100 is a gap of 60; what is met or closed is none; a mission without a link is told',
      ],
      [IN.named, 'links to the Peacebuilding Commission that a later decision drops, and gaps that decisions name'],
    ],
    missing: [],
  },
];
