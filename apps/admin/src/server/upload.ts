import { codeOf, type Called } from './call.ts';

/** Sends a file as it is and tells how much of it has left; fetch cannot tell that. */
export function upload<Answer>(
  path: string,
  file: File,
  type: string,
  told: (part: number) => void,
): Promise<Called<Answer>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', type);
    request.responseType = 'text';
    request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) told(loaded / total);
    });
    request.addEventListener('error', () => resolve({ ok: false, code: 'NETWORK' }));
    request.addEventListener('load', () => resolve(read<Answer>(request)));
    request.send(file);
  });
}

function read<Answer>({ status, responseText }: XMLHttpRequest): Called<Answer> {
  let answer: unknown;
  try {
    answer = JSON.parse(responseText);
  } catch {
    return { ok: false, code: 'INTERNAL_SERVER_ERROR' };
  }
  return status >= 200 && status < 300
    ? { ok: true, answer: answer as Answer }
    : { ok: false, code: codeOf(answer) };
}
