import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';
import { mayCommit, type ProvisionFact } from '../../../src/facts/index.ts';
import {
  NO_PROVISIONS,
  OPERATIVES,
  PREAMBLES,
  SINGLE_PREAMBLES,
  SINGLE_PROVISIONS,
  STATEMENTS,
} from '../../../src/languages/en/examples.ts';
import { type Expected, unmark } from './marked.ts';

const reader = makeReader();
const HEAD =
  'Resolution 2150 (2014)\n\nAdopted by the Security Council at its 7155th meeting, on 16 April 2014\n\nThe Security Council,\n\n';
const OPENING = 'Recalling its resolution 2100 (2013),\n\n';
const CLOSING = '\n\n9. Decides to remain seized of the matter.';
const preamble = (words: string) => `${HEAD}${words},\n\n9. Decides to remain seized of the matter.`;
const operative = (words: string) => `${HEAD}${OPENING}1. ${words};${CLOSING}`;
const statement = (words: string) =>
  `Statement by the President of the Security Council\n\nAt the 7155th meeting of the Security Council, held on 16 April 2014, the President of the Security Council made the following statement on behalf of the Council:\n\n"${words}"`;
const FRAME = new Set(['Recalling its resolution 2100 (2013)', 'Decides to remain seized of the matter']);
const provisionsOf = (document: string) =>
  readText(reader, document).provisions.filter(({ evidence }) => !FRAME.has(evidence.quote));

const SELF = new Set(['intends', 'decides']); // the Council binds itself where nobody else is marked
const seen = (provision: ProvisionFact, expected: Expected): Expected => ({
  verb: provision.verb,
  force: provision.force,
  addressees: !expected.addressees.length && SELF.has(provision.force) ? [] : provision.addressees.map(({ name }) => name),
  deadline: provision.deadline && (provision.deadline.date ?? provision.deadline.duration ?? provision.deadline.kind),
  recurrence: provision.recurrence ? provision.recurrence.every : undefined,
  reporting: provision.reporting,
  duty: provision.commitment && !mayCommit(provision.force),
});

describe.each([
  ['preambular clause', PREAMBLES, preamble],
  ['preambular clause with one provision', SINGLE_PREAMBLES, preamble],
  ['operative paragraph', OPERATIVES, operative],
  ['operative paragraph with one provision', SINGLE_PROVISIONS, operative],
  ['statement', STATEMENTS, statement],
])('provisions of a %s', (_, examples, wrap) => {
  it.each(examples)('%s', (marked) => {
    const { text, expected } = unmark(marked);
    const provisions = provisionsOf(wrap(text));
    expect(provisions.map(({ verb }) => verb)).toEqual(expected.map(({ verb }) => verb));
    expect(provisions.map((provision, i) => seen(provision, expected[i]!))).toEqual(expected);
    provisions.forEach(({ force, addressees }, i) => {
      if (SELF.has(force) && !expected[i]!.addressees.length)
        expect(addressees.map(({ name }) => name)).toEqual(['Security Council']);
    });
  });
});

describe('where a provision of a statement ends', () => {
  it.each([
    ['The Security Council urges them to return. Over the years, many have left.', 'urges them to return'],
    [
      'The Security Council asks for a review. This review will end by 15 May.',
      'asks for a review. This review will end by 15 May',
    ],
    ['The Security Council thanks Mr. Adama Mensah for his work.', 'thanks Mr. Adama Mensah for his work'],
  ])('%s', (words, quote) => expect(provisionsOf(statement(words)).map(({ evidence }) => evidence.quote)).toEqual([quote]));
});

describe('what is no provision', () => {
  it.each(NO_PROVISIONS)('%s', (words) => expect(provisionsOf(statement(words))).toEqual([]));
});

