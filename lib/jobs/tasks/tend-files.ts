import 'server-only';
import { tendFiles } from '@/lib/files/tend-files';
import { defineTask } from '../define-task';

/** Removes files that nothing took along, and asks the scanner again. */
export const tendFilesTask = defineTask('tend_files', () => tendFiles(new Date()));
