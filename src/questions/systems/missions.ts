// What missions may do, whom they protect, how they are planned and renewed: a row for each system, for the table.
import { IN } from './proof.ts';
import type { System } from './system.ts';

export const MISSIONS: readonly System[] = [
  {
    n: 16,
    name: 'Mandate life',
    asks: 'What may this mission do on day D, until when, under which paragraph?',
    read: ['mission', 'mandates', 'mandates-ending'],
    isFiled: false,
    proofs: [
      [IN.mandates, 'a mission on a day: how it stands, its ceiling, its tasks, by which paragraph'],
      [IN.review, 'a mandate is corrected, stays so when it is read again, and is as the machine said when the word is undone'],
    ],
    missing: [],
  },
  {
    n: 17,
    name: 'Consultation timetable',
    asks: 'Which consultations are due before each expiry, which were held?',
    read: ['consultations'],
    isFiled: true,
    proofs: [
      [
        IN.filed,
        'a planning document that is older than the last decision no longer fits; consultations are counted back from each renewal',
      ],
      [IN.mandates, 'what practice asks before an end, and whether it was held'],
      [IN.named, 'a consultation that was filed is held in the timetable, for those who may see it'],
    ],
    missing: [],
  },
  {
    n: 18,
    name: 'Planning documents and benchmarks',
    asks: 'Progress chart per mission; which planning document no longer fits the mandate?',
    read: ['benchmarks-named'],
    isFiled: true,
    proofs: [
      [IN.filed, 'benchmarks: 50 between 20 and 80 is half; less can be better; what was not measured is missing'],
      [
        IN.filed,
        'a planning document that is older than the last decision no longer fits; consultations are counted back from each renewal',
      ],
      [IN.named, 'benchmarks that documents speak of: named until they are measured'],
    ],
    missing: [],
  },
  {
    n: 21,
    name: 'Protection: civilians, women, children',
    asks: 'Which mandates carry which protection language, in what force; where was it dropped?',
    read: ['mission', 'protection-force'],
    isFiled: true,
    proofs: [
      [IN.cooperation, 'protection: language in the last decision, dropped from it, and advisers without any language read'],
      [IN.named, 'protection from decision to decision: from "calls upon" to "demands" is stronger'],
    ],
    missing: [],
  },
  {
    n: 22,
    name: 'Justice and rule of law',
    asks: 'Which institutions are supported, against what was asked?',
    read: ['search'],
    isFiled: true,
    proofs: [
      [IN.cooperation, 'justice, arms and visits: by State, on the day'],
      [
        IN.instruments,
        'justice: what was asked of a State stands beside the support; a need without support is told, and support changes that State alone',
      ],
    ],
    missing: [],
  },
];
