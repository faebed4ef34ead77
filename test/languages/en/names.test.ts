// English sentences with their names marked: {printed|id}, or {printed|type: name} when only the grammar tells.
import { describe, expect, test } from 'vitest';
import { makeNames } from '../../../src/languages/en/names.ts';
import { growthOf, NOT_LINEAR } from '../../growth.ts';
import { bare, marks, pageOf, vocabulary, written } from '../marked.ts';

const names = makeNames(vocabulary);

const SENTENCES: readonly (readonly [what: string, marked: string])[] = [
  [
    'organs and offices',
    'Requests the {Secretary-General|sg} to report to the {Security Council|sc} and the {General Assembly|ga};',
  ],
  ['the longest form', 'Letter to the {President of the Security Council|sc-president} from the {Secretary-General|sg}'],
  ['a damaged hyphen', 'Requests the {SecretaryGeneral|sg} and the {Secretary- General|sg} to act;'],
  ['the Council alone', 'asks to keep the {Council|sc} informed'],
  ['an abbreviation', 'the {United Nations Disengagement Observer Force|undof} ({UNDOF|undof}) and {UNDOF|undof} personnel'],
  ['either spelling', 'the {Organisation of African Unity|oau} and {UN Peace-keeping Force in Cyprus|unficyp}'],
  ['States', 'Calls upon {Ruritanian Forces|group: Ruritanian Forces}, {Chad|state:tcd} and the {Sudan|state:sdn} to withdraw'],
  ['no State in an adjective', 'the Syrian people, Malian refugees and Chadian territory'],
  ['no State in a lake', 'the Lake Chad Basin, the Gulf of Guinea and the Jordan River'],
  ['no organisation in the Charter', 'recalling the Charter of the United Nations'],
  ['no prince in a town', 'the camps of Port-au-Prince. However, many left them'],
  ['an article within', 'Welcomes the visit of Mr. {Omar al-Mensah|person: Omar al-Mensah}, and Mr. {Doe|person: Doe} al-so'],
  [
    'no committee that a resolution did not set up',
    'to inform the Committee in accordance with paragraph 7 of resolution 9960 (2031)',
  ],
  [
    'governments',
    'the {Governments of Rwanda|state:rwa} and {Uganda|state:uga} and the {Transitional Government of Burundi|state:bdi}',
  ],
  ['governments by adjective', 'welcomes the decision of the {Iraqi Government|state:irq}'],
  [
    'classes',
    'Urges {Member States|member-states} and {troop- and police-contributing countries|troop-police-contributors} to help',
  ],
  ['parties', 'Calls on the {parties concerned|parties-concerned} and {all parties|all-parties} to comply'],
  [
    'a committee by its resolution',
    'the {Committee established pursuant to resolution 1540 (2004)|c1540} and the {Committee established by resolution 9999 (2031)|un_organ: Security Council Committee established pursuant to resolution 9999 (2031)}',
  ],
  ['a commission', 'the {Independent Electoral Commission|other: Independent Electoral Commission} of the country'],
  ['a commission of two nouns', 'the {Truth and Reconciliation Commission|other: Truth and Reconciliation Commission} began'],
  [
    'a court defined behind its Registrar',
    'the {Registrar of the Special Court of Norland|un_office: Registrar of the Special Court of Norland} ("the {Special Court|un_organ: Special Court of Norland}") asked the {Special Court|un_organ: Special Court of Norland} to close',
  ],
  [
    'a tribunal of the vocabulary',
    'the {Registrar of the International Criminal Tribunal for Rwanda|un_office: Registrar of the International Criminal Tribunal for Rwanda} (the {Tribunal|ictr}) and the transition of the {Tribunal|ictr} to Norland',
  ],
  [
    'what is made of other words is another body',
    'the {President of the Court of Norland|person: President of the Court of Norland} ("the {Special Tribunal|un_organ: Special Tribunal}") and the Tribunal',
  ],
  ['experts', 'the {Panel of Experts on Ruritania|un_organ: Panel of Experts on Ruritania}, in its report'],
  [
    'the short form of another body',
    'the {Civilian Observation Monitoring Team|un_organ: Civilian Observation Monitoring Team} at work',
  ],
  [
    'two bodies joined by and',
    'the {Boundary Commission|other: Boundary Commission} and the {Joint Task Group|other: Joint Task Group} met',
  ],
  [
    'a meeting on several topics',
    'the {Conference on Peace, Security and Development in the Lakes Region|other: Conference on Peace, Security and Development in the Lakes Region} met',
  ],
  [
    'no topic in a State or a body',
    'the {Conference on Fisheries|other: Conference on Fisheries}, {Chad|state:tcd} and {Ruritanian Forces|group: Ruritanian Forces}',
  ],
  ['no month in a name', 'welcoming the 1 September {Norhaven Conference|other: Norhaven Conference}'],
  ['no body in a paper', 'the Disengagement of Forces Agreement and the Kabul Conference Communiqué'],
  ['no body in a bare noun', 'the Mission, the Committee and the Force shall report'],
  [
    'an envoy of somebody else',
    'the Facilitator or his {Special Representative in Haiti|un_office: Special Representative of the Facilitator in Haiti} spoke',
  ],
  [
    'an envoy with a field',
    'the {Special Representative of the Secretary-General for Haiti|un_office: Special Representative of the Secretary-General for Haiti} spoke',
  ],
  [
    'an office with its short form',
    'the {Special Representative of the Secretary-General (SRSG) for Haiti|un_office: Special Representative of the Secretary-General for Haiti} met the {African Union (AU) Special Envoy for Ruritania|regional_organization: African Union Special Envoy for Ruritania}',
  ],
  [
    'an envoy of another',
    'the {Special Representative of the Chairperson of the African Union Commission|un_office: Special Representative of the Chairperson of the African Union Commission} spoke',
  ],
  [
    'another Secretary-General',
    'the {Secretary-General of the League of Arab States|las-sg} and the {Secretary-General of the Pacific Islands Forum|un_office: Secretary-General of the Pacific Islands Forum}',
  ],
  ['a report on a mission', 'the report of the {Secretary-General|sg} on the {United Nations Interim Force in Lebanon|unifil}'],
  ['persons', 'thanked Mr. {Jan de Boer|person: Jan de Boer} and Major General {Ada Mensah|person: Ada Mensah}'],
  [
    'a person after an office',
    'the {Prime Minister of Lebanon|person: Prime Minister of Lebanon} and President {Mwanga|person: Mwanga}',
  ],
  [
    'what the page defines',
    'the {Ruritanian Verification Team|un_organ: Ruritanian Verification Team} ({RVT|un_organ: Ruritanian Verification Team}) and the {RVT|un_organ: Ruritanian Verification Team}',
  ],
  [
    'a bracket that belongs to the end of a name',
    'the {Ad Hoc Committee of the Organization of African Unity|un_organ: Ad Hoc Committee of the Organization of African Unity} ({OAU|oau})',
  ],
  [
    'an envoy of another organisation, told by the name before',
    'the {African Union Special Envoy for Ruritania|regional_organization: African Union Special Envoy for Ruritania} met the {Special Envoy|sesg}',
  ],
  [
    'the chief of staff of another body',
    'the {Chief of Staff of the Haitian Armed Forces|un_office: Chief of Staff of the Haitian Armed Forces} resigned',
  ],
  [
    'a person after the place of an office',
    'the {Special Envoy for Chad|un_office: Special Envoy of the Secretary-General for Chad} {Ada Mensah|person: Ada Mensah} spoke',
  ],
  [
    'no adjective at the end of a name',
    'the {Coordinating Council|other: Coordinating Council} of the Somali sides and the {Trust Fund|other: Trust Fund} for the African refugees',
  ],
  [
    'an office of the Secretary-General that the list lacks',
    'the {Executive Representative of the Secretary-General for Ruritania|un_office: Executive Representative of the Secretary-General for Ruritania}, Mr. {Ado Berg|person: Ado Berg}',
  ],
  [
    'no article right after a noun',
    'the {EU Mission|mission: EU Mission} the {European Union|eu} leads; the {Fund to Support the Peace Talks|other: Fund to Support the Peace Talks}',
  ],
  ['a deputy', 'the {Deputy Special Representative|un_office: Deputy Special Representative of the Secretary-General} spoke'],
  [
    'a name shortened on the page',
    'the {International Tribunal for Rwanda|ictr}; the judges of the {International Tribunal|ictr} and of Kigali',
  ],
];

