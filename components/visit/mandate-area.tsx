import type { ReactNode } from 'react';
import type { Uploads } from '@/components/files/load-uploads';
import { UploadArea } from '@/components/files/upload-area';
import type { FileView } from '@/lib/files/model';

type Props = {
  uploads: Uploads;
  /** The letter that the request has. */
  letter: FileView | null;
  children: ReactNode;
};

/** Around a form with MandateFields: one file goes along, a new one in the place of the former. */
export function MandateArea({ uploads, letter, children }: Props) {
  const { address, waiting, fault } = uploads;
  const known = waiting.slice(-1);
  return (
    <UploadArea
      id="upload"
      address={address}
      most={1}
      known={known.length > 0 || !letter ? known : [letter]}
      fault={fault}
      sent="never"
    >
      {children}
    </UploadArea>
  );
}
