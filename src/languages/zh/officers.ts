// The name of a body and the words behind it in, its officer who is asked out.
import type { Named } from './asking.ts';
import { endOf } from './sticky.ts';

//   请联合国妇女署执行主任
//                 ^^^^^^^^
const OFFICERS: Readonly<Record<string, string>> = {
  执行主任: 'Executive Director',
  总干事: 'Director-General',
  执行秘书: 'Executive Secretary',
  团长: 'Head',
};
const CHAIR = new RegExp(`(?:第[^,;。的]{1,10}届会议)?主席(?!国|团|声明)|${Object.keys(OFFICERS).join('|')}`, 'y');

// a body of the Council that the vocabulary does not hold: 请非正式工作组主席
const WORKING = /工作组$/;

//   请委员会主席        请大会第六十九届会议主席
//     ^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^
/** Finds the officer of a body whose name ends before a place. */
export function officerAt(text: string, named: Named): Named | null {
  const end = endOf(CHAIR, text, named.end);
  const body = named.addressees[0];
  if (!end || !body) return null;
  const office = OFFICERS[text.slice(named.end, end)];
  if (office) return { start: named.start, end, addressees: [{ name: `${office} of the ${body.name}`, type: 'un_office' }] };
  const isPanel = body.type === 'other' && WORKING.test(text.slice(named.start, named.end));
  if (body.type !== 'un_organ' && body.type !== 'regional_organization' && !isPanel) return null;
  const chair = body.name === 'General Assembly' || body.name === 'Security Council' ? 'President' : 'Chair';
  return { start: named.start, end, addressees: [{ name: `${chair} of the ${body.name}`, type: 'un_office' }] };
}
