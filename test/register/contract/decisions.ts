// Decisions of our own in the style of the Council's, read by the real reader: for tests that ask the register about them.
import { createHash } from 'node:crypto';
import { makeReader } from '../../../src/faces/reader.ts';
import type { Ingest } from '../../../src/register/index.ts';
import { plainText } from '../../../src/text/index.ts';

const FIRST = `Resolution 9101 (2031)

Adopted by the Security Council at its 12101st meeting, on 31 March 2031

The Security Council,

Recalling its resolutions 9100 (2030) and 9103 (2032),

1. Decides to extend the mandate of the United Nations Disengagement Observer Force until 31 December 2031;

2. Requests the Secretary-General to report to the Council every three months on small arms in the area;

3. Recommends that all States publish statistics of their trade in small arms and light weapons;

4. Decides to remain seized of the matter.
`;

const SECOND = `Resolution 9102 (2031)

Adopted by the Security Council at its 12102nd meeting, on 29 April 2031

The Security Council,

Recalling its resolution 9101 (2031),

1. Endorses the recommendations contained in the report of the Secretary-General of 2 April 2031 (S/2031/210);

2. Calls upon Côte d'Ivoire to co-operate with the Panel of Experts by 30 June 2031;

3. Decides to remain seized of the matter.
`;

const THIRD = `Resolution 9103 (2032)

Adopted by the Security Council at its 12103rd meeting, on 20 January 2032

The Security Council,

Recalling its resolution 9102 (2031),

1. Demands that the arms embargo be observed by all parties;

2. Decides to remain seized of the matter.
`;

const CHINESE = `第9104(2032)号决议

2032年2月3日安全理事会第12104次会议通过

安全理事会，

回顾其第9103(2032)号决议，

1. 请秘书长在2032年6月30日之前就小武器和輕武器的非法貿易提出报告；

2. 决定继续处理此案。
`;

/** The library's table of meetings for them; it holds another vote and another day than two of the texts. */
export const MEETINGS = [
  'year\tfile\trecord\tdate\tpress\ttopic\toutcome\tsymbols_in_outcome\tvote',
  '2031\tf\tS/PV.12101\t31 March\t\tSmall arms in Exampleland\tS/RES/9101 (2031) 15-0-0\tS/RES/9101 (2031)\t15-0-0',
  '2031\tf\tS/PV.12102\t30 April\t\tSmall arms in Exampleland\tS/RES/9102 (2031) 14-0-1\tS/RES/9102 (2031)\t14-0-1',
  '2032\tf\tS/PV.12109\t20 January\t\tThe arms embargo\tS/RES/9103 (2032) 15-0-0\tS/RES/9103 (2032)\t15-0-0',
].join('\n');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads a text as a file of that name. */
export function ingestOf(text: string, name: string, at: Date): Ingest {
  const source = plainText(text);
  const reading = makeReader()(source, { name, fileSha256: sha256(`file ${text}`), sha256: sha256(text) });
  return { reading, source, reader: 'seized 0.1.0', who: 'test', at };
}

/** The four decisions, in their order. */
export const decisions = (at: Date): Ingest[] => [FIRST, SECOND, THIRD, CHINESE].map((text, i) => ingestOf(text, `${i}.txt`, at));

/** The text of a resolution with its number, the day of its adoption as printed, one that it recalls, and its operative paragraphs. */
export const resolution = (number: number, date: string, recalled: string, ...paragraphs: string[]): string =>
  [
    `Resolution ${number} (${date.slice(-4)})`,
    `Adopted by the Security Council at its 1${number}th meeting, on ${date}`,
    'The Security Council,',
    `Recalling its resolution ${recalled},`,
    ...paragraphs.map((paragraph, i) => `${i + 1}. ${paragraph}`),
    '',
  ].join('\n\n');
