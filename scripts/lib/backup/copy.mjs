import { once } from 'node:events';
import { Readable } from 'node:stream';

/**
 * What `COPY … TO STDOUT` sends, as a stream of bytes, on a client of `pg`. The server waits while nobody reads.
 *
 * @param {import('pg').Client} client
 * @param {string} sql
 * @returns {Readable}
 */
export function copyOut(client, sql) {
  const copy = new CopyOut(sql);
  client.query(copy);
  return copy.stream;
}

/**
 * Feeds `COPY … FROM STDIN` on a client of `pg`.
 *
 * @param {import('pg').Client} client
 * @param {string} sql
 * @param {AsyncIterable<Buffer> | Iterable<Buffer>} chunks
 * @returns {Promise<void>}
 */
export function copyIn(client, sql, chunks) {
  return new Promise((resolve, reject) => {
    client.query(new CopyIn(sql, chunks, resolve, reject));
  });
}

/** The part of a query object that `pg` calls while COPY runs. */
class CopyOut {
  constructor(text) {
    this.text = text;
    this.stream = new Readable({ read: () => void this.connection?.stream.resume() });
  }

  submit(connection) {
    this.connection = connection;
    connection.query(this.text);
  }

  /** The bytes belong to the parser's buffer, which it uses again. */
  handleCopyData({ chunk }) {
    if (!this.stream.push(Buffer.from(chunk))) this.connection.stream.pause();
  }

  handleCommandComplete() {}

  handleReadyForQuery() {
    this.stream.push(null);
  }

  handleError(error) {
    this.stream.destroy(error);
  }
}

class CopyIn {
  constructor(text, chunks, resolve, reject) {
    Object.assign(this, { text, chunks, resolve, reject, refused: false });
  }

  submit(connection) {
    connection.query(this.text);
  }

  async handleCopyInResponse(connection) {
    try {
      for await (const chunk of this.chunks) {
        if (this.refused) return;
        connection.sendCopyFromChunk(chunk);
        if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain');
      }
      connection.endCopyFrom();
    } catch (error) {
      connection.sendCopyFail(error.message);
    }
  }

  handleCommandComplete() {}

  handleReadyForQuery() {
    this.resolve();
  }

  handleError(error) {
    this.refused = true;
    this.reject(error);
  }
}
