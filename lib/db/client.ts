import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '@/generated/prisma/client';
import { env } from '@/lib/env';
import { log } from '@/lib/log';

type Connections = { pool: pg.Pool; prisma: PrismaClient };

/** Survives module reloads in development, where every reload would open a new pool. */
const holder = globalThis as typeof globalThis & { lianqiaoDatabase?: Connections };

function connect(): Connections {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: env().DATABASE_POOL_MAX,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 15_000,
  });
  const note = (error: Error) => log.warn({ code: Reflect.get(error, 'code') }, 'connection lost');
  pool.on('error', note);
  // Also while it is lent out: whoever has it gets the error from the next query.
  pool.on('connect', (client) => client.on('error', note));
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

function connections(): Connections {
  holder.lianqiaoDatabase ??= connect();
  return holder.lianqiaoDatabase;
}

/** The Prisma client of this process; opened at first use. Only lib/ may import it. */
export const db = (): PrismaClient => connections().prisma;

/** The pool beneath it, for the libraries that speak plain SQL (rate limits, job queue). */
export const pool = (): pg.Pool => connections().pool;

/** Closes the pool, for scripts, tests and shutdown. */
export async function disconnect(): Promise<void> {
  const open = holder.lianqiaoDatabase;
  holder.lianqiaoDatabase = undefined;
  await open?.prisma.$disconnect();
  await open?.pool.end();
}
