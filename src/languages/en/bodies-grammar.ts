// The words that English names of bodies, offices and persons are made of; data only.
import type { ActorType } from '../../facts/index.ts';
import { MONTHS } from '../makers/months.ts';

/** The nouns that a body's name turns on, with the type of actor they speak for. */
export const HEADS: ReadonlyMap<string, ActorType> = new Map(
  (
    [
      ['un_organ', 'Tribunal Panel Committee Subcommittee Sub-Committee Team'],
      [
        'other',
        'Commission Group Council Board Union Organization Organisation Fund Programme Agency Conference Facility Mechanism Authority Administration Institute Court Bank League Association Community Assembly Parliament Secretariat Forum Initiative Institution Institutions Cell Unit Centre Center Directorate Service Chamber Chambers Federation Quartet Executive Department Office Division Corps Foundation Academy Church Cabinet Bureau Corporation',
      ],
      ['mission', 'Mission Missions Force Operation Detachment'],
      ['group', 'Army Front Movement Forces Police Militia Militias Party Alliance Coalition Brigade Gendarmerie Guard'],
      ['state', 'Government Governments Ministry'],
    ] as const
  ).flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)),
);

/** Capitalised words that begin a sentence, not a name. */
export const NO_BEGINNING = new Set(
  'The This That These Those Each Its All Any Such In On By For To From With As At Both Acting Under Upon Having And Or But If When While Also Further Their His Her No Of Our Between Every Some Other Same New An A Chapter Article Resolution Resolutions Recommends Calls Decides Requests Urges Invites Whether Since Until Through'.split(
    ' ',
  ),
);

/** Words that may stand between the capitalised words of one name, after a body and after an office. */
export const JOINTS = new Set('of and for on in to the against concerning de des du la le les pour et del y'.split(' '));
export const GROUP_JOINTS = new Set('of and for the de des du la le les pour et del y'.split(' '));
export const OFFICE_JOINTS = new Set('of and for on in to the'.split(' '));
export const FIELD_JOINTS = new Set('and for on in to the'.split(' '));
export const OF = new Set(['of', 'the']);

/** A name that runs into one of these is no body but its paper: Disengagement of Forces Agreement. */
export const PAPERS = new Set(
  'Agreement Agreements Accord Accords Act Acts Protocol Protocols Document Documents Charter Law Strategy Conclusions Communiqué Declaration Treaty Convention Conventions Statute Plan Regulations Rules Report Reports Pact Compact Constitution Decree Framework Roadmap'.split(
    ' ',
  ),
);

/** Modifiers that make an office a name without anything after it: the High Representative. */
export const OFFICE_MODIFIERS = new Set('High Special Personal Executive Senior Principal Joint Deputy Independent'.split(' '));

/** Words that never continue a name after its joint: months, weekdays, documents. */
export const NO_CONTINUATION = new Set([
  ...MONTHS,
  ...'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Resolution Resolutions Chapter Article Articles Protocol Decision Charter Memorandum Annex President Secretary-General Council Member Members States Mr Mrs Ms Ambassador General Dr Major Lieutenant Brigadier Colonel His Her Their Its'.split(
    ' ',
  ),
]);

/** What stands before a person's name. */
export const TITLES = new Set(
  'Mr Mrs Ms Messrs Miss Minister Premier Dr Sir Lady Lord Ambassador Ambassadors President Judge Colonel Brigadier Brigadier-General Major-General Lieutenant-General Lieutenant-Colonel Captain Chief Count King Queen Prince Princess Sheikh Emir Archbishop Bishop Cardinal'.split(
    ' ',
  ),
);

/** Ranks before General: Major General, Lieutenant General. */
export const RANKS = new Set(['Major', 'Lieutenant', 'Brigadier', 'Colonel', 'Vice', 'Air']);

/** Small words inside a person's name. */
export const PARTICLES = new Set([
  'de',
  'da',
  'dos',
  'del',
  'der',
  'den',
  'van',
  'von',
  'bin',
  'ibn',
  'el',
  'al',
  'ben',
  'la',
  'le',
  'di',
  'du',
  'ould',
  'Ould',
]);

/** The nouns of offices that take a field or a place: Special Representative of the Secretary-General for Haiti. */
export const OFFICES: ReadonlyMap<string, ActorType> = new Map(
  (
    [
      [
        'un_office',
        'Representative Representatives Envoy Envoys Adviser Advisers Advisor Coordinator Co-ordinator Rapporteur Under-Secretary-General Under-Secretaries-General Secretary-General Assistant-Secretary-General Commissioner Facilitator Prosecutor Registrar Ombudsperson Mediator Administrator',
      ],
      [
        'person',
        'President Minister Ministers Premier Commander Chairman Chairperson Chair Director Director-General Presidents Ambassador Governor',
      ],
    ] as const
  ).flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)),
);

/** The nouns, offices and titles at which a name is looked for. */
export const NOUNS: ReadonlySet<string> = new Set([...HEADS.keys(), ...OFFICES.keys(), ...TITLES, 'General']);

/** Forms that hide the names inside them. */
export const BLOCKS: readonly string[] = [
  'Charter of the United Nations',
  'United Nations Charter',
  'UN Charter',
  'Lake Chad',
  'Lake Chad Basin',
  'Gulf of Guinea',
  'Gulf of Oman',
  'Sea of Japan',
  'Jordan River',
  'River Jordan',
  'Jordan Valley',
  'Congo River',
  'Congo Basin',
  'Niger Delta',
  'Niger River',
  'New Guinea',
  'New Mexico',
  'Southern Sudan',
  'Southern Lebanon',
  'South Lebanon',
  'third States',
  'federal states',
  'Ten States',
  'Indian Ocean',
];
