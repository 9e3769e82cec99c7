import type { FileView, UploadFault } from '@/lib/files/model';

/** What came of sending a file up; null when it was called off. */
export type Sent = { file: FileView } | { fault: UploadFault } | null;

export type Sending = { done: Promise<Sent>; callOff: () => void };

/** Sends one file up and tells how far it is, as a share from 0 to 1; the browser's `fetch` tells nothing on the way. */
export function sendFile(address: string, file: File, onShare: (share: number) => void): Sending {
  const request = new XMLHttpRequest();
  const done = new Promise<Sent>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(answerOf(request));
    request.onerror = () => resolve({ fault: 'broken_off' });
    request.ontimeout = () => resolve({ fault: 'broken_off' });
    request.onabort = () => resolve(null);
  });
  const form = new FormData();
  form.append('file', file);
  request.open('POST', address);
  request.setRequestHeader('Accept', 'application/json');
  request.send(form);
  return { done, callOff: () => request.abort() };
}

/** Whatever stands before the application may answer with something else. */
function answerOf({ status, responseText }: XMLHttpRequest): Sent {
  if (status === 503) return { fault: 'busy' };
  try {
    const answer = JSON.parse(responseText);
    return answer.file || answer.fault ? answer : { fault: 'broken_off' };
  } catch {
    return { fault: 'broken_off' };
  }
}
