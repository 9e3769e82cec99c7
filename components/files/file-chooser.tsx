'use client';

import { type ChangeEvent, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { FILE_KINDS } from '@/lib/files/model';
import type { FilesWords } from './files-words';
import { useUploadArea } from './upload-area';

const ENDINGS = [...FILE_KINDS, 'jpeg'].map((kind) => `.${kind}`).join(',');

type Props = {
  words: FilesWords;
  /** Number of the last post of the form around. */
  attempt: number;
  /** Id of the hint that belongs to it. */
  describedBy: string;
};

/** With script a button that opens the browser's own choice of files; without, its field and a button that sends it up. */
export function FileChooser({ words, attempt, describedBy }: Props) {
  const { formId, most, waiting, running, choose } = useUploadArea();
  const scripted = useScripted();
  const inputId = `${formId}-input`;
  if (most > 1 && waiting.length >= most) {
    return <p className="text-muted text-small">{words.full}</p>;
  }
  function changed({ target }: ChangeEvent<HTMLInputElement>) {
    const files = [...(target.files ?? [])];
    // The same file can be chosen again after it was refused.
    target.value = '';
    choose(files, attempt);
  }
  const choosing = most === 1 && waiting.length > 0 ? words.replace : words.choose;
  return (
    <div className="pt-1.5">
      <input
        id={inputId}
        form={formId}
        type="file"
        name="file"
        accept={ENDINGS}
        multiple={scripted && most > 1}
        disabled={running !== null}
        aria-label={choosing}
        aria-describedby={describedBy}
        onChange={scripted ? changed : undefined}
        className={scripted ? 'peer sr-only' : 'block max-w-full pb-2 text-small'}
      />
      {scripted ? (
        <label htmlFor={inputId} aria-hidden="true" className={chooseClass(running !== null)}>
          {choosing}
        </label>
      ) : (
        <>
          <Button form={formId} dense look="outline">
            {words.upload}
          </Button>
          <p className="pt-1 text-muted text-small">{words.uploadNote}</p>
        </>
      )}
    </div>
  );
}

const chooseClass = (waits: boolean): string =>
  buttonClass(
    { look: 'outline', dense: true },
    waits
      ? 'border-hairline text-muted'
      : 'cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2',
  );

const never = () => () => {};

/** False in the page as it comes from the server and stays without script. */
const useScripted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
