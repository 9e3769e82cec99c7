import 'server-only';
import { scanFile } from '@/lib/files/scanner/scan-file';
import { defineTask } from '../define-task';

/** Has the scanner look at a file. */
export const scanFileTask = defineTask('scan_file', ({ fileId }, job) => scanFile(fileId, job));
