// What somebody is asked to do in, the kind of answer that would meet it out: a report, words in a report, information, or none.
import type { Answer } from '../makers/answers.ts';

const IN_REPORT = /在[^，；。]{0,40}报告[^，；。]{0,6}中|列入[^，；。]{0,30}报告/;
const REPORT = /报告|汇报|提出[^，；。]{0,30}(?:建议|意见|备选方案)|提交[^，；。]{0,30}(?:建议|计划|评估)/;
const TOLD = /通报|通知|知悉|了解|告知|随时/;
const SETS_UP = /^(?:[^，；。]{0,12})?(?:设立|成立|任命)[^，；。]{0,40}(?:小组|委员会|专家)/;
const COUNCIL = /安全理事会|安理会|理事会/;

//   至迟于5月31日提交报告 → report      在下次报告中说明 → in-report      随时向安理会通报 → information
/** Tells what kind of answer a Chinese request asks for. */
export function answerTo(action: string): Answer {
  const words = action.replace(/\s+/g, '').slice(0, 600);
  if (SETS_UP.test(words)) return 'body';
  if (IN_REPORT.test(words)) return 'in-report';
  if (REPORT.test(words)) return 'report';
  return TOLD.test(words) && COUNCIL.test(words) ? 'information' : 'other';
}

//   向安理会作口头通报
/** Tells whether a Chinese request asks for spoken words. */
export const isOral = (action: string): boolean => /口头|通报会|简报/.test(action.replace(/\s+/g, ''));

//   打算在5月31日前审查任务期限
/** Tells whether a Chinese undertaking is one to review, consider, meet or decide. */
export const isReview = (action: string): boolean =>
  /审查|审议|复审|重新考虑|再次开会|作出决定/.test(action.replace(/\s+/g, '').slice(0, 200));
