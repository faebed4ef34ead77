// What the Council decides, when it meets, what it is told and what becomes of what is recommended: a row for each system, for the table.
import { IN } from './proof.ts';
import type { System } from './system.ts';

export const DECISIONS: readonly System[] = [
  {
    n: 1,
    name: 'Decision corpus',
    asks: 'What did the Council decide, and on what does it build?',
    read: ['cites', 'cited-by', 'documents', 'search'],
    isFiled: false,
    proofs: [[IN.questions, 'who cites whom, both ways, to a depth, and round in a circle once']],
    missing: [],
  },
  {
    n: 3,
    name: 'Meetings and consultations',
    asks: 'What was held, what is planned, do agendas of two annual meetings complement each other?',
    read: ['meetings', 'acts', 'membership'],
    isFiled: true,
    proofs: [
      [IN.filed, 'meetings: held, planned, planned only; the one item that two agendas share'],
      [IN.instruments, 'agendas: an item put otherwise is the same; the common day lies in the windows of both meetings'],
      [IN.questions, 'the acts of a month, each once, and its meetings'],
    ],
    missing: [],
  },
  {
    n: 6,
    name: 'Reports due',
    asks: 'What is due in the next N days, what is late, what was met by which document?',
    read: ['due', 'overdue', 'commitments'],
    isFiled: true,
    proofs: [
      [IN.filed, 'a report that its author files meets the request that it names, unless it is not public or withdrawn'],
      [IN.register, 'answers what is due, dated until the mandate ends'],
    ],
    missing: [],
  },
  {
    n: 8,
    name: 'Monthly assessment',
    asks: 'What did the Council do in month M?',
    read: ['acts', 'conflicts', 'assessment-draft'],
    isFiled: true,
    proofs: [
      [IN.cooperation, 'the notes of the presidency stay with it; nobody else files them'],
      [IN.questions, 'the acts of a month, each once, and its meetings'],
      [IN.named, 'the draft of an assessment counts what is told, marks what is not, and keeps notes to those who may see them'],
    ],
    missing: [],
  },
  {
    n: 19,
    name: 'Recommendations',
    asks: 'What share of each source is done?',
    read: ['recommendations'],
    isFiled: true,
    proofs: [
      [IN.cooperation, 'recommendations: of two, one with evidence, half are done; a status without evidence is refused'],
      [IN.questions, 'recommendations: those made, and those of others taken up'],
      [IN.named, 'the share of recommendations is over all that a document makes'],
    ],
    missing: [],
  },
];
