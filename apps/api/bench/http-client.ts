import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

const agent = new Agent({ keepAlive: true });

export interface Call {
  readonly url: string;
  readonly cookie: string;
  readonly body: string;
}

/** Sends JSON and answers with what came back; anything but success throws. */
export async function post({ url, cookie, body }: Call): Promise<Buffer> {
  const { statusCode, content } = await new Promise<{ statusCode: number; content: Buffer }>(
    (resolve, reject) => {
      const headers = {
        cookie,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      };
      const sent = request(url, { method: 'POST', agent, headers }, (response) => {
        buffer(response).then(
          (content) => resolve({ statusCode: response.statusCode ?? 0, content }),
          reject,
        );
      });
      sent.on('error', reject);
      sent.end(body);
    },
  );
  if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}: ${content.toString()}`);
  return content;
}
