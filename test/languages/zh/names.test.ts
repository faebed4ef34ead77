// Chinese sentences with their names marked: {printed|id}, or {printed|type: name} when only the grammar tells.
import { describe, expect, test } from 'vitest';
import { makeNames } from '../../../src/languages/zh/names.ts';
import { growthOf, NOT_LINEAR } from '../../growth.ts';
import { bare, marks, pageOf, vocabulary, written } from '../marked.ts';

const names = makeNames(vocabulary);

const SENTENCES: readonly (readonly [what: string, marked: string])[] = [
  ['organs and offices', '请{秘书长|sg}向{安全理事会|sc}和{大会|ga}提出报告;'],
  ['the longest form', '{安全理事会主席|sc-president}给{秘书长|sg}的信'],
  ['no General Assembly in a congress', '全国人民代表大会和首脑大会议程'],
  ['no General Assembly in the assembly of others', '{非洲联盟|au}大会、全国对话大会和《罗马规约》{缔约国|states-parties}大会'],
  ['no organisation in the Charter', '根据《联合国宪章》第七章'],
  ['no parties in aspects', '在各方面取得进展,促请{各方|parties}克制'],
  [
    'classes',
    '敦促{会员国|member-states}、{部队和警察派遣国|troop-police-contributors}和{区域和次区域组织|regional-subregional}',
  ],
  ['UNMIL and UNSMIL', '{联利特派团|unmil}和{联利支助团|unsmil}的任期'],
  ['MONUC and MONUSCO', '{联刚特派团|monuc}改为{联刚稳定团|monusco}'],
  ['Mali and Somalia', '在{索马里|state:som}和{马里|state:mli}'],
  ['both Guineas', '{几内亚|state:gin}、{几内亚比绍|state:gnb}和{赤道几内亚|state:gnq}'],
  ['no State in its people', '一名马里人和两名法国人,但{马里|state:mli}人民'],
  ['governments', '{苏丹政府|state:sdn}和{索马里联邦政府|state:som}'],
  ['a committee by its resolution', '{第751(1992)号决议所设委员会|c751}的主席'],
  [
    'a committee unknown to the vocabulary',
    '{第9999(2031)号决议设立的委员会|un_organ: Security Council Committee established pursuant to resolution 9999 (2031)}',
  ],
  [
    'an envoy with a field',
    '{秘书长海地问题特别代表|un_office: Special Representative of the Secretary-General for Haiti}通报了情况',
  ],
  [
    'an envoy with two States',
    '{秘书长阿富汗和巴基斯坦问题特使|un_office: Special Envoy of the Secretary-General for Afghanistan and Pakistan}',
  ],
  ['an envoy before the Secretary-General', '{负责水资源问题秘书长特别代表|srsg}指出'],
  ['a body after a verb', '要求{独立选举委员会|other: 独立选举委员会}公布结果'],
  ['a body of two nouns', '设立{真相与和解委员会|other: 真相与和解委员会}'],
  ['a body of a State', "支持{科特迪瓦国防和安全部队|group: defence and security forces of Côte d'Ivoire}"],
  ['no body in a bare noun', '该委员会和特派团应提出报告'],
  ['a body named shorter', '{安理会儿童与武装冲突问题工作组|wg-caac}开会,{安理会工作组|wg-caac}主席发言'],
  ['persons', '副主席{让·姆贝基|person: 让·姆贝基}先生发言'],
  [
    'what the page defines',
    '{边界核查委员会|other: 边界核查委员会}({边核会|other: 边界核查委员会})报告说,{边核会|other: 边界核查委员会}已经开始工作',
  ],
];

describe('Chinese names', () => {
  test.each(SENTENCES)('%s', (_, marked) => {
    const page = pageOf(bare(marked), 'wide');
    expect(written(names(page), page)).toEqual(marks(marked));
  });

  test('a government has the name it has in English', () => {
    const page = pageOf('刚果民主共和国政府', 'wide');
    expect(names(page)[0]).toMatchObject({ id: 'state:cod', name: 'Government of the Democratic Republic of the Congo' });
  });
});

describe('long and strange texts take linear time', () => {
  const hostile = [
    '第',
    '(',
    '"',
    '·',
    '委员会',
    '秘书长',
    '联合国',
    '第1(1999)号',
    '和',
    '主管',
    '马里',
    '马·立',
    '安理会工作组',
    '联合国委员会(联委会)',
  ];
  test.each(hostile)('%j', (piece) => {
    const { ms, growth } = growthOf((share) => names(pageOf(piece.repeat((share * 200_000) / piece.length), 'wide')));
    expect(growth).toBeLessThan(NOT_LINEAR);
    expect(ms).toBeLessThan(1500);
  });
});
