// How an English text says what a report or letter is about, and who speaks for the Secretary-General: patterns, data only.

/** Fits what is told of a report up to its symbol: report of the Secretary-General of 3 May 2031 on the refugees (S/2031/7. */
export const SUBJECT_BEFORE =
  /\b(?:reports?|letters?|briefings?)\b.*?\b(?:on|concerning|regarding) (?!\d)(.+?)(?:,? (?:of|dated) \d.*)?(?: \(?[AS]\/.*)?$/i;

/** Fits what follows the symbol: (S/2031/7) on the refugees. */
export const SUBJECT_BEHIND = /^(?:[^)]{0,40}\))?,? (?:on|concerning|regarding) (?!\d)([^,;.]+)/i;

/** Fits offices that speak for the Secretary-General. */
export const SPEAKS_FOR_SECRETARY_GENERAL =
  /\b(?:Representatives?|Envoy|Adviser|Coordinator|Mediator)\b.*\bof the Secretary-General\b|\b(?:Under|Deputy|Assistant)[- ]Secretary-General\b|^Secretary-General's\b/;

/** Fits a mission of good offices, a report on one that is asked for, and what it is about. */
export const GOOD_OFFICES = /\bgood offices\b/i;
export const REPORT_ON_OFFICES =
  /\breport\b[^,;]{0,60}\bon (?:his|the|these|all) (?:mission of )?(?:good offices|talks|negotiations)\b/i;
export const SETTLEMENT =
  /\bgood offices\b|\bsettlement\b|\bnegotiat|\btalks\b|\bpeace process\b|\bpolitical\b|\bimplementation of\b/i;
