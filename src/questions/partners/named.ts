// The tables of bodies in, what documents name of partners' work out: the sentences that tell of it, the functions that their themes stand for.
import { MISSIONS, organisationNamedIn } from '../../register/index.ts';

// The forces of a sentence that tells of what is done or meant, and asks nobody for it.
const TELLING = ['welcomes', 'commends', 'notes', 'recognises'];

/** True of a provision `p` that has one of these forces, as the migrations 0069 and 0080 index them. */
export const TELLS = `p.force in (${TELLING.map((force) => `'${force}'`).join(', ')})`;

/** The function of a partner (as filings name it) that a theme stands for; the other themes stand for none. */
export const FUNCTION_OF: Readonly<Record<string, string>> = {
  mediation: 'mediation',
  policing: 'police',
  'security-sector-reform': 'training',
  ddr: 'training',
  'humanitarian-access': 'humanitarian aid',
  refugees: 'humanitarian aid',
  financing: 'financing',
  'maritime-security': 'military operation',
  peacekeeping: 'military operation',
};

const others = new Map(MISSIONS.map(({ name, by }) => [name, by]));

/** Tells whether a mission, by its official name, is neither the Council's nor the Assembly's, as far as the lists or the name tell. */
export const isPartners = (name: string): boolean =>
  others.has(name) ? others.get(name) === 'other' : organisationNamedIn(name) !== null;
