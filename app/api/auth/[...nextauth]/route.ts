import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '@/lib/auth/options';

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own endpoints; the options are read at the request, so that a build needs no settings. */
const handler = (request: NextRequest, context: Context) =>
  NextAuth(request, context, authOptions());

export { handler as GET, handler as POST };