describe('where a provision begins and ends', () => {
  it.each([
    ['Strongly condemns the attack, and urges calm', ['Strongly condemns the attack', 'urges calm']],
    [
      'Welcomes and supports the plan; also requests a review',
      ['Welcomes and supports the plan', 'supports the plan', 'also requests a review'],
    ],
    ['Notes the report and, in this regard, further encourages talks', ['Notes the report', 'further encourages talks']],
  ])('%s', (words, quotes) => {
    expect(provisionsOf(operative(words)).map(({ evidence }) => evidence.quote)).toEqual(quotes);
  });
});

describe('what is to be done', () => {
  it.each([
    [
      'Recommends to the General Assembly that Averland be admitted to membership in the United Nations',
      'that Averland be admitted to membership in the United Nations',
    ],
    ['Recommends to the General Assembly to admit Averland', 'to admit Averland'],
    ['Demands that any persons detained be released', 'any persons detained be released'],
    ['Demands that, as a first step, these attacks cease', 'as a first step, these attacks cease'],
    ['Demands that all parties cease such attacks', 'cease such attacks'],
    ['Encourages Member States support the elections in Averland', 'support the elections in Averland'],
    ['Calls upon the Government of Averland promptly to withdraw its forces', 'promptly to withdraw its forces'],
    ['Calls upon all States strictly and scrupulously to implement the ban', 'strictly and scrupulously to implement the ban'],
    ['Calls upon the General Assembly to meet', 'to meet'],
    [
      'Requests, in connection with the above, which it welcomes, that the Secretary-General submit a report by 1 July 2031',
      'submit a report by 1 July 2031',
    ],
    [
      'Appeals to all States that have not yet done so to consider becoming parties',
      'that have not yet done so to consider becoming parties',
    ],
    [
      'Encourages Member States that issue documents to listed individuals to take note',
      'that issue documents to listed individuals to take note',
    ],
    [
      'Calls for an inquiry into such events in order to bring to justice those responsible',
      'an inquiry into such events in order to bring to justice those responsible',
    ],
    ['Expresses its strong intent to consider the renewal of the mandate', 'to consider the renewal of the mandate'],
    ['Expresses its intention, in that context, following consultations, to respond promptly', 'to respond promptly'],
    [
      'Expresses its intention, should the parties fail to comply, to impose measures',
      'its intention, should the parties fail to comply, to impose measures',
    ],
    ['Reaffirms its determination not to accept any change', 'not to accept any change'],
    [
      'Decides that, in the event of an attack on the zone, the Council shall immediately consider the matter',
      'in the event of an attack on the zone, the Council shall immediately consider the matter',
    ],
    [
      'Decides that in the event of an attack on the zone, it will meet again',
      'in the event of an attack on the zone, it will meet again',
    ],
    [
      'Decides that the measures are established for twelve months and that, at the end of this period, the Council will review them',
      'the measures are established for twelve months and that, at the end of this period, the Council will review them',
    ],
    ['Requests that the Court, if a case arises, shall not proceed', 'if a case arises, shall not proceed'],
    ['Authorizes the Mission, subject to the consent of Averland, to deploy', 'subject to the consent of Averland, to deploy'],
    ['Calls upon the parties, if they have not done so, to meet', 'if they have not done so, to meet'],
    ['Calls upon the parties, if necessary, to meet', 'to meet'],
    ['Calls upon the parties, in the absence of the Chair, to meet', 'in the absence of the Chair, to meet'],
  ])('%s', (words, action) => expect(provisionsOf(operative(words)).map((provision) => provision.action)).toEqual([action]));

  it('goes on over the turn of a page, while the evidence stays as it is printed', () => {
    const turned =
      'Requests the Secretary-General to cooperate with\n\n99-13403 (E)\n/...\n\n\fS/RES/2150 (2014)\nPage 4\nall parties';
    const [provision] = provisionsOf(operative(turned));
    expect(provision!.action).toBe('to cooperate with all parties');
    expect(provision!.evidence.quote).toBe(turned);
  });
});