describe('English names', () => {
  test.each(SENTENCES)('%s', (_, marked) => {
    const page = pageOf(bare(marked), 'narrow');
    expect(written(names(page), page)).toEqual(marks(marked));
  });

  test('the same government has one name in all its forms', () => {
    const page = pageOf('the Government of Sudan, the Government of the Sudan and the Sudanese Government', 'narrow');
    expect(names(page).map(({ name }) => name)).toEqual(Array(3).fill('Government of the Sudan'));
  });

  test('an abbreviation carries its own letters as acronym', () => {
    const page = pageOf('the Joint Border Panel (JBP) met; the JBP reported', 'narrow');
    expect(names(page).at(-1)).toMatchObject({ name: 'Joint Border Panel', acronym: 'JBP', id: null });
  });
});

describe('long texts take linear time', () => {
  const hostile = ['(', '"', '9', ' ', 'A ', 'Committee ', 'Government of ', 'United ', 'and the ', 'Aa-', 'Secretary-General '];
  test.each(hostile)('%j', (piece) => {
    const { ms, growth } = growthOf((share) => names(pageOf(piece.repeat((share * 200_000) / piece.length), 'narrow')));
    expect(growth).toBeLessThan(NOT_LINEAR);
    expect(ms).toBeLessThan(1500);
  });
});
