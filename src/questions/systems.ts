// The 28 systems in which the Council's documents ask others to act: what answers each, what can be filed for it, what tests it, what is
// missing. In one file because it is one table, which docs/systems.md is made from.
import { KINDS } from '../filings/index.ts';

/** A test by its file and its name. */
export type Proof = readonly [file: string, name: string];

/** A system. */
export interface System {
  readonly n: number;
  readonly name: string;
  /** What it is there to answer. */
  readonly asks: string;
  /** Questions on what was read; those on what is filed follow from the kinds. */
  readonly read: readonly string[];
  /** False where nothing is to be filed. */
  readonly isFiled: boolean;
  readonly proofs: readonly Proof[];
  /** What it does not do yet, in sentences. */
  readonly missing: readonly string[];
}

const QUESTIONS = 'test/register/contract/questions.ts';
const MANDATES = 'test/register/contract/mandates.ts';
const REGISTER = 'test/register/contract/one-resolution.ts';
const REVIEW = 'test/register/contract/review.ts';
const FILED = 'test/register/contract/partner-questions.ts';
const COOPERATION = 'test/register/contract/partner-cooperation.ts';
const NAMED = 'test/register/contract/partner-named.ts';
const CAPACITIES = 'test/register/contract/partner-capacities.ts';
const INSTRUMENTS = 'test/register/contract/partner-instruments.ts';

