// The words of a deadline that say how long something lasts, not by when it is to be done.

//   until 31 August 2031 · ending on 15 June 2031 · terminating on 4 December 2031 · for a period of six months · limited to a period of three months
export const LASTS = /^(?:until|till|ending|terminating|expiring|for|limited to|through|up to|to(?= \d))\b/i;
