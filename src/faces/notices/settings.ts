// The environment of the program in, how notices leave it out: the register's own address, the mail server, where webhooks may go.
import { RegisterError } from '../../register/index.ts';
import { type Allowed, allowedOf } from '../networks.ts';

/** How notices leave the program. */
export interface NoticeSettings {
  /** Where people open the register (https://register.example.org), for links; null when nobody said. */
  readonly address: string | null;
  /** The mail server and the sender; null when the register sends no mail. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  /** What webhooks may reach although it lies outside the public internet. */
  readonly allowed: Allowed;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads SEIZED_ADDRESS, SMTP_URL with SMTP_FROM, and SEIZED_WEBHOOK_ALLOW.
 * @throws RegisterError `wrong-parameter` that names the setting; never its value, which may hold a password.
 */
export function noticeSettings(env: Environment): NoticeSettings {
  const { SEIZED_ADDRESS: address, SMTP_URL: url, SMTP_FROM: from, SEIZED_WEBHOOK_ALLOW: allow } = env;
  if (address && !isUrl(address, ['http:', 'https:']))
    throw wrong('SEIZED_ADDRESS', 'is no address such as https://register.example.org');
  if (url && !isUrl(url, ['smtp:', 'smtps:']))
    throw wrong('SMTP_URL', 'is no address such as smtps://user:password@mail.example.org');
  if (url && !/^[^\r\n@]+@[^\r\n@]+$/.test(from ?? ''))
    throw wrong('SMTP_FROM', 'must name the sender: notices@register.example.org');
  return {
    address: address ? address.replace(/\/+$/, '') : null,
    mail: url ? { url, from: from! } : null,
    allowed: networksOf(allow ?? ''),
  };
}

function networksOf(list: string): Allowed {
  try {
    return allowedOf(list);
  } catch (error) {
    throw wrong('SEIZED_WEBHOOK_ALLOW', (error as Error).message);
  }
}

function isUrl(text: string, protocols: readonly string[]): boolean {
  try {
    return protocols.includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

const wrong = (name: string, why: string): RegisterError => new RegisterError('wrong-parameter', `The setting ${name}: ${why}.`);