export const SYSTEMS: readonly System[] = [
  {
    n: 1,
    name: 'Decision corpus',
    asks: 'What did the Council decide, and on what does it build?',
    read: ['cites', 'cited-by', 'documents', 'search'],
    isFiled: false,
    proofs: [[QUESTIONS, 'who cites whom, both ways, to a depth, and round in a circle once']],
    missing: [],
  },
  {
    n: 2,
    name: 'Legal basis',
    asks: 'Which operations and activities rest on which authority today?',
    read: ['activities-without-legal-basis', 'mandates'],
    isFiled: true,
    proofs: [
      [FILED, 'the same operations: their legal basis on the day, and who does what where'],
      [MANDATES, 'operations that are asked to act without an authority: expired since, or none read'],
      [NAMED, 'beyond the authority: 340 of 300, a month longer, ten days too early, and police that it does not speak of'],
    ],
    missing: [],
  },
  {
    n: 3,
    name: 'Meetings and consultations',
    asks: 'What was held, what is planned, do agendas of two annual meetings complement each other?',
    read: ['meetings', 'acts', 'membership'],
    isFiled: true,
    proofs: [
      [FILED, 'meetings: held, planned, planned only; the one item that two agendas share'],
      [INSTRUMENTS, 'agendas: an item put otherwise is the same; the common day lies in the windows of both meetings'],
      [QUESTIONS, 'the acts of a month, each once, and its meetings'],
    ],
    missing: [],
  },
  {
    n: 4,
    name: 'Liaison and points of contact',
    asks: 'Whom do I call on X at Y?',
    read: ['asked-of'],
    isFiled: true,
    proofs: [[FILED, 'contacts: valid, stale after a year, lapsed, and who has named none']],
    missing: [],
  },
  {
    n: 5,
    name: 'Agreements and guidelines',
    asks: 'Which agreement covers this cooperation; what is still being explored?',
    read: ['cited-by'],
    isFiled: true,
    proofs: [
      [COOPERATION, 'agreements: by party and subject, with those still explored and those expired'],
      [INSTRUMENTS, 'agreements: clauses that only one has; from exploring none is in force at once'],
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
      [FILED, 'a report that its author files meets the request that it names, unless it is not public or withdrawn'],
      [REGISTER, 'answers what is due, dated until the mandate ends'],
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
      [FILED, 'Article 54: the gap closes with the notice, and the delay is the difference of days in New York'],
      [NAMED, 'operations that documents name count as told of only by a notice'],
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
      [COOPERATION, 'the notes of the presidency stay with it; nobody else files them'],
      [QUESTIONS, 'the acts of a month, each once, and its meetings'],
      [NAMED, 'the draft of an assessment counts what is told, marks what is not, and keeps notes to those who may see them'],
    ],
    missing: [],
  },
  {
    n: 9,
    name: 'Standby capabilities and rapid deployment',
    asks: 'Who can fill this gap in N days?',
    read: [],
    isFiled: true,
    proofs: [
      [FILED, 'standby: two battalions in sixty days, none allotted twice, late and excluded ones not at all'],
      [CAPACITIES, 'a deployment: 5 + 30 + 20 days by sea decide it; by air may be late by 43; without the sea 45 are left'],
      [
        'test/questions/partners/assignment.test.ts',
        'meets as much as can be met, in whole units, and never gives a thing twice',
      ],
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
        CAPACITIES,
        'of two equal requests the African organisation comes first, never before a higher priority; its share is 3 of 4 given',
      ],
      [
        FILED,
        'assistance: need 10 trainers, offers 6 and 3: 9 matched, 1 unmet; a delivery lowers both; nothing crosses subject, unit or place',
      ],
      [
        'test/questions/partners/assignment.test.ts',
        'when not all can be met, what matters more comes first, but never at the price of meeting less',
      ],
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
      [FILED, 'contributors: shares and concentration; pledges: fulfilled, open and lapsed, each person counted once'],
      [CAPACITIES, 'the pool: whose only battalion is deployed has none free, and has again when the deployment ends'],
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
      [FILED, 'financing: sums by source and currency, never across; 12 a month and 30 paid last two and a half months'],
      [
        CAPACITIES,
        'a facility: 100 set aside, 40 and 25 paid out leave 35, which is three and a half months at 10; 36 more are refused',
      ],
    ],
    missing: [],
  },
  {
    n: 13,
    name: 'Early warning and response',
    asks: 'What rose since last week, who was told, what followed within N days?',
    read: ['warnings-named'],
    isFiled: true,
    proofs: [
      [FILED, 'alerts rise, are answered after days, and are seen by their organisation alone'],
      [NAMED, 'indicators: a planted rise warns from the day it crosses, a flat series never'],
      [NAMED, 'warnings that documents give, with the alert that came days before'],
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
      [COOPERATION, 'mediation: two open tracks of one situation with different leads compete, closed ones do not'],
      [NAMED, 'mediation that documents name, with the track that was filed for it'],
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
      [COOPERATION, 'strategies: late, stale, complete'],
      [NAMED, 'strategies that were asked for: owed until one is filed that names the document'],
    ],
    missing: [],
  },
  {
    n: 16,
    name: 'Mandate life',
    asks: 'What may this mission do on day D, until when, under which paragraph?',
    read: ['mission', 'mandates', 'mandates-ending'],
    isFiled: false,
    proofs: [
      [MANDATES, 'a mission on a day: how it stands, its ceiling, its tasks, by which paragraph'],
      [REVIEW, 'a mandate is corrected, stays so when it is read again, and is as the machine said when the word is undone'],
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
        FILED,
        'a planning document that is older than the last decision no longer fits; consultations are counted back from each renewal',
      ],
      [MANDATES, 'what practice asks before an end, and whether it was held'],
      [NAMED, 'a consultation that was filed is held in the timetable, for those who may see it'],
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
      [FILED, 'benchmarks: 50 between 20 and 80 is half; less can be better; what was not measured is missing'],
      [
        FILED,
        'a planning document that is older than the last decision no longer fits; consultations are counted back from each renewal',
      ],
      [NAMED, 'benchmarks that documents speak of: named until they are measured'],
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
      [COOPERATION, 'recommendations: of two, one with evidence, half are done; a status without evidence is refused'],
      [QUESTIONS, 'recommendations: those made, and those of others taken up'],
      [NAMED, 'the share of recommendations is over all that a document makes'],
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
      [COOPERATION, 'peacebuilding: 40 of 100 is a gap of 60; what is met or closed is none; a mission without a link is told'],
      [NAMED, 'links to the Peacebuilding Commission that a later decision drops, and gaps that decisions name'],
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
      [COOPERATION, 'protection: language in the last decision, dropped from it, and advisers without any language read'],
      [NAMED, 'protection from decision to decision: from "calls upon" to "demands" is stronger'],
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
      [COOPERATION, 'justice, arms and visits: by State, on the day'],
      [
        INSTRUMENTS,
        'justice: what was asked of a State stands beside the support; a need without support is told, and support changes that State alone',
      ],
    ],
    missing: [],
  },
  {
    n: 23,
    name: 'Small arms and embargoes',
    asks: 'Which mandates must trace; which instruments serve which States?',
    read: ['tracing-mandates', 'search'],
    isFiled: true,
    proofs: [
      [COOPERATION, 'justice, arms and visits: by State, on the day'],
      [
        INSTRUMENTS,
        'weapons: a serial typed otherwise is the same weapon, in the order of days; a break and an unanswered trace are shown',
      ],
      [INSTRUMENTS, 'mandates that deal with small arms: the last words, dropped since, and the instruments of the States named'],
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
      [INSTRUMENTS, 'measures: on each day those in force, renewed until a day, suspended, expired or ended by a later decision'],
      [
        INSTRUMENTS,
        'measures that are ended by the name of the State, by the paragraph that lists them, or in a list; a condition ends none',
      ],
      [
        COOPERATION,
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
      [INSTRUMENTS, '1540: of the States of Africa one has a contact; what a regional organisation does stands for no region'],
      [FILED, 'contacts: valid, stale after a year, lapsed, and who has named none'],
      [COOPERATION, 'justice, arms and visits: by State, on the day'],
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
      [COOPERATION, 'justice, arms and visits: by State, on the day'],
      [
        FILED,
        'assistance: need 10 trainers, offers 6 and 3: 9 matched, 1 unmet; a delivery lowers both; nothing crosses subject, unit or place',
      ],
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
      [FILED, 'lessons are found by theme, phase, organisation and words'],
      [
        INSTRUMENTS,
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
      [FILED, 'the same operations: their legal basis on the day, and who does what where'],
      [NAMED, 'contributions that documents name stand in the ledger beside what was filed, and cover nothing'],
    ],
    missing: [],
  },
];

/** The questions of a system: those on what was read, then those of its kinds of filing. */
export const questionsOf = ({ n, read }: System): string[] => [
  ...new Set([...read, ...kindsOf(n).flatMap(({ questions }) => questions)]),
];

const kindsOf = (n: number) => KINDS.filter(({ systems }) => systems.includes(n));

/** The names of the kinds of filing of a system. */
export const kindNamesOf = ({ n }: System): string[] => kindsOf(n).map(({ name }) => name);
