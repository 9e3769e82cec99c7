import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Target } from './change-visit';
import { transition } from './transition';

/** The city takes its request back before approval; of a draft the host never hears. */
export const withdrawRequest = (context: WriteContext, target: Target, text: string) =>
  transition(context, target, { transition: 'withdraw', text });
