#!/usr/bin/env node
/**
 * Prisma's schema engine as a program: speaks JSON-RPC on standard input and output as the native engine does and
 * runs the engine's WebAssembly build on the `pg` driver. `scripts/prisma.mjs` hands it to the Prisma CLI where the
 * native engine cannot be downloaded.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { connectionFields, migrationAdapter } from './lib/migration-adapter.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    datamodels: { type: 'string', multiple: true, default: [] },
    datasource: { type: 'string' },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
});
const url = options.datasource ? (JSON.parse(options.datasource).url ?? '') : '';

if (positionals[0] === 'cli') await runCommand(positionals[1]);
else await serve();

/**
 * Answers one request per line until standard input ends, in order, because the engine holds one connection.
 * It must answer and live on whatever happens: when its engine dies early the CLI ends silently with code 0.
 */
async function serve() {
  let engine;
  let current;
  let panic;
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => (panic = message) };
  process.on('uncaughtException', (error) =>
    send({ id: current, error: rpcError(panic ? new Error(panic) : error) }),
  );
  let printed = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    if (method === undefined) continue;
    current = id;
    try {
      engine ??= await startEngine();
      const result = (await call(engine, method, params)) ?? {};
      if (typeof result.stdout === 'string') {
        send({ id: `print-${++printed}`, method: 'print', params: { content: result.stdout } });
      }
      send({ id, result });
    } catch (error) {
      send({ id, error: rpcError(error) });
    }
  }
  process.exit(0);
}

async function startEngine() {
  const require = createRequire(import.meta.url);
  const directory = path.dirname(require.resolve('@prisma/schema-engine-wasm'));
  const code = await readFile(path.join(directory, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const datamodels = await Promise.all(
    options.datamodels.map(async (file) => [file, await readFile(file, 'utf8')]),
  );
  const models = datamodels.length > 0 ? { datamodels } : {};
  return bindings.SchemaEngine.new(models, () => {}, migrationAdapter(url));
}

function call(engine, method, params) {
  if (method === 'getDatabaseVersion') return engine.version(params);
  if (method === 'createDatabase') return createDatabase();
  if (typeof engine[method] !== 'function') throw new Error(`Unknown method ${method}`);
  return engine[method](params ?? {});
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

function rpcError(error) {
  const message = error?.message ?? String(error);
  const data = { is_panic: false, message, error_code: error?.code, meta: error?.meta ?? null };
  return { code: 4466, message: 'An error happened. Check the data field for details.', data };
}

/** `cli can-connect-to-database` and `cli create-database`: the answer is the exit code, the reason a log line. */
async function runCommand(command) {
  log({ level: 'INFO', target: 'schema_engine', fields: { message: 'Starting schema engine' } });
  try {
    if (command === 'can-connect-to-database') await canConnect();
    else if (command === 'create-database') await createDatabase();
    else throw new Error(`Unknown command ${command}`);
  } catch (error) {
    const fields = { error_code: errorCode(error), message: error.message || String(error) };
    log({ level: 'ERROR', target: 'schema_engine::logger', fields });
    process.exitCode = 1;
  }
}

function log(record) {
  process.stderr.write(`${JSON.stringify({ timestamp: new Date().toISOString(), ...record })}\n`);
}

/** Prisma's codes: unknown database, refused password, unreachable server. */
function errorCode(error) {
  if (error.code === '3D000') return 'P1003';
  if (error.code === '28P01' || error.code === '28000') return 'P1000';
  return 'P1001';
}

function canConnect() {
  return withClient(connectionFields(url), (client) => client.query('SELECT 1'));
}

async function createDatabase() {
  const fields = connectionFields(url);
  const name = `"${fields.database.replaceAll('"', '""')}"`;
  await withClient({ ...fields, database: 'postgres' }, (client) =>
    client.query(`CREATE DATABASE ${name}`),
  );
  return { databaseName: fields.database };
}

async function withClient(fields, use) {
  const client = new pg.Client({ ...fields, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
