// The words of what is asked in, whether something is to be done by others than those named before it out.

const PASSIVE =
  /^(?:shall|should|will|must|may|are to|is to)? ?be (?:[a-z]+ly )?(?!subject\b)\w+(?:ed|en|t)\b(?:(?<=enabled|allowed|permitted)|(?! to (?!justice\b|account\b|an end\b|(?:the )?[A-Z])))/;
const TO_BE_DONE =
  /^to be (?:[a-z]+ly,? )?(?:(?!involved|represented|prepared|committed|dedicated|determined)[a-z]+ed|brought|held|put|made|given|taken|sent|found)\b/;

//   that the safety of the personnel |be fully respected        that additional units |shall be deployed to Exampleland
/** Tells a predicate under which the words before it name what is done, not who does it. */
export const isPassive = (predicate: string): boolean => PASSIVE.test(predicate);

//   calls for those responsible |to be brought to justice: by whom is not said
/** Tells an infinitive of something that others do to those named before it. */
export const isToBeDone = (infinitive: string): boolean => TO_BE_DONE.test(infinitive);
