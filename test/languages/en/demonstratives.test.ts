// A paragraph of a resolution in, whom "those States" and "such groups" mean out.
import { describe, expect, it } from 'vitest';
import { askedIn, provisionsIn } from './resolution.ts';

const TALKS = 'Welcomes the talks between the leaders of the two communities';
const read = (paragraph: string) => provisionsIn([TALKS, paragraph]).slice(1);
const last = (paragraph: string): string[] => askedIn([TALKS, paragraph]);

describe('a class that a clause restricts is asked by its own name', () => {
  it.each([
    ['Urges those States which have not yet done so to report', ['States']],
    ['Urges Member States to help, and calls upon those States that have pledged aid to pay', ['States']],
    ['Calls upon those Member States in a position to do so to help', ['Member States']],
    ['Authorizes the Mission and those States providing support to act', ['Mission', 'States providing support']],
    ['Urges all such parties in Averland who have cut their ties to talk', ['all parties in Averland']],
    ['Urges those countries contributing troops and police to act', ['countries contributing troops and police']],
    [
      'Urges those parties listed in the report on children and armed conflict to act',
      ['parties listed in the report on children and armed conflict'],
    ],
  ])('%s', (words, names) => expect(last(words)).toEqual(names));
});

describe('a class that points back is whom the text named so', () => {
  it.each([
    ['Calls upon those leaders to meet', ['leaders of the two communities']],
    ['Demands that Norland and Sudland forces and all other foreign forces withdraw, and urges those forces to hurry', 'forces'],
    ['Demands that all factions in Averland disarm, and demands that these factions cooperate', ['all factions in Averland']],
    ['Deplores the presence of forces of foreign States, and calls upon those States to withdraw them', ['foreign States']],
    ['Deplores that foreign armed groups have not left, and demands that all such groups disarm', ['foreign armed groups']],
    ['Notes the failure of the military authorities on both sides, and calls upon those authorities to talk', 'military'],
    ['Encourages the Governments of Chad and Rwanda to talk, and invites these Governments to meet', 'Government of'],
    ['Requires any State that inspects to report, and further requires such States to report again', ['States']],
    ['Commends those States which have acted, and invites those which have not yet done so to follow', ['States']],
  ])('%s', (words, names) =>
    typeof names === 'string'
      ? expect(last(words).every((name) => name.includes(names))).toBe(true)
      : expect(last(words)).toEqual(names),
  );
});

describe('"them" is the class with the words that tell whose it is', () => {
  it.each([
    ['Welcomes the return of the leaders of both communities, and calls upon them to talk', ['leaders of both communities']],
    ['Welcomes the talks between the authorities of Chad and the Sudan, and urges them to go on', 'authorities of '],
    ['Welcomes the return of the leaders of the NUF and SUF, and calls upon them to talk', ['leaders of the NUF and SUF']],
    ['Notes the promise of the Norlander authorities to withdraw their forces, and urges them to act', ['Norlander authorities']],
    ['Reminds States of their duty, and calls upon them to act', ['States']],
    [
      'Calls on all parties in Chad to talk, notes the promise of the Secretary-General, and encourages him to go on',
      ['Secretary-General'],
    ],
    ['Reminds both sides of their duty, and demands that they act', ['both sides']],
  ])('%s', (words, names) =>
    typeof names === 'string'
      ? expect(last(words)).toEqual([`${names}Chad`, `${names}the Sudan`])
      : expect(last(words)).toEqual(names),
  );
});

describe('nobody is made up', () => {
  it.each([
    ['Calls for those responsible to be brought to justice'],
    ['Calls for the town to be demilitarized'],
    ['Demands that all persons detained be released'],
  ])('%s', (words) => expect(read(words).map(({ addressees }) => addressees)).toEqual([[]]));

  it.each([
    ['Calls upon those responsible to stop such acts', ['those responsible']],
    ['Calls upon those concerned to stop such acts', ['those concerned']],
    ['Calls upon all those in a position to do so to help', ['all those in a position to do so']],
    ['Calls for all parties to be represented at the talks', ['all parties']],
  ])('but: %s', (words, names) => expect(read(words)[0]!.addressees.map(({ name }) => name)).toEqual(names));

  it("a report of somebody's is a noun, and a verb of a clause beside who is asked no action", () => {
    const [decided] = read("Decides that those elements outlined in the Secretary-General's report of 28 July 2030 shall deploy");
    expect(decided!.action).toBe('shall deploy');
    const [urged] = read('Urges those States which have offered to contribute to the Mission to keep their word');
    expect(urged!.action).toBe('which have offered to contribute to the Mission to keep their word');
  });
});
