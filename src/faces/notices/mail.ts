// A letter in, sent by SMTP out; one server and one sender, which the administrator names.
import { createTransport } from 'nodemailer';
import type { NoticeSettings } from './settings.ts';
import { Unsent } from './unsent.ts';

/** A letter of plain text. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Stays the same whenever the letter is sent again. */
  readonly id: string;
  /** Where the subscription is ended; null when the register has no address of its own. */
  readonly leave: string | null;
}

/** Sends a letter. @throws Unsent */
export type Mail = (letter: Letter) => Promise<void>;

const MOST_MS = 20_000;
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Makes what sends letters; null when the register sends no mail. */
export function makeMail(settings: NoticeSettings): Mail | null {
  if (!settings.mail) return null;
  const { url, from } = settings.mail;
  // A password goes over an open line on this machine alone.
  const { password, hostname } = new URL(url);
  const requireTLS = password !== '' && !LOOPBACK.includes(hostname);
  const timeouts = { connectionTimeout: MOST_MS, greetingTimeout: MOST_MS, socketTimeout: MOST_MS };
  const transport = createTransport({ url, requireTLS, ...timeouts, disableFileAccess: true, disableUrlAccess: true });
  const domain = from.split('@')[1]!.replace(/>$/, '');
  return async ({ to, subject, text, id, leave }) => {
    const headers = { 'Auto-Submitted': 'auto-generated', ...(leave ? { 'List-Unsubscribe': `<${leave}>` } : {}) };
    try {
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text, messageId: `<${id}@${domain}>`, headers });
    } catch (error) {
      throw new Unsent(`the mail server did not take it (${(error as { code?: string }).code ?? 'no answer'})`);
    }
  };
}
