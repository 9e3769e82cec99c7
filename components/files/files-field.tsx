'use client';

import { useContext } from 'react';
import { FormContext, useFieldState } from '@/components/forms/form-context';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/choices';
import { FieldGroup } from '@/components/ui/field';
import { UPLOAD_ANCHOR } from '@/lib/files/upload-address';
import { formatSize } from '@/lib/i18n/format-size';
import type { Locale } from '@/lib/i18n/routing';
import { FileChooser } from './file-chooser';
import type { FilesWords } from './files-words';
import { useUploadArea } from './upload-area';

type Props = { name: string; label: string; hint: string; words: FilesWords; locale: Locale };

/** Files that the form takes along: each with a box, ticked as it comes, and the way to send up another. */
export function FilesField({ name, label, hint, words, locale }: Props) {
  const { id, error, typed } = useFieldState(name);
  const { attempt } = useContext(FormContext);
  const area = useUploadArea();
  const errors = error ? [error] : undefined;
  return (
    <div id={UPLOAD_ANCHOR}>
      <FieldGroup name={name} id={id} label={label} hint={hint} errors={errors}>
        {area.waiting.map((file) => (
          <Checkbox
            key={file.id}
            name={name}
            value={file.id}
            disabled={file.scan === 'refused'}
            defaultChecked={
              file.scan !== 'refused' &&
              (typed === null || file.since === attempt || typed.includes(file.id))
            }
            label={<FileName name={file.name} />}
            hint={`${formatSize(locale, file.size)} · ${words.scan[file.scan]}`}
          />
        ))}
        <UnderWay words={words} />
        <FileChooser words={words} attempt={attempt} describedBy={`${id}-hint`} />
      </FieldGroup>
    </div>
  );
}

/** In a language nobody has said. */
const FileName = ({ name }: { name: string }) => (
  <bdi lang="" className="break-words">
    {name}
  </bdi>
);

function UnderWay({ words }: Pick<Props, 'words'>) {
  const { running, hurried, fault, callOff } = useUploadArea();
  const share = String(Math.floor((running?.share ?? 0) * 100));
  return (
    <div role="status" className="text-small">
      {running ? (
        <p className="flex flex-wrap items-center gap-x-3 py-1">
          <span className="min-w-0 break-words">
            <FileName name={running.name} />
            {words.underWay.replace('{share}', share)}
          </span>
          <Button type="button" dense look="quiet" onClick={callOff}>
            {words.callOff}
          </Button>
        </p>
      ) : null}
      {hurried ? <p className="font-semibold text-lacquer">{words.wait}</p> : null}
      {fault ? (
        <p className="break-words font-semibold text-lacquer">
          {fault.name ? (
            <>
              <FileName name={fault.name} />
              {words.colon}
            </>
          ) : null}
          {words.fault[fault.code]}
        </p>
      ) : null}
    </div>
  );
}