describe('lists', () => {
  const list = (chapeau: string, ...items: string[]) =>
    `${HEAD}${OPENING}1. ${chapeau}\n\n${items.map((item, i) => `(${'abcdef'[i]}) ${item}`).join('\n\n')}${CLOSING}`;

  it('leaves the verbs of the items to whoever is asked', () => {
    const found = provisionsOf(
      list('Requests the Committee:', 'To encourage dialogue;', 'To report to the Council by 1 July 2014;'),
    );
    expect(found.map(({ verb, reporting, deadline }) => [verb, reporting, deadline?.date])).toEqual([
      ['Requests', true, '2014-07-01'],
    ]);
  });

  it('leaves the day of an item to that item, unless it asks for a report', () => {
    const found = provisionsOf(list('Calls upon all parties:', 'To lay down their arms by 1 July 2014;', 'To keep the peace;'));
    expect(found.map(({ verb, deadline }) => [verb, deadline])).toEqual([['Calls upon', null]]);
  });

  it.each([
    [
      'Requests the Secretary-General, following consultations with the Union, to:',
      'following consultations with the Union, to: (a) submit a plan; (b) report to the Council every 90 days thereafter',
    ],
    [
      'Requests the Secretary-General to do the following:',
      'to do the following: (a) submit a plan; (b) report to the Council every 90 days thereafter',
    ],
    [
      'Decides that the Mission shall have the following tasks:',
      'shall have the following tasks: (a) submit a plan; (b) report to the Council every 90 days thereafter',
    ],
    [
      'Decides that the measures imposed above shall not apply to:',
      'the measures imposed above shall not apply to: (a) submit a plan; (b) report to the Council every 90 days thereafter',
    ],
  ])('what a lead-in that ends in "to" asks is told by its items: %s', (chapeau, action) => {
    const found = provisionsOf(list(chapeau, 'submit a plan;', 'report to the Council every 90 days thereafter;'));
    expect(found.map((provision) => provision.action)).toEqual([action]);
  });

  it.each([
    ['Decides that all States shall:', 'all States shall: (a) sever all relations; (b) withdraw their consuls'],
    [
      'Decides that all States shall take the necessary measures:',
      'shall take the necessary measures: (a) to prevent all contacts; (b) to prohibit all flights',
    ],
    [
      'Decides that the measures imposed above shall not apply to supplies intended for humanitarian purposes, as set out below:',
      'supplies intended for humanitarian purposes, as set out below: (a) sever all relations; (b) withdraw their consuls',
    ],
  ])('a lead-in takes its items along: %s', (chapeau, expected) => {
    const items = chapeau.includes('necessary')
      ? ['to prevent all contacts;', 'to prohibit all flights;']
      : ['sever all relations;', 'withdraw their consuls;'];
    const [found] = provisionsOf(list(chapeau, ...items));
    const { action } = found!;
    expect(action.endsWith(expected) || expected.endsWith(action)).toBe(true);
  });

  it.each([
    ['Demands that all parties cooperate with the Group, and that they ensure:', true],
    ['Decides that all States shall prevent:', true],
    ['Requests the Secretary-General to include in his report updates on:', true],
    ['Decides that the Mission shall consist of:', true],
    ['Requests the Secretary-General to submit by 1 July 2014 a report which would include, inter alia:', true],
    ['Decides that the Committee shall have the following tasks:', true],
    ['Demands that all parties respect the principles set out in the plan, including those on security:', true],
    ['Demands that all parties respect the principles set out in the plan.', false],
  ])('a colon takes items along, also behind dashes: %s', (chapeau, takes) => {
    const document = `${HEAD}${OPENING}1. ${chapeau}\n\n– the safety of its members;\n\n– unhindered access;${CLOSING}`;
    const [found] = provisionsOf(document);
    expect(found!.action.endsWith(': – the safety of its members; – unhindered access')).toBe(takes);
  });

  it.each([
    ['Calls upon all States:', '(a) To lay down their arms; (b) To keep the peace'],
    ['Demands that Lebanon:', '(a) To lay down their arms; (b) To keep the peace'],
    [
      'Requests the Secretary-General, in consultation with the parties:',
      'in consultation with the parties: (a) To lay down their arms; (b) To keep the peace',
    ],
    ['Calls upon all States to support the plan:', 'to support the plan: (a) To lay down their arms; (b) To keep the peace'],
    ['Calls upon all States to support the plan;', 'to support the plan'],
  ])('a lead-in takes along what the items ask: %s', (chapeau, action) => {
    const [found] = provisionsOf(list(chapeau, 'To lay down their arms;', 'To keep the peace;'));
    expect(found!.action).toBe(action);
  });

  it('hears the Council again at the end of an item', () => {
    const found = provisionsOf(
      list(
        'Calls upon Member States:',
        'To investigate networks, and underscores the importance of cooperation;',
        'To help victims;',
      ),
    );
    expect(found.map(({ verb }) => verb)).toEqual(['Calls upon', 'underscores']);
  });

  it('reads the verbs of the items beneath a bare "Decides"', () => {
    const found = provisionsOf(
      list(
        'Decides:',
        'To call upon the parties concerned to implement the agreement;',
        'To renew the mandate of UNDOF until 31 May 2014;',
      ),
    );
    expect(found.map(({ verb, force, addressees }) => [verb, force, addressees[0]?.name])).toEqual([
      ['Decides', 'decides', 'Security Council'],
      ['call upon', 'calls', 'parties concerned'],
      ['renew', 'decides', 'United Nations Disengagement Observer Force'],
    ]);
  });

  it('reads the verbs of the items beneath "Decides for a period of ..."', () => {
    const found = provisionsOf(
      list(
        'Decides for a period of 12 months from the date of adoption of this resolution:',
        'To renew the measures on travel imposed by paragraph 4 above;',
        'To review the measures in light of progress achieved, with a midterm review no later than 30 April 2014;',
      ),
    );
    expect(found.map(({ verb, deadline }) => [verb, deadline?.date])).toEqual([
      ['Decides', null],
      ['renew', undefined],
      ['review', '2014-04-30'],
    ]);
  });

  it('reads the verbs of items printed in one paragraph, small letters too', () => {
    const found = provisionsOf(
      operative('Decides: (a) to call upon the parties concerned to meet (b) To renew the mandate of UNDOF until 31 May 2014'),
    );
    expect(found.map(({ verb }) => verb)).toEqual(['Decides', 'call upon', 'renew']);
  });
});

