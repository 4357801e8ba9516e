import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';

export interface Mail {
  /** The notice's own id: the same in every try, so that a mail server can tell a repeat. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends one mail, or throws. */
export type Transport = (mail: Mail) => Promise<void>;

const messageOf = ({ id, ...mail }: Mail) => ({
  ...mail,
  messageId: `<${id}@outreach>`,
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** Through a mail server. It has a minute at most, well within the lease of a notice. */
export function smtpTransport(url: string): Transport {
  const transporter = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return async (mail) => {
    await transporter.sendMail(messageOf(mail));
  };
}

/** Into a folder, one file a mail, where there is no mail server: nothing leaves the machine. */
export function folderTransport(folder: string): Transport {
  const transporter = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return async (mail) => {
    const { message } = await transporter.sendMail(messageOf(mail));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(join(folder, `${mail.id}.eml`), message as Buffer, { mode: 0o600 });
  };
}
