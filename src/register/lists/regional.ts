// The name of an operation in, the regional organisation whose it is by that name out; and the names of all of them, and of States.
import bodies from '../../../data/bodies.json' with { type: 'json' };

const SPECIAL = /[.*+?^${}()|[\]\\]/g;
const GENERAL = /^[a-z]|^African regional/; // "regional organizations" names none

/** The regional organisations of the lists, by their official English names. */
export const REGIONAL_ORGANISATIONS: readonly string[] = bodies.flatMap(({ type, name }) =>
  type === 'regional_organization' && !GENERAL.test(name) ? [name] : [],
);

/** The States of the lists, by their short official English names. */
export const STATES: readonly string[] = bodies.flatMap(({ id, name }) => (id.startsWith('state:') ? [name] : []));

// What its operations begin with: "European Union Training Mission in Mali", "NATO Training Mission in Afghanistan".
const forms = bodies
  .filter(({ name }) => REGIONAL_ORGANISATIONS.includes(name))
  .flatMap(({ name, acronym }) => [name, acronym ?? name].map((form) => ({ form, name })))
  .sort((a, b) => b.form.length - a.form.length)
  .map(({ form, name }) => ({ name, pattern: new RegExp(`(?<![\\p{L}-])${form.replace(SPECIAL, '\\$&')}(?![\\p{L}-])`, 'u') }));

/** The regional organisation that the name of an operation names; null when it names none. */
export const organisationNamedIn = (operation: string): string | null =>
  forms.find(({ pattern }) => pattern.test(operation))?.name ?? null;
