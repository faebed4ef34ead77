// What tells of no theme although words of one stand in it: "the independence of the panel".

/**
 * Words that tell of no theme and hide those inside them: nobody who asks for elections means that of a judge, nor the independence of a panel
 * who asks for self-determination.
 */
export const OF_NO_THEME: readonly string[] = [
  'independence and impartiality',
  'impartiality and independence',
  'impartiality, independence',
  'neutrality and independence',
  'neutrality, independence',
  'humanity and independence',
  'independence and credibility',
  'independence and effectiveness',
  'independence of the ombudsperson',
  'independence of the office',
  'independence of the panel',
  'independence of the group',
  'independence of the electoral',
  'independence and integrity of the electoral',
  'independence and integrity of the process',
  'independence and integrity of the judiciary',
  'independence of journalists',
  'professional independence',
  'authority and independence',
  'and refugee law', // of human rights, humanitarian and refugee law: one body of law
  'and refugee laws',
  'and international refugee law',
  'transition to the mechanism',
  'transition to the residual mechanism',
  'transition to the international residual mechanism',
  'regardless of their perpetrators',
  'regardless of the perpetrators',
  'whoever their perpetrators',
  'whoever the perpetrators',
  'accountability for performance',
  'accountability for underperformance',
  'accountability for mismanagement',
  'accountability for results',
  'accountability for resources',
  'proper accountability for',
  'attempted entry into or transit through their territory', // of suspected terrorists
  'attempted entry into or transit through their territories',
  'pirates are held accountable',
  'suspected pirates are held accountable',
  'violators should be held accountable',
  'unhindered access, in particular to persons', // documents and sites: of a panel of experts
  'unhindered access in particular to persons',
  'flag vessels or aircraft',
  'facilitation of', // of access, of travel, of the provision of aid
  'incitement, facilitation',
  'election to fill',
  'elections to fill',
  'election of judges',
  'election of members of the international court',
  'election of five members of the international court',
  'election of members of the court',
];
