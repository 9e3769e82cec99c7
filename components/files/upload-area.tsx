'use client';

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { FILE_MAX_BYTES, type FileView, type UploadFault } from '@/lib/files/model';
import { type Sending, sendFile } from './send-file';

/** A file that waits for its form to be sent; `since` is the number of the post before which it came. */
export type Waiting = FileView & { since: number };

/** What is under way: the name of a file, and its share from 0 to 1. */
type Running = { name: string; share: number };

type Area = {
  formId: string;
  most: number;
  waiting: readonly Waiting[];
  running: Running | null;
  /** The form was to be sent while a file was under way. */
  hurried: boolean;
  fault: { name: string | null; code: UploadFault } | null;
  choose: (files: readonly File[], attempt: number) => void;
  callOff: () => void;
};

const AreaContext = createContext<Area | null>(null);

/** The area around a field for files. */
export function useUploadArea(): Area {
  const area = useContext(AreaContext);
  if (!area) throw new Error('a field for files needs an UploadArea around its form');
  return area;
}

type Props = {
  /** Of the form that sends files up without script. */
  id: string;
  /** Where files go, with the page to lead back to. */
  address: string;
  /** Files that one form may take along; with one, a new one takes the place of the former. */
  most: number;
  /** What waits as the page knows it. */
  known: readonly FileView[];
  /** What an upload without script came to. */
  fault: UploadFault | null;
  /** Changes when the form around has been sent with success: what was sent up here has gone along. */
  sent: string | number;
  children: ReactNode;
};

/**
 * Around a form that takes files along. Each file is sent up at once and by itself, so that the form stays small, and a
 * form that comes back with errors still has its files. While one is under way the form cannot be sent.
 */
export function UploadArea({ id, address, most, known, fault, sent, children }: Props) {
  const [kept, setKept] = useState<{ sent: Props['sent']; files: Waiting[] } | null>(null);
  const [running, setRunning] = useState<Running | null>(null);
  const [hurried, setHurried] = useState(false);
  const [met, setMet] = useState<Area['fault']>(fault && { name: null, code: fault });
  const sending = useRef<Sending>(undefined);
  useEffect(() => () => sending.current?.callOff(), []);
  const waiting =
    kept?.sent === sent ? kept.files : known.map((one): Waiting => ({ ...one, since: 0 }));

  async function choose(files: readonly File[], attempt: number) {
    setMet(null);
    setHurried(false);
    let now = [...waiting];
    for (const file of files) {
      if (most > 1 && now.length >= most) break;
      const came = await sendOne(file);
      if (came === null) break;
      if ('fault' in came) {
        setMet({ name: file.name, code: came.fault });
        break;
      }
      const added = { ...came.file, since: attempt };
      now = most === 1 ? [added] : [...now, added];
      setKept({ sent, files: now });
    }
    setRunning(null);
    setHurried(false);
  }

  async function sendOne(file: File) {
    if (file.size > FILE_MAX_BYTES) return { fault: 'too_big' as const };
    setRunning({ name: file.name, share: 0 });
    sending.current = sendFile(address, file, (share) => setRunning({ name: file.name, share }));
    return sending.current.done;
  }

  const area: Area = {
    formId: id,
    most,
    waiting,
    running,
    hurried: hurried && running !== null,
    fault: met,
    choose,
    callOff: () => sending.current?.callOff(),
  };
  return (
    <AreaContext.Provider value={area}>
      <form id={id} method="post" encType="multipart/form-data" action={address} hidden />
      <div
        className="contents"
        onSubmitCapture={(event) => {
          if (!running) return;
          event.preventDefault();
          event.stopPropagation();
          setHurried(true);
        }}
      >
        {children}
      </div>
    </AreaContext.Provider>
  );
}