describe('whom a pronoun and a short name mean', () => {
  it.each([
    ['Commends the Secretary-General, and requests him to continue his mission', ['Secretary-General']],
    ['Notes the role of the African Union, and encourages it to persevere', ['African Union']],
    ['Requests the envoys named therein, and urges them', []],
    [
      'Requests, in connection with the decision of the Secretary-General to send a mission, which the Council welcomes, that he submit a report',
      ['Secretary-General'],
    ],
    ['Requests, in connection with the mission, that he submit a report', []],
    ['Requests in that connection the Secretary-General to present a review', ['Secretary-General']],
    [
      'Commends the Government of Chad and the African Union for signing the accord, and urges them to respect it',
      ['Government of Chad', 'African Union'],
    ],
    ['Pays tribute to the donor community for its help, and encourages them to go on', ['donor community']],
    [
      'Appreciates the efforts by the Secretary-General, the African Union and ECOWAS to engage both parties, encourages them to strengthen their efforts',
      ['Secretary-General', 'African Union', 'Economic Community of West African States'],
    ],
    [
      'Commends the efforts of States, United Nations agencies and non-governmental organizations which have helped, and encourages them to go on',
      ['States', 'United Nations agencies, funds and programmes', 'non-governmental organizations'],
    ],
    ['Commends the efforts of the African Union to engage both parties, and encourages them to talk', ['both parties']],
    [
      'Commends the efforts of the African Union and ECOWAS, notes the views of both parties, and encourages them to talk',
      ['both parties'],
    ],
    ['Welcomes the meeting of the Presidents of Chad and the Sudan, and encourages them to continue', []],
  ])('%s', (words, names) => {
    expect(
      provisionsOf(operative(words))
        .at(-1)
        ?.addressees.map(({ name }) => name),
    ).toEqual(names);
  });
});
